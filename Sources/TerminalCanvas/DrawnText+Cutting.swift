extension DrawnText {
  /// Drops spaces from the end for as long as the text is wider than so many columns.
  mutating func dropTrailingSpaces(to columns: Int) {
    while width > columns, scalars.last == 0x20 { removeLast() }
  }

  /// Cuts the text to so many columns, the mark for what went included.
  mutating func truncate(to columns: Int) {
    while width > max(0, columns - 1), !scalars.isEmpty { removeLast() }
    guard columns > 0 else { return }
    append(glyphs.ellipsis, width: 1)
  }

  /// Returns the number of scalars, from one on, that fit in so many columns; at least one glyph.
  func fitting(_ columns: Int, from start: Int) -> Int {
    var end = start
    var used = 0
    while end < scalars.count {
      let width = ScalarWidth.columns(of: scalars[end])
      if used + width > columns, used > 0 { break }
      used += width
      end += 1
    }
    return end - start
  }
}
