import Reintegration
import Wording

/// A placing of the persona that the group makes: on the spectrum of maatschappelijke posities, or in
/// one of the four doelgroepen. The program never moves it.
enum Placing: String, CaseIterable {
  case positionBefore, positionAfter, groupBefore, groupAfter

  private static let kind = "placing"

  /// The row on which it stands.
  var row: RowID { RowID(Self.kind, rawValue) }

  /// Returns the placing that stands on a row.
  static func of(_ row: RowID) -> Placing? { row.name(of: kind).flatMap(Placing.init(rawValue:)) }

  var label: Text {
    switch self {
    case .positionBefore: Text(nl: "positie vooraf", en: "position before")
    case .positionAfter: Text(nl: "positie achteraf", en: "position after")
    case .groupBefore: Text(nl: "doelgroep vooraf", en: "target group before")
    case .groupAfter: Text(nl: "doelgroep achteraf", en: "target group after")
    }
  }

  /// A place where the persona can be put.
  struct Spot {
    let name: Text
    let text: Text
    let source: Source?
  }

  /// Where the persona can be put, in the order of the source.
  func spots(_ reference: Reference) -> [Spot] {
    switch self {
    case .positionBefore, .positionAfter:
      reference.positions.map { Spot(name: $0.name, text: $0.text, source: $0.source) }
    case .groupBefore, .groupAfter:
      reference.targetGroups.map { group in
        let name = group.name
        return Spot(
          name: Text(nl: "\(group.number). \(name.nl)", en: "\(group.number). \(name.en)"),
          text: group.text, source: group.source)
      }
    }
  }

  /// The spot where the group put the persona; nil where it did not.
  func spot(in position: Position?, _ reference: Reference) -> Int? {
    func step(_ id: String?) -> Int? {
      id.flatMap { id in reference.positions.firstIndex { $0.id == id } }
    }
    func group(_ number: Int?) -> Int? {
      number.flatMap { number in reference.targetGroups.firstIndex { $0.number == number } }
    }
    return switch self {
    case .positionBefore: step(position?.before)
    case .positionAfter: step(position?.after)
    case .groupBefore: group(position?.targetGroup)
    case .groupAfter: group(position?.targetGroupAfter)
    }
  }

  /// Puts the persona at a spot, or takes it away.
  func put(at spot: Int?, in position: inout Position, _ reference: Reference) {
    switch self {
    case .positionBefore: position.before = spot.map { reference.positions[$0].id }
    case .positionAfter: position.after = spot.map { reference.positions[$0].id }
    case .groupBefore: position.targetGroup = spot.map { reference.targetGroups[$0].number }
    case .groupAfter: position.targetGroupAfter = spot.map { reference.targetGroups[$0].number }
    }
  }

  /// The row with where the group put the persona and what that means, or where it can.
  func row(of scenario: Scenario, _ reference: Reference, _ say: Wording) -> Row {
    let spots = spots(reference)
    let spot = spot(in: scenario.position, reference).map { spots[$0] }
    let below =
      spot.map { say($0.text) }
      ?? say("Kies uit: ", "Choose from: ")
      + spots.map { say($0.name) }.joined(separator: "; ")
    let sources = spot?.source.map {
      [Prose(say.cited($0, reference: reference), .secondary, cites: .source)]
    }
    return Row(
      row,
      [
        Cell(.label, say(label)),
        Cell(
          .text, spot.map { say($0.name) } ?? say("niet geplaatst", "not placed"),
          tone: spot == nil ? .secondary : .own),
      ],
      lines: [Prose(below, .secondary)] + (sources ?? []), opens: Command(.nextValue, at: row),
      isAdjustable: true)
  }
}

extension Model {
  /// Goes to the next spot of a placing, or the one so many further; one of them is none.
  mutating func place(_ placing: Placing, by step: Int) {
    guard let scenario = work?.scenario else { return }
    let reference = catalog.reference
    let spots = placing.spots(reference)
    // None comes before the first.
    let now = placing.spot(in: scenario.position, reference).map { $0 + 1 } ?? 0
    let count = spots.count + 1
    let next = ((now + step) % count + count) % count
    let spot = next == 0 ? nil : next - 1
    let name = spot.map { spots[$0].name } ?? Text(nl: "niet geplaatst", en: "not placed")
    let label = placing.label
    change(
      Text(
        nl: "\(label.nl.capitalizedAtStart): \(name.nl)",
        en: "\(label.en.capitalizedAtStart): \(name.en)"), about: nil
    ) { scenario in
      var position = scenario.position ?? Position()
      placing.put(at: spot, in: &position, reference)
      scenario.position = position == Position() ? nil : position
    }
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
