package import Explorer
package import TerminalCanvas

/// A drawn screen: its cells, and what a click on each part of it stands for.
package struct Drawing: Equatable, Sendable {
  /// Something on the screen that a click can stand for.
  package enum Target: Hashable, Sendable {
    case row(RowID)
    /// The box before a row, which says whether it is chosen.
    case box(RowID)
    /// A figure of the totals below the screen.
    case total(RowID)
    case command(Command)
  }

  package struct Zone: Hashable, Sendable {
    package let rect: Rect
    package let target: Target
  }

  package let canvas: Canvas
  package let zones: [Zone]

  /// Returns what a point stands for: the last thing drawn there.
  package func target(at point: Point) -> Target? {
    zones.last { $0.rect.contains(point) }?.target
  }
}
