import Reintegration
import TerminalCanvas
import Wording

/// Draws one screen. Each screen and overlay adds its part in a file of its own.
struct Painter {
  var canvas: Canvas
  var zones: [Drawing.Zone] = []
  let model: Model
  let say: Wording

  init(_ model: Model) {
    self.model = model
    say = model.say
    canvas = Canvas(size: model.size, glyphs: model.settings.glyphs)
  }

  mutating func drawAll() {
    guard !model.isTooSmall else { return drawTooSmall() }
    let frame = Frame(model)
    drawFrame(frame)
    guard model.overlays.isEmpty else { return drawOverlay(in: frame.body) }
    switch model.place {
    case .start: drawStart(in: frame.body)
    case .persona: drawPersona(in: frame.body)
    case .phase(let phase): drawPhase(phase, in: frame.body)
    case .timeline: drawTimeline(in: frame.body)
    case .totals: drawTotals(in: frame.body)
    }
  }

  /// Marks a part of the screen as standing for something.
  mutating func zone(_ rect: Rect, _ target: Target) {
    zones.append(Drawing.Zone(rect: rect, target: target))
  }

  /// Puts text that must be read whole.
  @discardableResult
  mutating func put(
    _ text: String, _ column: Int, _ row: Int, columns: Int? = nil, _ style: Style = .text,
    align: Alignment = .leading, fit: Fit = .whole
  ) -> Int {
    canvas.put(
      text, at: Point(column: column, row: row), columns: columns, style: style, align: align,
      fit: fit)
  }

  /// The glyph for what is chosen, and for what is not.
  func box(isChosen: Bool) -> String {
    switch (model.settings.glyphs, isChosen) {
    case (.unicode, true): "■"
    case (.unicode, false): "□"
    case (.ascii, true): "[x]"
    case (.ascii, false): "[ ]"
    }
  }

  var boxColumns: Int { canvas.width(of: box(isChosen: true)) }

  private mutating func drawTooSmall() {
    let size = model.size
    let least = Model.smallestSize
    var lines = [
      say("Het venster is te klein.", "The window is too small."),
      say(
        "Nu \(size.columns) x \(size.rows); nodig \(least.columns) x \(least.rows).",
        "Now \(size.columns) x \(size.rows); needed \(least.columns) x \(least.rows)."),
      say("Maak het groter, of q om te stoppen.", "Make it larger, or q to quit."),
    ]
    if model.hasUnseenQuestion {
      lines[2] = say(
        "Nog niet bewaard. q stopt zonder bewaren.", "Not saved yet. q quits without saving.")
    }
    var row = 0
    for line in lines {
      for part in canvas.wrap(line, columns: size.columns) where row < size.rows {
        put(part, 0, row, fit: .mayTruncate)
        row += 1
      }
    }
  }
}
