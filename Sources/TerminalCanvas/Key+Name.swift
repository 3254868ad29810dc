extension Key {
  /// Every key with a name that is a word, with its names; the first is the one it is written by.
  static let words: [(key: Key, names: [String])] = [
    (.enter, ["enter", "return"]),
    (.space, ["space"]),
    (.escape, ["esc", "escape"]),
    (.tab, ["tab"]),
    (.backTab, ["btab", "backtab", "shift-tab"]),
    (.backspace, ["backspace", "bs"]),
    (.deleteWord, ["alt-backspace", "ctrl-backspace"]),
    (.delete, ["del", "delete"]),
    (.insert, ["ins", "insert"]),
    (.up, ["up"]),
    (.down, ["down"]),
    (.left, ["left"]),
    (.right, ["right"]),
    (.home, ["home"]),
    (.end, ["end"]),
    (.pageUp, ["pgup", "pageup"]),
    (.pageDown, ["pgdn", "pagedown"]),
  ]

  private static let namesByKey: [Key: String] = Dictionary(
    uniqueKeysWithValues: words.compactMap { entry in
      entry.names.first.map { (entry.key, $0) }
    })

  private static let keysByName: [String: Key] = {
    var keys: [String: Key] = [:]
    for entry in words {
      for name in entry.names { keys[name] = entry.key }
    }
    return keys
  }()

  /// The name by which `--keys` takes the key: `enter`, `ctrl-r`, `f1`, or the character itself.
  package var name: String {
    switch self {
    case .character(let character): String(character)
    case .function(let number): "f\(number)"
    case .control(let letter): "ctrl-\(letter)"
    case .alternate(let character): "alt-\(character)"
    case .pad(let character): "pad-\(character)"
    default: Self.namesByKey[self] ?? ""
    }
  }

  /// Creates the key of a name; nil when no key has it.
  ///
  /// Words count in upper and lower case alike; a single character is that character.
  package init?(name: String) {
    let lower = name.lowercased()
    if let key = Self.keysByName[lower] {
      self = key
    } else if let only = name.first, name.count == 1 {
      self.init(typing: only)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), 1...63 ~= number,
      lower == "f\(number)"
    {
      self = .function(number)
    } else if lower.hasPrefix("ctrl-"), let letter = lower.last, lower.count == 6,
      letter.isASCII, letter.isLetter
    {
      self = .control(letter)
    } else if lower.hasPrefix("alt-"), let character = name.last, name.count == 5 {
      self = .alternate(character)
    } else if lower.hasPrefix("pad-"), let character = name.last, name.count == 5,
      Self.padCharacters.contains(character)
    {
      self = .pad(character)
    } else {
      return nil
    }
  }
}

extension Key {
  /// What the keys of a number pad type.
  private static let padCharacters: Set<Character> = Set("0123456789.,+-*/=")
}

extension Key: CustomStringConvertible {
  /// The name of the key.
  package var description: String { name }
}
