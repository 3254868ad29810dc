/// A place in a file: line and column, both from 1, the column in Unicode scalars.
struct Place: Hashable, Sendable {
  var line: Int
  var column: Int

  static let start = Place(line: 1, column: 1)
}
