import Explorer
import Reintegration

/// What somebody asks for in a line.
enum Request: Hashable {
  /// An empty line: what comes next.
  case goOn
  case number(Int)
  case own(OwnWord, String)
  case command(CommandID, at: Target?)
  case row(RowID)
  /// A beginning of several words.
  case unclear([String])
  /// Nothing that is understood; the word that was probably meant.
  case unknown(nearest: String?)

  /// The row that a command is about.
  enum Target: Hashable {
    case number(Int)
    case row(RowID)
  }

  init(_ line: String, _ vocabulary: Vocabulary) {
    let words = line.plainWords
    let parts = words.split(separator: " ").map(String.init)
    guard let last = parts.last else {
      self = .goOn
      return
    }
    if parts.count == 1, let number = Self.number(words) {
      self = .number(number)
    } else if let meaning = vocabulary.exactly(words) {
      self.init(meaning)
    } else if let number = Self.number(last), parts.count > 1 {
      let head = parts.dropLast().joined(separator: " ").plainWords
      self.init(vocabulary.find(head), head, at: .number(number), vocabulary)
    } else if let request = Self.withArgument(parts, line, vocabulary) {
      self = request
    } else {
      self.init(vocabulary.find(words), words, at: nil, vocabulary)
    }
  }

  private init(_ meaning: Vocabulary.Meaning, at target: Target? = nil) {
    switch meaning {
    case .own(let word): self = .own(word, "")
    case .command(let id): self = .command(id, at: target)
    case .row(let id): self = .row(id)
    }
  }

  private init(
    _ finding: Vocabulary.Finding, _ words: String, at target: Target?, _ vocabulary: Vocabulary
  ) {
    switch finding {
    case .one(let meaning): self.init(meaning, at: target)
    case .several(let names): self = .unclear(names)
    case .nothing: self = .unknown(nearest: vocabulary.nearest(to: words))
    }
  }

  /// The most words that anything is called by.
  private static let longestName = 12

  /// Returns a word with what stands after it: "zoek buddy", "kies fittraject".
  private static func withArgument(
    _ parts: [String], _ line: String, _ vocabulary: Vocabulary
  ) -> Request? {
    for count in (1..<max(1, min(parts.count, longestName + 1))).reversed() {
      let tail = parts.dropFirst(count).joined(separator: " ")
      switch vocabulary.exactly(parts.prefix(count).joined(separator: " ")) {
      case .own(let word)?: return .own(word, tail)
      case .command(let id)?:
        if let row = vocabulary.row(tail) { return .command(id, at: .row(row)) }
      case .row?, nil: break
      }
    }
    return nil
  }

  /// Returns the number that a word is; one beyond all rows where it is too large for any.
  private static func number(_ word: String) -> Int? {
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(word) ?? Int.max
  }
}
