/// The word among several that somebody probably meant.
package enum NearestMatch {
  /// Returns the candidate nearest to a word, or nil if none is near: at most a third of the word's
  /// letters may be wrong, and at least one may.
  package static func of(_ word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    guard letters.count <= 100 else { return nil }
    let allowed = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = distance(letters, other)
      if distance <= allowed, distance < best?.distance ?? .max, distance < other.count {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  /// Counts the letters to add, drop, replace or swap with their neighbour between two words.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var steps = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          steps = min(steps, beforeLast[column - 1] + 1)
        }
        current.append(steps)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
