/// Keys written as words, as `--keys` takes them.
///
/// Words stand between spaces: `enter space down*3 ctrl-r f1 a ? :`. `text:abc` types its letters;
/// with quotes, `text:"een twee"`, spaces too. `*3` after a word repeats it, also after the quotes.
package enum KeyScript {
  /// A word that cannot be read as a key.
  package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with a word.
    package enum Cause: Hashable, Sendable {
      /// No key has the name; the nearest name if one is near.
      case unknownKey(nearest: String?)
      /// What follows the star is not a number from 1 to 10,000.
      case badCount
      /// A quotation mark is not closed.
      case openQuote
    }

    /// The word, as it was written.
    package let word: String
    /// The number of the word, from 1.
    package let position: Int
    /// What is wrong with it.
    package let cause: Cause

    /// The problem in one English line.
    package var description: String {
      switch cause {
      case .unknownKey(let nearest?):
        "key \(position), '\(word)', is no key: did you mean '\(nearest)'?"
      case .unknownKey(nil):
        "key \(position), '\(word)', is no key: to type letters, write text:\(word)"
      case .badCount:
        "key \(position), '\(word)': after * comes a number from 1 to 10000"
      case .openQuote:
        "key \(position), '\(word)': the quotation mark is not closed"
      }
    }
  }

  /// Returns the keys that a script presses; throws the first word that is no key.
  package static func keys(_ script: String) throws(Problem) -> [Key] {
    var keys: [Key] = []
    for (index, word) in words(of: script).enumerated() {
      keys += try Self.keys(word: word, position: index + 1)
    }
    return keys
  }

  /// Returns the script that presses keys, which ``keys(_:)`` reads back.
  package static func script(_ keys: [Key]) -> String {
    keys.map(\.name).joined(separator: " ")
  }

  private static func keys(word: String, position: Int) throws(Problem) -> [Key] {
    func problem(_ cause: Problem.Cause) -> Problem {
      Problem(word: word, position: position, cause: cause)
    }
    if let key = Key(name: word) { return [key] }
    if word.hasPrefix("text:") {
      var text = word.dropFirst(5)
      var count = 1
      if text.first == "\"" {
        text = text.dropFirst()
        guard let close = text.lastIndex(of: "\"") else { throw problem(.openQuote) }
        let rest = text[text.index(after: close)...]
        if !rest.isEmpty {
          guard rest.first == "*", let number = self.count(rest.dropFirst()) else {
            throw problem(.badCount)
          }
          count = number
        }
        text = text[..<close]
      }
      return Array(repeating: text.map { Key(typing: $0) }, count: count).flatMap { $0 }
    }
    if let star = word.lastIndex(of: "*"), star != word.startIndex,
      let key = Key(name: String(word[..<star]))
    {
      guard let count = count(word[word.index(after: star)...]) else { throw problem(.badCount) }
      return Array(repeating: key, count: count)
    }
    let name = word.prefix { $0 != "*" }
    throw problem(.unknownKey(nearest: nearestName(to: String(name))))
  }

  private static func count(_ text: Substring) -> Int? {
    guard let number = Int(text), 1...10_000 ~= number else { return nil }
    return number
  }

  /// Returns the words between spaces, where quoted spaces do not count.
  private static func words(of script: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in script {
      if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        if character == "\"", word.hasPrefix("text:") { isQuoted.toggle() }
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func nearestName(to word: String) -> String? {
    // Of names equally near, the one that starts in the same way is meant.
    let lower = word.lowercased()
    let ranked = Key.words.flatMap(\.names).map { name in
      let shared = zip(lower, name).prefix { $0 == $1 }.count
      return (name: name, rank: (distance(lower, name), -shared))
    }
    guard let best = ranked.min(by: { $0.rank < $1.rank }), best.rank.0 <= 2,
      best.rank.0 < lower.count
    else { return nil }
    return best.name
  }

  /// Returns how many letters must be added, dropped or changed to turn one word into the other.
  private static func distance(_ first: String, _ second: String) -> Int {
    let columns = Array(second)
    var row = Array(0...columns.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in columns.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row.last ?? 0
  }
}
