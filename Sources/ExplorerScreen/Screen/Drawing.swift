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
  /// The zones of the parts of the screen, in the order in which they were drawn.
  private let parts: [[Zone]]

  init(canvas: Canvas, zones parts: [Zone]...) {
    self.canvas = canvas
    self.parts = parts
  }

  package var zones: [Zone] { parts.flatMap(\.self) }

  /// Returns what a point stands for: the last thing drawn there.
  package func target(at point: Point) -> Target? {
    for zones in parts.reversed() {
      if let zone = zones.last(where: { $0.rect.contains(point) }) { return zone.target }
    }
    return nil
  }
}
