/// Places in a text, counted as the YAML parser counts them.
enum TextPlaces {
  /// Returns the index of a place, or nil if the text ends before it.
  static func index(
    of place: Place, in scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index? {
    var here = Place.start
    var index = scalars.startIndex
    var previous: Unicode.Scalar?
    while index < scalars.endIndex {
      if here == place { return index }
      let scalar = scalars[index]
      switch scalar {
      case "\n" where previous == "\r":
        break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        here = Place(line: here.line + 1, column: 1)
      default:
        here.column += 1
      }
      previous = scalar
      index = scalars.index(after: index)
    }
    return nil
  }
}
