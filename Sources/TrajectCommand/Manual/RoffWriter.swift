/// A manual page on its way to becoming text for `man`.
struct RoffWriter {
  private(set) var text = ""

  /// Begins a page.
  init(_ title: String, section: Int, source: String, manual: String) {
    text = ".TH \(title) \(section) \"\" \"\(source)\" \"\(manual)\"\n"
  }

  mutating func section(_ title: String) { text += ".SH \(quoted(title))\n" }

  mutating func subsection(_ title: String) { text += ".SS \(quoted(title))\n" }

  mutating func paragraph(_ words: String) { text += ".PP\n\(line(words))\n" }

  /// Writes what is said first on a line of its own, without a blank line before it.
  mutating func line(plain words: String) { text += line(words) + "\n" }

  /// Writes a word and what it means, beside or under it.
  mutating func item(_ word: String, _ meaning: String) {
    text += ".TP\n\\fB\(line(word))\\fR\n\(line(meaning.isEmpty ? "\u{2014}" : meaning))\n"
  }

  /// Writes ways to call a command, each on lines of its own.
  mutating func usage(_ ways: [String]) {
    text += ".PP\n.RS 4\n" + ways.map { "\\fB\(line($0))\\fR\n" }.joined(separator: ".br\n")
    text += ".RE\n"
  }

  /// Writes lines as they are, to be typed.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.RS 4\n.nf\n" + lines.map { line($0) + "\n" }.joined() + ".fi\n.RE\n"
  }

  private func quoted(_ title: String) -> String {
    "\"" + line(title).replacing("\"", with: "\\(dq") + "\""
  }

  /// A text without anything that `man` would take for a request of its own.
  private func line(_ words: String) -> String {
    var out = ""
    for character in words {
      switch character {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'": out += "\\(aq"
      case "`": out += "\\(ga"
      case "^": out += "\\(ha"
      case "~": out += "\\(ti"
      case "\n": out += " "
      default: out.append(character)
      }
    }
    return out.hasPrefix(".") ? "\\&" + out : out
  }
}
