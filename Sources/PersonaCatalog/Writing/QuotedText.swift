/// Texts as YAML writes them: bare where that reads back as the same text, else between quotes.
enum QuotedText {
  /// Returns a text on one line.
  ///
  /// - Parameter inFlow: Whether it stands in a map or list on one line, where `,` and `:` mean more.
  static func quoted(_ text: String, inFlow: Bool = false) -> String {
    let text = text.withoutByteOrderMarks
    if isSafe(text, inFlow: inFlow) { return text }
    let needsEscapes = text.unicodeScalars.contains { $0 == "\n" || $0 == "\t" || isEscaped($0) }
    let hasApostrophe = text.unicodeScalars.contains("'")
    let hasEscapable = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
    if needsEscapes || hasApostrophe && !hasEscapable {
      return "\"" + escaped(text) + "\""
    }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// Whether a character is written as an escape: what YAML reads as the end of a line, and what it does
  /// not read at all.
  static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func isSafe(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    if first == " " || last == " " || last == ":" || isIndicator(first) { return false }
    var previous: Unicode.Scalar = "x"
    for scalar in scalars {
      if scalar == "\n" || scalar == "\t" || isEscaped(scalar) { return false }
      if previous == ":", scalar == " " { return false }
      if previous == " ", scalar == "#" { return false }
      if inFlow, isFlowIndicator(scalar) { return false }
      previous = scalar
    }
    return !looksLikeAnotherValue(text)
  }

  private static func isIndicator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@",
      "`", "=", "<":
      true
    default: false
    }
  }

  private static func isFlowIndicator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ":", "?", "[", "]", "{", "}": true
    default: false
    }
  }

  /// Whether other programs would read a bare text as a number, a flag, a date or nothing.
  private static func looksLikeAnotherValue(_ text: String) -> Bool {
    switch text.lowercased() {
    case "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n": return true
    default: break
    }
    guard let first = text.unicodeScalars.first, "0123456789.+".unicodeScalars.contains(first)
    else { return false }
    return text.unicodeScalars.allSatisfy {
      "0123456789abcdefABCDEFxXoOiInNtTzZ_.:+- ".unicodeScalars.contains($0)
    }
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\0": output += "\\0"
      case _ where isEscaped(scalar): output += escape(scalar)
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return digits.utf8.count <= 2
      ? "\\x" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
      : "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
