import Reintegration

/// One field of a table.
enum CSVField: Sendable {
  /// Text that somebody wrote, which a spreadsheet must not take for a formula.
  case text(String)
  /// A word of the program's own, or an id.
  case plain(String)
  /// A number, with a point before its decimals.
  case number(String)
  case empty

  static func text(_ text: String?) -> CSVField { text.map { .text($0) } ?? .empty }
  static func plain(_ text: String?) -> CSVField { text.map { .plain($0) } ?? .empty }

  /// The two ends of a band, as two fields.
  static func ends(_ band: Band?) -> [CSVField] {
    guard let band else { return [.empty, .empty] }
    return [.number(band.low.description), .number(band.high.description)]
  }
}
