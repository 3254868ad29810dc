import Explorer
import Reintegration
import Wording

/// The words that are understood at a place: those of its commands, of the line mode and of its rows.
struct Vocabulary {
  /// What a word stands for.
  enum Meaning: Hashable {
    case own(OwnWord)
    case command(CommandID)
    case row(RowID)
  }

  /// What was found for what somebody typed.
  enum Finding: Hashable {
    case one(Meaning)
    /// It may be the beginning of several, by their names.
    case several([String])
    case nothing
  }

  private struct Entry {
    let words: String
    let shown: String
    let meaning: Meaning
  }

  /// The words in the order in which they count: those of the place before those of elsewhere, the
  /// language that is spoken before the other.
  private var tiers: [[Entry]] = []
  /// The rows by their names, and by all that is said of them.
  private let rows: [Entry]

  /// Creates the words of a place.
  ///
  /// - Parameter below: The models with what lies on top taken away whose commands count too.
  init(_ model: Model, below: [Model]) {
    let languages = [model.say.language] + Language.allCases.filter { $0 != model.say.language }
    func has(_ id: CommandID) -> Bool { model.has(id) || below.contains { $0.has(id) } }
    for isHere in [true, false] {
      for language in languages {
        var tier: [Entry] = []
        if isHere {
          tier += OwnWord.allCases.flatMap { word in
            word.words.map { Self.entry($0[language], .own(word)) }
          }
        }
        for id in CommandID.allCases where id.isNamed && has(id) == isHere {
          let deed = id.deed
          for text in deed.words + [deed.label, deed.name] {
            tier.append(Self.entry(text[language], .command(id)))
          }
        }
        tiers.append(tier)
      }
    }
    let spoken = model.page.selectableRows.compactMap { model.page.spoken($0.id, model.say) }
    rows = spoken.flatMap { row in
      let isAlone = spoken.count { $0.name == row.name } == 1
      return [row.name, row.sentence].map { words in
        Entry(
          words: words.plainWords, shown: isAlone ? row.name : row.sentence,
          meaning: .row(row.row.id))
      }
    }
  }

  private static func entry(_ text: String, _ meaning: Meaning) -> Entry {
    Entry(words: text.plainWords, shown: text, meaning: meaning)
  }

  /// Returns what words stand for that are typed in full.
  func exactly(_ words: String) -> Meaning? {
    for tier in tiers.prefix(2) {
      if let found = tier.first(where: { $0.words == words }) { return found.meaning }
    }
    if let row = only(rows.filter { $0.words == words }) { return row }
    return tiers.dropFirst(2).joined().first { $0.words == words }?.meaning
  }

  /// Returns what words stand for that may be a beginning.
  func find(_ words: String) -> Finding {
    guard !words.isEmpty else { return .nothing }
    if let meaning = exactly(words) { return .one(meaning) }
    for tier in tiers.prefix(2) + [rows] + tiers.dropFirst(2) {
      let found = tier.filter { $0.words.hasPrefix(words) }
      if found.isEmpty { continue }
      if let meaning = only(found) { return .one(meaning) }
      var meanings: Set<Meaning> = []
      return .several(found.filter { meanings.insert($0.meaning).inserted }.map(\.shown))
    }
    return .nothing
  }

  /// Returns the row that some words of its name stand for.
  func row(_ words: String) -> RowID? {
    let meaning =
      only(rows.filter { $0.words == words }) ?? only(rows.filter { $0.words.contains(words) })
    return if case .row(let id)? = meaning { id } else { nil }
  }

  /// Returns what entries mean, if they all mean the same.
  private func only(_ entries: [Entry]) -> Meaning? {
    guard let first = entries.first, entries.allSatisfy({ $0.meaning == first.meaning }) else {
      return nil
    }
    return first.meaning
  }

  /// Returns the word that was probably meant.
  func nearest(to words: String) -> String? {
    let candidates = tiers.prefix(2).joined() + rows
    guard let nearest = NearestMatch.of(words, in: candidates.map(\.words)) else { return nil }
    return candidates.first { $0.words == nearest }?.shown
  }
}

extension String {
  /// The words as they are compared: in small letters, without accents, single blanks between them.
  var plainWords: String {
    let words = folded.split { $0.isWhitespace || ".,;:!\"'".contains($0) }.joined(separator: " ")
    return words.count > 1 && words.last == "?" ? String(words.dropLast()) : words
  }
}
