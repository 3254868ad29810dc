/// What the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  package enum Kind: Hashable, Sendable {
    /// The first button went down.
    case press
    /// The first button came up after it had moved.
    case release
    /// The first button went down and up in one place.
    case click
    /// The wheel turned away from the user.
    case wheelUp
    /// The wheel turned towards the user.
    case wheelDown
  }

  /// The cell under the mouse.
  package let point: Point
  /// What it did.
  package let kind: Kind

  /// Creates a mouse event.
  package init(point: Point, kind: Kind) {
    self.point = point
    self.kind = kind
  }
}
