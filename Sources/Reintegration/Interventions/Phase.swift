/// A phase of a trajectory, in the order in which they are gone through.
package enum Phase: String, CaseIterable, Hashable, Sendable, Comparable {
  /// "Activering".
  case activation
  /// "Bemiddeling".
  case mediation
  /// "Plaatsing".
  case placement

  package static func < (left: Phase, right: Phase) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .activation: 0
    case .mediation: 1
    case .placement: 2
    }
  }
}
