import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  mutating func drawFrame(_ frame: Frame) {
    drawTitle(in: frame.title)
    if frame.tabs.rows > 0 { drawTabs(in: frame.tabs) }
    canvas.box(frame.box)
    if frame.totals.rows > 0 {
      canvas.horizontalRule(
        at: Point(column: frame.box.column, row: frame.totals.row - 1),
        columns: frame.box.columns, title: say("Totaal", "Totals"))
      drawTotalsPanel(in: frame.totals)
    }
    drawMessage(in: frame.message)
    drawKeys(in: frame.keys)
  }

  private mutating func drawTitle(in rect: Rect) {
    let marks = model.place == .start ? [] : model.ownMarks
    let right = marksText(marks, columns: rect.columns * 3 / 4)
    let rightColumns = canvas.width(of: right)
    if !right.isEmpty {
      put(right, rect.right - rightColumns - 1, rect.row, columns: rightColumns, Style.own.bold)
    }
    let room = rect.columns - 2 - (right.isEmpty ? 0 : rightColumns + 2)
    var title = "Trajectverkenner"
    if let work = model.work, model.place != .start {
      let star = work.isUnsaved ? " *" : ""
      // What is cut is the name, not the mark of unsaved work.
      title = canvas.truncated(work.title(say), to: max(1, room - star.count)) + star
      let long = "Trajectverkenner · " + title
      if canvas.width(of: long) <= room { title = long }
      let author = work.scenario.author.map { " (\($0))" } ?? ""
      if canvas.width(of: title + author) <= room { title += author }
    } else {
      let long =
        title
        + say(
          " · trajecten verkennen, stap voor stap", " · exploring trajectories, step by step")
      if canvas.width(of: long) <= room { title = long }
    }
    put(title, rect.column + 1, rect.row, columns: room, Style.title.bold, fit: .mayTruncate)
  }

  private mutating func drawTabs(in rect: Rect) {
    let style = TabStyle.allCases.first { style in
      let texts = Place.walk.map { tabName($0, style) }
      let width = texts.reduce(0) { $0 + 2 + canvas.width(of: $1) }
      return width + style.gap * (texts.count - 1) + 2 <= rect.columns
    }
    let tabs = style ?? .short
    var column = rect.column + 1
    for (index, place) in Place.walk.enumerated() {
      let name = tabName(place, tabs)
      let isHere = place == model.place
      let text = "\(index + 1) \(name)"
      let columns = canvas.width(of: text)
      put(text, column, rect.row, columns: columns, isHere ? Style.heading.bold.reversed : .text)
      zone(Rect(column: column, row: rect.row, columns: columns, rows: 1), .place(place))
      column += columns + tabs.gap
    }
  }

  /// What is not the source's, as far as it fits; the rest as a number.
  private func marksText(_ marks: [String], columns: Int) -> String {
    guard !marks.isEmpty else { return "" }
    let label = say("let op: ", "note: ")
    for shown in stride(from: marks.count, through: 1, by: -1) {
      let rest = marks.count - shown
      let text =
        label + marks.prefix(shown).joined(separator: ", ") + (rest > 0 ? " +\(rest) (a)" : "")
      if canvas.width(of: text) <= columns { return text }
    }
    return label + "\(marks.count) (a)"
  }

  /// How long the names of the tabs are.
  private enum TabStyle: CaseIterable {
    case long, tight, short

    var gap: Int { self == .long ? 2 : 1 }
  }

  private func tabName(_ place: Place, _ style: TabStyle) -> String {
    switch place {
    case .start: ""
    case .persona: style == .short ? say("Pers", "Pers") : say("Persona", "Persona")
    case .phase(let phase): phaseTab(phase, isShort: style == .short)
    case .timeline: style == .long ? say("Tijdlijn", "Timeline") : say("Tijd", "Time")
    case .totals: say("Totaal", "Totals")
    }
  }

  private func phaseTab(_ phase: Phase, isShort: Bool) -> String {
    let count = model.work?.scenario[phase].entries.count ?? 0
    let long = say.name(of: phase)
    let short =
      switch phase {
      case .activation: say("Act", "Act")
      case .mediation: say("Bem", "Med")
      case .placement: say("Plts", "Plc")
      }
    return (isShort ? short : long) + (count > 0 ? " (\(count))" : "")
  }

  private mutating func drawMessage(in rect: Rect) {
    guard let notice = model.notice else {
      guard model.place == .start else { return }
      let caveat = startCaveat
      let sentence = caveat.firstRange(of: ". ").map { String(caveat[..<$0.lowerBound]) + "." }
      canvas.putWrapped(sentence ?? caveat, in: rect, style: .faint, fit: .mayTruncate)
      return
    }
    let style: Style =
      switch notice.kind {
      case .change: Style.good
      case .info: .text
      case .problem: Style.warning.bold
      }
    // What does not fit of a change stands whole in the history.
    let more =
      notice.isRecorded && model.context != .history ? say(" … (y: alles)", " … (y: all)") : nil
    canvas.putWrapped(say(notice.text), in: rect, style: style, fit: .mayTruncate, more: more)
  }

  /// The keys that work here and now, in order of use, as many as fit.
  private mutating func drawKeys(in rect: Rect) {
    let room = rect.columns - 2
    var column = rect.column + 1
    for binding in model.footerBindings {
      guard let footer = binding.footer else { continue }
      let key = say(footer.keys)
      let label = say(model.label(of: binding) ?? footer.label)
      let columns = canvas.width(of: key) + 1 + canvas.width(of: label)
      guard column + columns <= rect.column + 1 + room else { continue }
      zone(
        Rect(column: column, row: rect.row, columns: columns, rows: 1), .command(binding.command))
      column += put(key, column, rect.row, Style.key.bold) + 1
      column += put(label, column, rect.row) + 2
    }
  }
}

extension Model {
  /// What a key is called here, where that is not what the table of keys says.
  fileprivate func label(of binding: Binding) -> Text? {
    guard case .tour(let step) = overlays.last, step + 1 == Tour.steps.count,
      binding.command == .accept
    else { return nil }
    return Text(nl: "klaar", en: "done")
  }

  /// The bindings of the bottom line: those that can do something now, in order of use.
  package var footerBindings: [Binding] {
    Keymap.bindings(in: context)
      .filter { $0.footer != nil && isPossible($0.command) }
      .sorted { ($0.footer?.rank ?? 0) < ($1.footer?.rank ?? 0) }
  }
}
