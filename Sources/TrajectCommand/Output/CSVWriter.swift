import Wording

/// Writes CSV as RFC 4180 has it: CRLF, quotes where needed, the names of the columns first.
enum CSVWriter {
  static func text(columns: [String], rows: [[CSVField]]) -> String {
    line(columns.map { .plain($0) }) + lines(rows)
  }

  static func lines(_ rows: [[CSVField]]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * 160)
    for row in rows { add(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func line(_ fields: [CSVField]) -> String { lines([fields]) }

  private static func add(_ fields: [CSVField], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      switch field {
      case .empty: break
      // Digits hold nothing that needs a quotation mark.
      case .number(let digits): bytes += digits.utf8
      case .plain(let word): bytes += quoted(Harmless.line(word)).utf8
      case .text(let words): bytes += quoted(neutral(Harmless.line(words))).utf8
      }
    }
    bytes += [0x0D, 0x0A]
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
    guard needsQuotes || text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
