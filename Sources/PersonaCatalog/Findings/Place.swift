/// A place in a file: line and column, both from 1, the column in Unicode scalars.
struct Place: Hashable, Sendable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  static let start = Place(line: 1, column: 1)

  /// Returns the place behind the last character of a text.
  static func end(of text: String) -> Place {
    var place = start
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      place.advance(over: scalar, after: previous)
      previous = scalar
    }
    return place
  }

  /// Moves on by one character, as an editor counts lines.
  mutating func advance(over scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
    switch scalar {
    case "\n" where previous == "\r":
      break
    case "\n", "\r":
      self = Place(line: line + 1, column: 1)
    default:
      column += 1
    }
  }
}
