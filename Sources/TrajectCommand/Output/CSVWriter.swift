import Wording

/// Writes CSV as RFC 4180 has it: CRLF, quotes where needed, the names of the columns first.
enum CSVWriter {
  static func text(columns: [String], rows: [[CSVField]]) -> String {
    line(columns.map { .plain($0) }) + lines(rows)
  }

  static func lines(_ rows: [[CSVField]]) -> String {
    rows.map(line).joined()
  }

  private static func line(_ fields: [CSVField]) -> String {
    fields.map(text).joined(separator: ",") + "\r\n"
  }

  private static func text(_ field: CSVField) -> String {
    switch field {
    case .empty: ""
    case .plain(let text), .number(let text): quoted(Harmless.line(text))
    case .text(let text): quoted(neutral(Harmless.line(text)))
    }
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
