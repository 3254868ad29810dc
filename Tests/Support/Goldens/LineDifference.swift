/// The lines in which two texts differ, each with its number.
package enum LineDifference {
  /// Returns the differing lines, `-` for the old and `+` for the new; empty when there are none.
  package static func between(_ old: String, _ new: String) -> String {
    let before = lines(of: old)
    let after = lines(of: new)
    var removed: [Int] = []
    var added: [Int] = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.append(offset)
      case .insert(let offset, _, _): added.append(offset)
      }
    }
    removed.sort()
    added.sort()
    var out: [String] = []
    var (old, new, shift) = (0, 0, 0)
    // A line of the old text comes before the line of the new text that took its place.
    while old < removed.count || new < added.count {
      let isOld = new == added.count || (old < removed.count && removed[old] + shift <= added[new])
      if isOld {
        out.append("\(removed[old] + 1) - \(before[removed[old]])")
        (old, shift) = (old + 1, shift - 1)
      } else {
        out.append("\(added[new] + 1) + \(after[added[new]])")
        (new, shift) = (new + 1, shift + 1)
      }
    }
    return out.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
