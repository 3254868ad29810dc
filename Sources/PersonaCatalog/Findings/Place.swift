/// A place in a file: line and column, both from 1, the column in Unicode scalars.
struct Place: Hashable, Sendable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  static let start = Place(line: 1, column: 1)
}
