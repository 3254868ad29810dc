package import Reintegration

/// Why a figure is what it is, in lines that a person can read out.
package struct Derivation: Hashable, Sendable {
  /// What a line is, so that a screen can set it apart.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    /// The figure itself.
    case result
    /// A phase's part of a sum; the ``part`` lines after it add up to it.
    case subtotal
    /// An entry's part of a sum, or a week or rate that takes part.
    case part
    /// The sum or product in words.
    case arithmetic
    /// A figure that is not the source's.
    case assumption
    /// Why something is unknown.
    case unknown
    /// What it would take to know it.
    case remedy
    /// What a mark beside a figure means.
    case mark
    /// Where it comes from.
    case source
    /// What is known to be wrong or odd in the source there.
    case erratum
    /// A word of explanation.
    case note
  }

  package struct Line: Hashable, Sendable {
    package let text: String
    package let role: Role
  }

  /// What the figure is: "Kosten van Empowermenttraining".
  package let title: String
  package private(set) var lines: [Line] = []

  init(_ title: String) {
    self.title = title
  }

  mutating func add(_ text: String, _ role: Role) {
    lines.append(Line(text: text, role: role))
  }

  /// Adds a line that is not there yet: two figures of one source name it once.
  mutating func addOnce(_ text: String, _ role: Role) {
    let line = Line(text: text, role: role)
    if !lines.contains(line) { lines.append(line) }
  }
}

/// A figure that is shown and that can be asked for its derivation.
package enum DerivedFigure: Hashable, Sendable {
  /// A total of the whole.
  case total(Measure)
  case klantmanager, jobcoach
  /// Cost and support together.
  case grandTotal
  case budget
  /// A figure of one phase, all its passes: one of ``Measure/ofPhase``.
  case phase(Phase, Measure)
  /// A part of an entry, by its intervention's id.
  case entry(String, Part)
}
