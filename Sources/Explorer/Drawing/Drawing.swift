package import TerminalCanvas

/// A drawn screen: its cells, and what a click on each part of it stands for.
package struct Drawing: Equatable, Sendable {
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

/// Draws the model: a pure function of it.
package func draw(_ model: Model) -> Drawing {
  var painter = Painter(model)
  painter.drawAll()
  return Drawing(canvas: painter.canvas, zones: painter.zones)
}
