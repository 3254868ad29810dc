/// A word that the source puts beside a figure. It changes no arithmetic.
package enum Mark: String, CaseIterable, Hashable, Sendable {
  /// "Bijna": just under the high end.
  case almost
  /// "Ruim": just above the high end.
  case over
  /// "Ongeveer".
  case about
  /// "Doorgaans", "meestal": values outside the band exist.
  case usual
  /// One band stated for several interventions.
  case shared
  /// Some respondents did not know it.
  case partlyUnknown = "partly-unknown"
  /// The source calls it an indication.
  case indicative
  /// Our arithmetic on stated figures.
  case derived
}

/// A set of marks, in the order in which ``Mark`` declares them.
package struct Marks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package init(_ mark: Mark) {
    self.init(rawValue: 1 << UInt8(Mark.allCases.firstIndex(of: mark) ?? 0))
  }

  package init(_ marks: some Sequence<Mark>) {
    self = marks.reduce(into: []) { $0.formUnion(Marks($1)) }
  }

  package static let almost = Marks(rawValue: 1 << 0)
  package static let over = Marks(rawValue: 1 << 1)
  package static let about = Marks(rawValue: 1 << 2)
  package static let partlyUnknown = Marks(rawValue: 1 << 5)
  package static let derived = Marks(rawValue: 1 << 7)

  /// The marks that say something of the high end alone.
  package static let ofHighEnd: Marks = [.almost, .over, .about]

  /// The marks one by one.
  package var list: [Mark] {
    Mark.allCases.filter { contains(Marks($0)) }
  }
}
