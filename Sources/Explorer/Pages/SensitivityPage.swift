import Reintegration
import Wording

/// Where the uncertainty is: the choices by how much of a total's spread is theirs.
struct SensitivityPage: PageSource {
  let measure: Measure

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Waar zit de onzekerheid?", "Where is the uncertainty?")
    guard let work = model.work else { return Page(title) }
    let (totals, trajectory) = (work.current.totals, work.current.trajectory)
    let lines = totals.sensitivity(of: trajectory, by: measure)
    let ranking = Ranking(measure: measure, work: work, say: say)
    let rows = lines.map { ranking.row($0) }
    let scale = Scale(upTo: lines.first?[measure] ?? .zero, unit: say.shortName(of: measure.unit))
    let columns = [
      Column(.name, .name), Column(.figure, .figure, Phrase(say("spreiding", "spread"))),
      Column(.bar, .bar, yields: 1),
    ]
    return Page(
      title,
      [
        .table(.labelled([choice(say)])),
        .prose(ranking.sentence(lines)),
        .table(Table(columns, rows, scale: scale, order: work.current.subjects(of: measure))),
      ])
  }

  func firstRow(in model: Model) -> RowID? {
    model.page.selectableRows.first { $0.id.name(of: RowID.entry) != nil }?.id
  }

  func aside(of row: RowID, in model: Model) -> Aside? {
    guard let work = model.work,
      let intervention = row.name(of: RowID.entry).flatMap({ work.intervention($0) })
    else { return nil }
    return InterventionAside(intervention, work, model.catalog.reference, model.say).aside
  }

  /// Goes to the ranking by another measure.
  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] {
    let all = Measure.compared
    let index = (all.firstIndex(of: measure) ?? 0) + step + all.count
    model.replace(with: .sensitivity(all[index % all.count]))
    return []
  }

  private func choice(_ say: Wording) -> Row {
    let id = RowID("measure")
    return Row(
      id, [Cell(.label, say("spreiding in", "spread in")), Cell(.text, say.name(of: measure))],
      opens: Command(.nextValue, at: id), isAdjustable: true)
  }
}

/// The rows of a ranking, and what they come to.
private struct Ranking {
  let measure: Measure
  let work: Work
  let say: Wording

  func row(_ line: Sensitivity) -> Row {
    let id = line.intervention
    let width = line[measure] ?? .zero
    let subjects: Set<Subject> = [Subject(id, measure.part)]
    let figure = width > .zero ? say.said(width, of: measure) : reason(id)
    var marks: [RowMark] = []
    if let entry = work.entry(for: id), !entry.set.isEmpty,
      let intervention = work.intervention(id)
    {
      marks.append(RowMark(.own, say.own(entry, of: intervention)))
    }
    return Row(
      .entry(id),
      [
        Cell(.name, say.name(of: id, in: work.current.trajectory)),
        Cell(.figure, figure, tone: width > .zero ? nil : .secondary, subjects: subjects),
      ],
      marks: marks, spans: width > .zero ? [Span(.spread, from: .zero, to: width)] : [],
      opens: .show(.explanation(.intervention(id))), isAdjustable: true)
  }

  /// Why an entry has no spread: unknown, paid elsewhere, none of these hours, or a single figure.
  private func reason(_ id: String) -> String {
    guard let figures = work.current.step(id)?.figures else { return "" }
    guard let part = figures[measure] else {
      return measure == .cost ? say.outsideInCell : "-"
    }
    return part.unknown == nil ? say("geen", "none") : say.unknown
  }

  /// "Van de € 9.473 spreiding komt € 5.648 van: Proefplaatsing."
  func sentence(_ lines: [Sensitivity]) -> Prose {
    let total = work.current.totals[measure]
    var text = say("Hier is geen spreiding.", "There is no spread here.")
    if let first = lines.first, let width = first[measure], width > .zero {
      let name = say.name(of: first.intervention, in: work.current.trajectory)
      let (all, part) = (say.said(total.band.width, of: measure), say.said(width, of: measure))
      text = say(
        "Van de \(all) spreiding komt \(part) van: \(name).",
        "Of the \(all) spread \(part) comes from: \(name).")
    }
    let subjects = lines.map { Subject($0.intervention, measure.part) }
    return Prose(text + unknown(total) + support, subjects: Set(subjects), covered: say.covered)
  }

  private func unknown(_ total: Sum) -> String {
    let count = total.unknown.count
    if count == 0 { return "" }
    return count == 1
      ? say(
        " Daarnaast is er 1 onbekende, die hier niet in zit.",
        " Besides, 1 is unknown and not counted in this.")
      : say(
        " Daarnaast zijn er \(count) onbekenden, die hier niet in zitten.",
        " Besides, \(count) are unknown and not counted in this.")
  }

  /// That the support that is counted along is not in the ranking, and how wide it is.
  private var support: String {
    guard measure == .cost else { return "" }
    let lines = work.current.totals.support.lines
    let width = lines.reduce(Amount.zero) { $0 + $1.cost.band.width }
    guard width > .zero else { return "" }
    return say(
      " De begeleiding heeft zelf \(say.euros(width)) spreiding; die zit hier niet in.",
      " The support has a spread of \(say.euros(width)) itself, which is not counted in this.")
  }
}

extension Deed {
  static let sensitivity = opening(
    { _ in .sensitivity(.cost) },
    Text(nl: "Waar zit de onzekerheid?", en: "Where is the uncertainty?"),
    label: Text(nl: "onzekerheid", en: "uncertainty"), .looking,
    words: [Text(nl: "onzekerheid", en: "uncertainty"), Text(nl: "spreiding", en: "spread")],
    unless: { model, _ in
      model.work?.scenario.entries.isEmpty == true
        ? Text(nl: "Er is nog niets gekozen.", en: "Nothing is chosen yet.") : nil
    })
}
