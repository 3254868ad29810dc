extension Place {
  /// Moves on by one character, as the YAML parser counts lines.
  mutating func advance(over scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
    switch scalar {
    case "\n" where previous == "\r":
      break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      self = Place(line: line + 1, column: 1)
    default:
      column += 1
    }
  }

  /// Returns where the place is in a text, or nil if the text ends before it.
  func index(in scalars: String.UnicodeScalarView) -> String.UnicodeScalarView.Index? {
    var here = Place.start
    var previous: Unicode.Scalar?
    for index in scalars.indices {
      if here == self { return index }
      here.advance(over: scalars[index], after: previous)
      previous = scalars[index]
    }
    return nil
  }
}
