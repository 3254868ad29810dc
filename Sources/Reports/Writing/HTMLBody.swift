import Explorer
import Reintegration
import Wording

/// Makes the parts of a page, and counts its headings.
struct HTMLBody {
  let say: Wording
  /// Whether sections are places to jump to: several chapters have sections of the same name, which
  /// would not be told apart.
  private let hasLandmarks: Bool
  private var headings = 0

  init(say: Wording, hasLandmarks: Bool) {
    self.say = say
    self.hasLandmarks = hasLandmarks
  }

  /// Returns a heading with the name by which it is pointed at.
  mutating func heading(_ text: String, level: Int) -> (ElementID, HTML) {
    headings += 1
    let id = ElementID.heading(headings)
    let tag: Tag =
      switch level {
      case ...1: .h1
      case 2: .h2
      case 3: .h3
      default: .h4
      }
    return (id, HTML(tag, [.id(id)], text: text))
  }

  /// Returns a scenario: its title, what is its own, and its pages.
  mutating func chapter(_ chapter: Report.Chapter, level: Int) -> [HTML] {
    let (_, title) = heading(chapter.title, level: level)
    let author = chapter.author.map {
      [HTML(.p, [.style(.lead)], text: say("Gemaakt door: ", "Made by: ") + $0)]
    }
    let lead = chapter.lead.flatMap { html(of: $0, chapter) }
    return [title] + (author ?? []) + lead
      + chapter.sections.map { section($0, chapter, level: level + 1) }
  }

  private mutating func section(
    _ section: Report.Section, _ chapter: Report.Chapter, level: Int
  ) -> HTML {
    let (id, title) = heading(section.title, level: level)
    var current = id
    var children = [title]
    for part in section.parts {
      switch part {
      case .heading(let text):
        let (id, heading) = heading(text, level: level + 1)
        current = id
        children.append(heading)
      case .table(let table):
        children += HTMLTable(table: table, heading: current, say: say).html
      default: children += html(of: part, chapter)
      }
    }
    return HTML(.section, hasLandmarks ? [.labelled(by: id)] : [], children)
  }

  /// Returns a part that needs no heading.
  private func html(of part: Report.Part, _ chapter: Report.Chapter) -> [HTML] {
    switch part {
    case .heading, .table: []
    case .text(let prose): [HTML.paragraph(prose)]
    case .chart(let chart): self.chart(chart)
    case .legend(let entries): [legend(entries)]
    case .caveat: [HTML(.p, [.style(.caveat)], text: chapter.caveat)]
    case .lines(let text, let count):
      (text.isEmpty ? [] : [HTML(.p, text: text)]) + HTML.writingLines(count)
    }
  }

  /// A chart between its title and the sentence that says the same.
  private func chart(_ chart: Chart) -> [HTML] {
    [
      HTML(.p, [.style(.strong)], text: chart.title), ChartPicture(chart: chart, say: say).html,
      HTML(.p, [.style(.secondary)], text: chart.said),
    ] + (chart.note.map { [HTML(.p, text: $0)] } ?? [])
  }

  private func legend(_ entries: [LegendEntry]) -> HTML {
    HTML(
      .ul, [.style(.legend)],
      entries.map { entry in
        HTML(.li, [], [LegendPicture.html(entry.sign), .text(entry.text)])
      })
  }
}

extension HTML {
  /// A paragraph, with the look of its tone.
  static func paragraph(_ prose: Prose) -> HTML {
    let shape: [ClassName] =
      switch prose.shape {
      case .plain: []
      case .indented(let steps): steps > 1 ? [.indent2] : [.indent1]
      case .bullet: [.indent1]
      }
    let classes = shape + prose.tone.classes
    let text = prose.shape == .bullet ? "• " + prose.text : prose.text
    return HTML(.p, .classes(classes), text: text)
  }

  /// So many lines to write on.
  static func writingLines(_ count: Int) -> [HTML] {
    (0..<count).map { _ in HTML(.span, [.style(.blank), Attribute(.hidden, "true")]) }
  }
}

extension [Attribute] {
  /// The classes of an element, where it has any.
  static func classes(_ classes: [ClassName]) -> [Attribute] {
    classes.isEmpty
      ? [] : [Attribute(.class, classes.map(\.rawValue).joined(separator: " "))]
  }
}

extension Tone {
  /// How a tone looks on paper.
  var classes: [ClassName] {
    switch self {
    case .secondary: [.secondary]
    case .strong, .heading: [.strong]
    case .own: [.own]
    case .unknown: [.unknown]
    case .warning, .problem: [.warning]
    case .waiting: [.waiting]
    case .phase: [.phase]
    case .plain, .chosen, .good, .milestone, .budget, .link: []
    }
  }
}
