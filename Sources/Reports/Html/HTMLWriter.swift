import Wording

/// Writes a page as text: valid as HTML and well-formed as XML.
struct HTMLWriter {
  private var text = ""

  /// Returns a whole page.
  static func page(_ root: HTML) -> String {
    var writer = HTMLWriter()
    writer.text = "<!DOCTYPE html>\n"
    writer.write(root)
    return writer.text
  }

  private mutating func write(_ node: HTML) {
    switch node {
    case .text(let content): text += Self.escaped(content)
    case .style(let sheet): text += "\(sheet)\n"
    case .element(let tag, let attributes, let children):
      if tag.isBlock { startLine() }
      text += "<" + tag.rawValue
      for attribute in attributes {
        text += " \(attribute.name.rawValue)=\"\(Self.escaped(Harmless.line(attribute.value)))\""
      }
      if tag.isVoid {
        text += "/>"
        return
      }
      text += ">"
      for child in children { write(child) }
      text += "</\(tag.rawValue)>"
      if tag.isBlock { text += "\n" }
    }
  }

  /// Goes to a new line where something stands on this one.
  private mutating func startLine() {
    if text.last != "\n" { text += "\n" }
  }

  /// Returns a text in which nothing is taken for markup, and nothing is hidden from the reader.
  static func escaped(_ text: String) -> String {
    let text = Harmless.lines(text)
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No character at all, by the rules of both HTML and XML.
      case _ where isNoncharacter(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"", "'": true
    default: isNoncharacter(scalar)
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value
  }
}
