/// A text of several lines as YAML's literal block, which needs no quotes.
struct LiteralBlock {
  /// The sign after the key: how the text ends, and whether its first line is indented.
  let header: String
  let lines: [String]

  /// Creates the block; nil where the text has one line or would not read back as the same.
  init?(_ text: String) {
    let scalars = text.withoutByteOrderMarks.unicodeScalars
    guard scalars.contains("\n"),
      !scalars.contains(where: { $0 == "\t" || QuotedText.isEscaped($0) })
    else { return nil }
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    guard let first = lines.first(where: { !$0.isEmpty }), let last = lines.last,
      last.isEmpty || last.unicodeScalars.contains(where: { $0 != " " })
    else { return nil }
    let ending: String
    if !last.isEmpty {
      ending = "-"
    } else if lines.dropLast().last?.isEmpty == false {
      ending = ""
    } else {
      ending = "+"
    }
    if last.isEmpty { lines.removeLast() }
    // Without the number, YAML would take the spaces of the first line for its indentation.
    let indentation = first.unicodeScalars.first == " " ? "2" : ""
    self.header = "|" + indentation + ending
    self.lines = lines
  }
}
