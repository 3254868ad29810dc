import Reintegration
import Wording

/// Writes a table that a Dutch or English spreadsheet opens as it is meant.
///
/// A byte-order mark says that it is UTF-8, semicolons part the cells, and numbers have the decimal
/// sign of the language. No text is taken for a formula or a date, in either language, whichever sign
/// the spreadsheet parts cells by.
struct ExcelWriter {
  let language: Language

  /// What a file begins with.
  static let start = "\u{FEFF}"

  func lines(_ rows: [[CSVField]]) -> String {
    rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private func cell(_ field: CSVField) -> String {
    switch field {
    case .empty: ""
    case .number(let digits):
      language == .nl
        ? digits.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
        : digits
    case .plain(let text), .text(let text): quoted(Self.harmless(Harmless.line(text)))
    }
  }

  private func quoted(_ text: String) -> String {
    "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Returns a text with an apostrophe before each piece that begins as a formula does, and before a
  /// whole that looks like a date or a number.
  static func harmless(_ text: String) -> String {
    var result = looksLikeValue(text) ? "'" : ""
    var beginsPiece = result.isEmpty
    for scalar in text.unicodeScalars {
      if beginsPiece, formulaSigns.contains(scalar) { result += "'" }
      switch scalar {
      case ",", ";", "\t": beginsPiece = true
      case " ", "\"", "\u{A0}": break
      default: beginsPiece = false
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static let formulaSigns = Set("=+-@＝＋－＠−".unicodeScalars)

  /// Whether a spreadsheet may take a text for a number, a date or a time: nothing but digits, the
  /// names of months and days, and the signs between them.
  private static func looksLikeValue(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { $0.contains { $0.isNumber } }) else { return false }
    return words.allSatisfy { word in
      let letters = word.filter { !$0.isNumber }
      return letters.isEmpty || signs.contains(letters) || isOfCalendar(letters)
    }
  }

  /// What may stand between the digits of a number or a time, and the short names of days.
  private static let signs: Set<String> = [
    "e", "am", "pm", "u", "ma", "di", "wo", "do", "vr", "za", "zo",
  ]

  private static func isOfCalendar(_ letters: String) -> Bool {
    letters.count >= 3
      && [
        "januari", "january", "februari", "february", "maart", "mrt", "march", "april", "mei",
        "may", "juni", "june", "juli", "july", "augustus", "august", "september", "sept",
        "oktober", "october", "november", "december",
        "maandag", "monday", "dinsdag", "tuesday", "woensdag", "wednesday", "donderdag", "thursday",
        "vrijdag", "friday", "zaterdag", "saturday", "zondag", "sunday",
      ].contains { $0.hasPrefix(letters) }
  }
}
