import Reintegration

/// The rows of a phase's page: found once for as long as nothing they depend on changes.
///
/// A catalog may hold a thousand interventions, and a choice changes the row of one. `PhasePage`
/// makes them, before it is asked for its page.
struct PhaseRows: Sendable {
  /// What the rows depend on as long as nothing is chosen.
  struct Basis: Hashable, Sendable {
    let phase: Phase
    let language: Language
    let assumptions: Assumptions
    let own: [Intervention]
    let interventions: [Intervention]
  }

  /// What the row of a choice depends on besides.
  struct Choice: Hashable, Sendable {
    let entry: Entry
    let warnings: [Warning.Code]
  }

  /// A choice with its row.
  struct Chosen: Sendable {
    let choice: Choice
    /// Where its intervention stands among the rows; nil where it is not one of them.
    let place: Int?
    let row: Row
  }

  /// What is chosen: the entries, and the warnings about the whole scenario.
  struct Choices: Hashable, Sendable {
    let entries: [Entry]
    let warnings: [Warning]
  }

  let basis: Basis
  /// The rows as they are before anything is chosen: the persona's interventions, then the own ones.
  let open: [Row]
  /// Where each intervention stands among them.
  let places: [String: Int]
  /// The kinds of spans in them.
  let kinds: [Span.Kind]
  /// The highest cost of any intervention of the persona, in euros: what the bars are drawn up to.
  let reach: Amount
  var choices = Choices(entries: [], warnings: [])
  /// The choices, in the order of the entries.
  var chosen: [Chosen] = []
  /// The rows as they are now.
  var rows: [Row]
}
