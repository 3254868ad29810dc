import Explorer
import TerminalCanvas

/// The signs of the screen, each in both glyph sets.
struct Glyphs: Hashable, Sendable {
  let glyphSet: GlyphSet

  private func pick(_ unicode: String, _ ascii: String) -> String {
    glyphSet == .unicode ? unicode : ascii
  }

  /// The box before what can be chosen.
  func box(isChosen: Bool) -> String { isChosen ? pick("■", "[x]") : pick("□", "[ ]") }

  var boxColumns: Int { glyphSet == .unicode ? 1 : 3 }

  var milestone: String { pick("◆", "*") }
  /// A place on a scale.
  var tick: String { pick("┆", ":") }
  var scrolledUp: String { pick("▲", "^") }
  var scrolledDown: String { pick("▼", "v") }

  /// The sign of something to notice about a row.
  func mark(_ kind: RowMark.Kind) -> String {
    switch kind {
    case .warning: "!"
    case .reason: "r"
    case .own: "*"
    case .aside: "="
    case .current: ">"
    }
  }

  /// The sign of a part of a bar, as the legend shows it.
  func sample(of kind: Span.Kind) -> String {
    switch kind {
    case .certain: pick("█", "#")
    case .spread: pick("▒", "=")
    case .outlier: pick("┄", ".")
    case .waiting: pick("·", "-")
    case .open: pick("░►", ">")
    }
  }

  /// The sign of an entry of the legend.
  func sample(of sign: LegendEntry.Sign) -> String {
    switch sign {
    case .span(let kind): sample(of: kind)
    case .milestone: milestone
    case .mark(let kind): mark(kind)
    case .letter(let letter): letter
    }
  }
}
