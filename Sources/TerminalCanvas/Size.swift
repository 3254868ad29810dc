/// A size in character cells.
package struct Size: Hashable, Sendable {
  /// The width, in columns; never negative.
  package let columns: Int
  /// The height, in rows; never negative.
  package let rows: Int

  /// Creates a size; negative figures count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

extension Size: CustomStringConvertible {
  /// The size as people write it: `80x24`.
  package var description: String { "\(columns)x\(rows)" }

  /// Creates a size from text such as `80x24`; nil for anything else, for 0 and for over 1000.
  package init?(_ text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      1...1000 ~= columns, 1...1000 ~= rows
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
