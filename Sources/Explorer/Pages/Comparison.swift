package import Reintegration
package import Wording

/// Routes beside each other: what differs and only that, by the rules of the difference.
///
/// The first is what the others are compared with. Those of another person stand beside it without a
/// difference.
package struct Comparison {
  package struct Route: Hashable, Sendable {
    package let evaluation: Evaluation
    /// What it is called.
    package let title: String
    /// Where it comes from, in a few words.
    package let note: String?

    package init(_ evaluation: Evaluation, _ title: String, note: String? = nil) {
      self.evaluation = evaluation
      self.title = title
      self.note = note
    }
  }

  /// A route with the letter that it goes by.
  struct Lettered {
    /// From 0, as they were given.
    let number: Int
    let letter: String
    let route: Route

    var current: Evaluation { route.evaluation }
    var totals: Totals { route.evaluation.totals }
  }

  /// The kind of the rows that name the routes, by their number from 0.
  package static let route = "route"

  let say: Wording
  let reference: Reference
  let defaults: Defaults
  /// All of them, in the order given.
  private let all: [Lettered]
  /// Those of the person of the first.
  let alike: [Lettered]
  /// Those of other persons.
  private let others: [Lettered]

  package init(
    _ routes: [Route], _ say: Wording, reference: Reference, defaults: Defaults
  ) {
    self.say = say
    self.reference = reference
    self.defaults = defaults
    all = routes.enumerated().map { index, route in
      Lettered(number: index, letter: Self.letter(index), route: route)
    }
    let persona = routes.first?.evaluation.persona.id
    alike = all.filter { $0.current.persona.id == persona }
    others = all.filter { $0.current.persona.id != persona }
  }

  /// The letter of a route by its number from 0: A to Z, then A1 and so on.
  private static func letter(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let round = number / letters.count
    return String(letters[number % letters.count]) + (round > 0 ? String(round) : "")
  }

  /// Says which routes they are, their difference, and what makes it.
  ///
  /// - Parameter opens: what opening the row of a route does, by its number from 0.
  package func blocks(opens: (Int) -> Command? = { _ in nil }) -> [Block] {
    [.table(routes(opens))] + differences + persons
      + say.caveats(of: all.map(\.current.persona), reference: reference).map {
        .text($0, .secondary)
      }
  }

  private func routes(_ opens: (Int) -> Command?) -> Table {
    let rows = all.enumerated().map { index, lettered in
      Row(
        RowID(Self.route, index),
        [
          Cell(.letter, lettered.letter, tone: .strong),
          Cell(.name, lettered.route.title, tone: .strong),
          Cell(.text, lettered.route.note ?? "", tone: .secondary),
        ], opens: opens(index))
    }
    return Table([Column(.letter, .word), Column(.name, .name), .text], rows)
  }

  // MARK: - Routes of one person

  private var differences: [Block] {
    guard alike.count > 1 else { return [] }
    let totals = ComparedTotals(alike, say)
    let choices = ComparedChoices(self).table
    let isSame = totals.isSame && choices == nil
    if isSame {
      return [
        .text(
          say("Er is geen verschil: alles is gelijk.", "There is no difference: all is the same."))
      ]
    }
    return totals.blocks
      + [.heading(say("Wat verschilt", "What differs"))]
      + (choices.map { [.table($0)] } ?? [
        .text(
          say(
            "De keuzes, aannames en redenen zijn gelijk.",
            "Choices, assumptions and reasons are the same."))
      ])
  }

  // MARK: - Routes of several persons

  /// The totals of other persons' routes, each by itself; of the first too, where it has no other to
  /// be compared with.
  private var persons: [Block] {
    guard !others.isEmpty else { return [] }
    let names = Set(others.map(\.current.persona.name)).sorted()
    let first = all.first.map { $0.current.persona.name } ?? ""
    let list = say.list([first] + names)
    return [
      .text(
        say(
          "\(list) zijn verschillende personen: naast elkaar, zonder verschil.",
          "\(list) are different persons: side by side, without a difference."))
    ]
      + ((alike.count > 1 ? [] : alike) + others).flatMap { lettered -> [Block] in
        [
          .heading("\(lettered.letter) \(lettered.route.title)"),
          .table(.labelled(totals(of: lettered))),
        ]
      }
  }

  private func totals(of lettered: Lettered) -> [Row] {
    let say = say.fitting(lettered.totals)
    return Measure.compared.map { measure in
      Row(
        RowID("\(measure)", lettered.letter),
        [
          Cell(.label, say.name(of: measure)),
          Cell(
            .text,
            lettered.totals[measure].isEmpty ? "-" : say.said(measure, of: lettered.totals),
            subjects: lettered.current.subjects(of: measure)),
        ], isSelectable: false)
    }
  }
}

extension ColumnID {
  static let letter = ColumnID("letter")
}
