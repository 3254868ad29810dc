import Reintegration
import Wording

/// Where the groups of one persona differ, with their reasons, and who chose what.
struct BoardSpread {
  private let groups: [Board.Group]
  private let spread: RoomSpread
  private let persona: Persona
  private let say: Wording

  init(_ groups: [Board.Group], of persona: Persona, _ say: Wording) {
    self.groups = groups
    self.persona = persona
    self.say = say
    spread = RoomSpread(
      groups.map { ($0.current.scenario, $0.current.totals) }, of: persona)
  }

  var blocks: [Block] {
    guard groups.count > 1 else { return [] }
    return [.heading(say("Waar jullie verschillen", "Where you differ"))] + differences
      + [.heading(say("Wie koos wat", "Who chose what")), .table(grid)]
  }

  private var differences: [Block] {
    let rows = spread.distances.map(row) + spread.divided.map(row)
    return rows.isEmpty
      ? [
        .text(
          say(
            "Alle groepen kozen dezelfde interventies.", "All groups chose the same interventions.")
        )
      ] : [.table(.list(rows))]
  }

  /// "kosten: Groep 1 ten hoogste € 2.500, Groep 2 ten minste € 3.125: € 625 ertussen".
  private func row(_ distance: RoomSpread.Distance) -> Row {
    let measure = distance.measure
    let (low, high) = (groups[distance.lowest], groups[distance.highest])
    let most = say.said(low.current.totals[measure].band.high, of: measure)
    let least = say.said(high.current.totals[measure].band.low, of: measure)
    let between = say.said(distance.amount, of: measure)
    let name = say.name(of: measure)
    let subjects = low.current.subjects(of: measure).union(high.current.subjects(of: measure))
    return Row(
      RowID("distance", "\(persona.id) \(measure)"),
      [
        Cell(
          .text,
          say(
            "\(name): \(low.name) ten hoogste \(most), \(high.name) ten minste \(least): "
              + "\(between) ertussen",
            "\(name): \(low.name) at most \(most), \(high.name) at least \(least): "
              + "\(between) between"),
          subjects: subjects)
      ],
      // That bands lie apart tells of both.
      presence: subjects)
  }

  /// "Fittraject: 2 van de 4 groepen", with each group's reason.
  private func row(_ split: RoomSpread.Split) -> Row {
    let reasons = groups.indices.map { place -> Prose in
      let group = groups[place]
      let entry = group.current.scenario.entry(for: split.id)
      let did = entry == nil ? say("niet", "no") : say("wel", "yes")
      let reason = entry?.note.map {
        ": " + $0.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      return Prose("\(group.name): \(did)\(reason ?? "")", .secondary, .bullet)
    }
    return Row(
      RowID("split", "\(persona.id) \(split.id)"),
      [Cell(.text, "\(name(of: split)): \(count(of: split))")], lines: reasons)
  }

  private var grid: Table {
    let rows = spread.splits.map { split in
      Row(
        RowID("choice", "\(persona.id) \(split.id)"),
        [
          Cell(.name, name(of: split)), Cell(.count, "\(split.chosenBy.count)"),
          Cell(.text, chosen(split)),
        ], isSelectable: false)
    }
    return Table(
      [
        Column(.name, .name, Phrase(say("interventie", "intervention"))),
        Column(.count, .figure, Phrase(say("groepen", "groups"))),
        Column(.text, .text, Phrase(say("wie", "who"))),
      ], rows, hasHeadings: true)
  }

  /// The groups that chose it, with the variant where they chose different ones.
  private func chosen(_ split: RoomSpread.Split) -> String {
    let variants = persona.intervention(split.id)?.definition.variants ?? []
    return zip(split.chosenBy, split.variants).map { place, variant in
      let name = variants.first { $0.id == variant }.map { " (\(say($0.name)))" } ?? ""
      return groups[place].name + name
    }.joined(separator: ", ")
  }

  private func count(of split: RoomSpread.Split) -> String {
    say(
      "\(split.chosenBy.count) van de \(groups.count) groepen",
      "\(split.chosenBy.count) of \(groups.count) groups")
  }

  private func name(of split: RoomSpread.Split) -> String {
    persona.intervention(split.id).map { say($0.name) } ?? split.id
  }
}

extension ColumnID {
  fileprivate static let count = ColumnID("count")
}
