import Wording

/// Text in Markdown, in which nothing is taken for markup.
enum MarkdownText {
  /// A line to write on.
  static let writingLine = String(repeating: "\\_", count: 40)

  /// Returns a text on one line.
  static func line(_ text: String) -> String {
    let words = Harmless.line(text).split(whereSeparator: \.isWhitespace)
    return escaped(words.joined(separator: " "))
  }

  /// Returns a text with its line ends.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\\\n")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if special.contains(character) || (result.isEmpty && leading.contains(character))
        || isLinkOrList(result, character, before: rest.first)
      {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }

  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "@",
  ]
  /// What means something at the start of a line only.
  private static let leading: Set<Character> = ["#", "+", "-", "=", ":"]

  /// Whether a sign would make a link of a scheme or "www.", or a list of a number at the start.
  private static func isLinkOrList(
    _ before: String, _ sign: Character, before next: Character?
  ) -> Bool {
    switch sign {
    case ":": next == "/"
    case ".", ")":
      (next == " " || next == nil) && !before.isEmpty && before.allSatisfy(\.isNumber)
        || before.suffix(3).lowercased() == "www"
    default: false
    }
  }
}
