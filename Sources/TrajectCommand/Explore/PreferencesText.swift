import PersonaCatalog
import Reintegration

/// The settings file as text: one setting a line, `name: value`, with comments.
///
/// It is read line by line, so that a line with an error spoils no other, and written line by line,
/// so that what a user put between them stays.
enum PreferencesText {
  /// The settings that there are, in the order of a new file.
  enum Key: String, CaseIterable, Sendable {
    case language, characters, colours, mouse, plain, tourSeen

    /// What can be filled in.
    fileprivate var values: [String] {
      switch self {
      case .language: Language.allCases.map(\.rawValue)
      case .characters: Preferences.Characters.allCases.map(\.rawValue)
      case .colours, .mouse, .plain, .tourSeen: ["true", "false"]
      }
    }

    fileprivate var comment: String {
      switch self {
      case .language: "# Taal van de verkenner / language of the explorer: nl, en"
      case .characters:
        """
        # Tekens / characters: auto (wat de terminal kan / what the terminal can show), full,
        # plain (alleen / only ASCII)
        """
      case .colours: "# Kleuren / colours: true, false"
      case .mouse:
        """
        # Muis / mouse: true, false (dan kun je tekst kopiëren / text can be copied then)
        """
      case .plain:
        """
        # Regel voor regel in plaats van een scherm / line by line in place of a screen: true, false
        """
      case .tourSeen: "# Rondleiding gezien / tour seen: true, false (toon weer / show again)"
      }
    }
  }

  /// A line that is not understood.
  struct Problem: Hashable, Sendable {
    let line: Int
    let message: Text
  }

  /// Reads the settings; a line that is wrong is left out.
  static func read(_ text: String) -> (preferences: Preferences, problems: [Problem]) {
    var preferences = Preferences()
    var problems: [Problem] = []
    var seen: Set<Key> = []
    for (index, line) in lines(of: text).enumerated() {
      let content = withoutComment(line)
      guard !content.isEmpty, content != "---" else { continue }
      let (name, value) = parts(of: content)
      guard let key = Key(rawValue: name) else {
        problems.append(Problem(line: index + 1, message: unknown(name)))
        continue
      }
      guard seen.insert(key).inserted else {
        let message = Text(nl: "'\(name)' staat er twee keer", en: "'\(name)' is there twice")
        problems.append(Problem(line: index + 1, message: message))
        continue
      }
      guard let value, set(key, to: value, in: &preferences) else {
        let allowed = key.values.joined(separator: ", ")
        let message = Text(
          nl: "'\(value ?? "")' past niet bij '\(name)' (\(allowed))",
          en: "'\(value ?? "")' does not fit '\(name)' (\(allowed))")
        problems.append(Problem(line: index + 1, message: message))
        continue
      }
    }
    return (preferences, problems)
  }

  /// Returns a settings file with other values in it: its comments and what else there is stay.
  static func updated(_ text: String?, _ preferences: Preferences) -> String {
    guard let text else { return new(preferences) }
    let written = read(text).preferences
    var missing = Set(Key.allCases)
    var lines = lines(of: text)
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      guard let key = Key(rawValue: parts(of: withoutComment(line)).name),
        missing.remove(key) != nil
      else { continue }
      // A line that is not changed stays as it was written, with its errors.
      if value(key, of: written) == value(key, of: preferences) { continue }
      let comment = line.firstRange(of: " #").map { " " + line[$0.lowerBound...] } ?? ""
      lines[index] = "\(key.rawValue): \(self.value(key, of: preferences))\(comment)"
    }
    for key in Key.allCases where missing.contains(key) {
      lines.append(key.comment)
      lines.append("\(key.rawValue): \(value(key, of: preferences))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func new(_ preferences: Preferences) -> String {
    let head = """
      # Instellingen van traject. Je mag dit bestand zelf veranderen; wat je in het programma instelt,
      # komt hier ook. Opties bij het starten en TRAJECT_LANG en NO_COLOR gaan voor.
      # Settings of traject. You may change this file by hand; what you set in the program is put here
      # too. Options at the start, and TRAJECT_LANG and NO_COLOR, come first.
      """
    let settings = Key.allCases.map { key in
      "\n\(key.comment)\n\(key.rawValue): \(value(key, of: preferences))\n"
    }
    return head + "\n" + settings.joined()
  }

  private static func value(_ key: Key, of preferences: Preferences) -> String {
    switch key {
    case .language: preferences.language.rawValue
    case .characters: preferences.characters.rawValue
    case .colours: "\(preferences.colors)"
    case .mouse: "\(preferences.mouse)"
    case .plain: "\(preferences.plain)"
    case .tourSeen: "\(preferences.tourSeen)"
    }
  }

  /// Sets one setting; false if the value is none of its values.
  private static func set(_ key: Key, to value: String, in preferences: inout Preferences) -> Bool {
    switch key {
    case .language:
      guard let language = Language(rawValue: value) else { return false }
      preferences.language = language
    case .characters:
      guard let characters = Preferences.Characters(rawValue: value) else { return false }
      preferences.characters = characters
    case .colours, .mouse, .plain, .tourSeen:
      guard let isOn = flag(value) else { return false }
      switch key {
      case .colours: preferences.colors = isOn
      case .mouse: preferences.mouse = isOn
      case .plain: preferences.plain = isOn
      default: preferences.tourSeen = isOn
      }
    }
    return true
  }

  private static func flag(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "true", "yes", "on", "ja", "aan": true
    case "false", "no", "off", "nee", "uit": false
    default: nil
    }
  }

  private static func unknown(_ name: String) -> Text {
    let hint = Suggestion.text(for: name, among: Key.allCases.map(\.rawValue))
    let sign = OddSign.first(in: name)?.warning
    return Text(
      nl: "de instelling '\(name)' is er niet.\(hint.nl)\(sign.map { " " + $0.nl } ?? "")",
      en: "there is no setting '\(name)'.\(hint.en)\(sign.map { " " + $0.en } ?? "")")
  }

  private static func lines(of text: String) -> [String] {
    // Some editors put a mark that nobody sees before the first line.
    let content = String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    return content.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }.map(String.init)
  }

  /// Returns a line without its comment and the space around it.
  private static func withoutComment(_ line: String) -> String {
    if line.drop(while: \.isWhitespace).first == "#" { return "" }
    let end = line.firstRange(of: " #")?.lowerBound ?? line.endIndex
    return trimmed(line[..<end])
  }

  private static func parts(of content: String) -> (name: String, value: String?) {
    guard let colon = content.firstIndex(of: ":") else { return (content, nil) }
    var value = trimmed(content[content.index(after: colon)...])
    for quote in ["\"", "'"]
    where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = String(value.dropFirst().dropLast())
    }
    return (trimmed(content[..<colon]), value)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
