import Wording

/// Writes CSV as RFC 4180 has it: CRLF, quotes where needed, the names of the columns first.
enum CSVWriter {
  static func text(columns: [String], rows: [[CSVField]]) -> String {
    line(columns.map { .plain($0) }) + lines(rows)
  }

  static func lines(_ rows: [[CSVField]]) -> String {
    var text = ""
    text.reserveCapacity(rows.count * 160)
    for row in rows { add(row, to: &text) }
    return text
  }

  private static func line(_ fields: [CSVField]) -> String { lines([fields]) }

  private static func add(_ fields: [CSVField], to text: inout String) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      switch field {
      case .empty: break
      // Digits hold nothing that needs a quotation mark.
      case .number(let digits): text += digits
      case .plain(let word): text += quoted(Harmless.line(word))
      case .text(let words): text += quoted(neutral(Harmless.line(words)))
      }
    }
    text += "\r\n"
  }

  /// A spreadsheet takes a text that starts like this for a formula; an apostrophe prevents it.
  private static func neutral(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }), text != "-" else {
      return text
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
