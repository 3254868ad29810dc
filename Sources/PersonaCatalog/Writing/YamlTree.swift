/// A YAML value to be written, with the layout that it is written in.
///
/// The emitter of libyaml is not used: it escapes every emoji and then gives up a block of notes for one
/// long quoted line, and it sets a list no deeper than its key. Saved files are read by people.
indirect enum YamlTree {
  /// A figure, a flag or another word that is safe as it is.
  case word(String)
  /// A text of somebody's own, quoted where it must be.
  case text(String)
  /// A text that may have several lines, which then stand below its key.
  case lines(String)
  /// A map on one line.
  case flow([(key: String, value: YamlTree)])
  /// A list on one line.
  case flowList([YamlTree])
  /// A map with a line for each key.
  case block([(key: String, value: YamlTree)])
  /// A list with a line for each element.
  case list([YamlTree])

  /// Returns the value as a whole document.
  func document() -> String {
    var output = ""
    write(into: &output, indent: 0)
    return output
  }

  /// Writes lines; the caller has written nothing on the first one but its indentation.
  private func write(into output: inout String, indent: Int) {
    switch self {
    case .block(let fields):
      for (index, field) in fields.enumerated() {
        if index > 0 { output += Self.spaces(indent) }
        output += field.key + ":"
        field.value.writeValue(into: &output, indent: indent)
      }
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        if index > 0 { output += Self.spaces(indent) }
        output += "- "
        if case .block = element {
          element.write(into: &output, indent: indent + 2)
        } else {
          output += element.inline() + "\n"
        }
      }
    case .word, .text, .lines, .flow, .flowList:
      output += inline() + "\n"
    }
  }

  /// Writes what follows a key and its colon, up to the end of the line or of the lines below it.
  private func writeValue(into output: inout String, indent: Int) {
    switch self {
    case .block(let fields) where !fields.isEmpty:
      output += "\n" + Self.spaces(indent + 2)
      write(into: &output, indent: indent + 2)
    case .list(let elements) where !elements.isEmpty:
      output += "\n" + Self.spaces(indent + 2)
      write(into: &output, indent: indent + 2)
    case .lines(let text):
      if let block = LiteralBlock(text) {
        output += " " + block.header + "\n"
        for line in block.lines {
          output += line.isEmpty ? "\n" : Self.spaces(indent + 2) + line + "\n"
        }
      } else {
        output += " " + QuotedText.quoted(text) + "\n"
      }
    default:
      output += " " + inline() + "\n"
    }
  }

  /// Returns the value on one line.
  private func inline(inFlow: Bool = false) -> String {
    switch self {
    case .word(let word):
      word
    case .text(let text), .lines(let text):
      QuotedText.quoted(text, inFlow: inFlow)
    case .flow(let fields), .block(let fields):
      "{" + fields.map { "\($0.key): \($0.value.inline(inFlow: true))" }.joined(separator: ", ")
        + "}"
    case .flowList(let elements), .list(let elements):
      "[" + elements.map { $0.inline(inFlow: true) }.joined(separator: ", ") + "]"
    }
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
