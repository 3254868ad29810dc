/// A part of a bar: what it stands for and from where to where, in columns from the bar's start.
package struct BarPart: Hashable, Sendable {
  /// What a part of a bar stands for; each has a glyph of its own in both glyph sets.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// What is certain: solid, to an eighth of a column. In ASCII `#`.
    case certain
    /// What lies between the low and the high end: shaded. In ASCII `=`.
    case spread
    /// What lies beyond the usual band: dashed. In ASCII `.`.
    case outlier
    /// Time spent waiting: dots. In ASCII `-`.
    case waiting
    /// A single value, where it starts: an upright stroke. In ASCII `|`.
    case point
    /// An end that nobody knows: it fades and points onward. In ASCII `>`.
    case open
  }

  /// What it stands for.
  package var kind: Kind
  /// Where it starts, in columns and parts of a column.
  package var start: Double
  /// Where it ends, in columns and parts of a column.
  package var end: Double
  /// The style; nil for the one that fits its kind.
  package var style: Style?

  /// Creates a part of a bar; ends in the wrong order are exchanged, and what is no number is 0.
  package init(_ kind: Kind, from start: Double, to end: Double, style: Style? = nil) {
    let first = start.isNaN ? 0 : start
    let last = end.isNaN ? 0 : end
    self.kind = kind
    self.start = min(first, last)
    self.end = max(first, last)
    self.style = style
  }

  /// The style it is drawn in.
  var drawnStyle: Style {
    if let style { return style }
    switch kind {
    case .certain, .point: return .certain
    case .spread: return .spread
    case .outlier: return .outlier
    case .waiting: return .waiting
    case .open: return .unknown
    }
  }

  /// The scalar for a cell that lies wholly in this part.
  func scalar(in glyphs: GlyphSet) -> UInt32 {
    let pair: (Unicode.Scalar, Unicode.Scalar)
    switch kind {
    case .certain: pair = ("█", "#")
    case .spread: pair = ("▒", "=")
    case .outlier: pair = ("┄", ".")
    case .waiting: pair = ("·", "-")
    case .point: pair = ("┃", "|")
    case .open: pair = ("░", ">")
    }
    return glyphs == .unicode ? pair.0.value : pair.1.value
  }
}
