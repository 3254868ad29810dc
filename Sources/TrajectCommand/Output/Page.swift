import TerminalCanvas
import Wording

/// Plain text in lines of at most 80 columns, aligned by what a terminal makes of its characters.
///
/// Whatever is put on it is made harmless first.
struct Page {
  static let columns = 80

  /// The page as text, with a line end after its last line.
  private(set) var text = ""
  /// Whether a line is open, or nothing has been said.
  private var isBlank = true
  // Only its measure of text is used; nothing is drawn.
  private let measure = Canvas(size: Size(columns: Page.columns, rows: 1))

  /// Leaves a line open, unless one is open already.
  mutating func blank() {
    if !isBlank { append("", indent: 0) }
  }

  /// Says a text on as many lines as it takes.
  ///
  /// - Parameters:
  ///   - text: The text; its line ends stay.
  ///   - indent: The columns before its first line.
  ///   - hanging: The columns more before the lines that follow.
  mutating func say(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let wrapped = wrap(Harmless.lines(text), columns: Self.columns - indent - hanging)
    for (index, line) in wrapped.enumerated() {
      append(line, indent: index == 0 ? indent : indent + hanging)
    }
  }

  /// Says a text on one line, however long that gets.
  mutating func keep(_ text: String) {
    append(Harmless.line(text), indent: 0)
  }

  /// Says a label and beside it a text, which stays in its own column.
  mutating func say(_ label: String, _ text: String, indent: Int = 2, width: Int = 24) {
    let label = Harmless.line(label)
    let lines = wrap(Harmless.lines(text), columns: Self.columns - indent - width - 1)
    if measured(label) > width {
      append(label, indent: indent)
    } else {
      append(padded(label, to: width) + " " + (lines.first ?? ""), indent: indent)
    }
    for line in lines.dropFirst(measured(label) > width ? 0 : 1) {
      append(line, indent: indent + width + 1)
    }
  }

  /// Returns the widths of the columns of figures, the same for tables that belong together.
  func widths(of tables: [Table]) -> [Int] {
    let count = tables.map { $0.figureHeadings.count }.max() ?? 0
    let rows = tables.flatMap { [$0.figureHeadings] + $0.rows.map(\.figures) }
    return (0..<count).map { column in
      rows.flatMap { column < $0.count ? $0[column].split(separator: "\n") : [] }
        .map { measured(Harmless.line(String($0))) }.max() ?? 0
    }
  }

  /// Adds the rows of a table: the first column to the left, as wide as is left; figures right.
  mutating func table(_ table: Table, widths: [Int]? = nil, indent: Int = 2) {
    let figures = table.rows.map { $0.figures.map(Harmless.line) }
    let widths = widths ?? self.widths(of: [table])
    let first = Self.columns - indent - widths.reduce(0) { $0 + $1 + 2 }
    for line in table.headingLines {
      append("", figures: line, widths, first: first, indent: indent)
    }
    for (row, figures) in zip(table.rows, figures) {
      append(row.name, figures: figures, widths, first: first, indent: indent)
      for remark in row.remarks { say(remark, indent: indent + 2, hanging: 2) }
    }
  }

  private mutating func append(
    _ name: String, figures: [String], _ widths: [Int], first: Int, indent: Int
  ) {
    let names = wrap(Harmless.line(name), columns: max(first, 12))
    var line = padded(names.first ?? "", to: first)
    for (figure, width) in zip(figures, widths) {
      line += Self.blanks(width - measured(figure) + 2)
      line += figure
    }
    append(line, indent: indent)
    for name in names.dropFirst() { append(name, indent: indent + 2) }
  }

  private func wrap(_ text: String, columns: Int) -> [String] {
    if let width = Self.plainWidth(of: text), width <= columns { return [text] }
    return measure.wrap(text, columns: columns)
  }

  private func measured(_ text: String) -> Int {
    Self.plainWidth(of: text) ?? measure.width(of: text)
  }

  /// The columns of a text of Latin letters, figures and signs, which needs no measuring; nil for
  /// any other. Nearly every text is like that, and there may be thousands of pages.
  private static func plainWidth(of text: String) -> Int? {
    if Harmless.isPrintedASCII(text) { return text.utf8.count }
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x20AC: width += 1
      default: return nil
      }
    }
    return width
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + Self.blanks(width - measured(text))
  }

  private mutating func append(_ line: String, indent: Int) {
    let end = line.utf8.lastIndex { $0 != 0x20 }
    if let end {
      text += Self.blanks(indent)
      text += Substring(line.utf8[...end])
    }
    text += "\n"
    isBlank = end == nil
  }

  /// So many blanks; none for fewer than none.
  private static func blanks(_ count: Int) -> Substring {
    // By bytes: a blank is one.
    count > columns
      ? Substring(repeatElement(" ", count: count))
      : Substring(allBlanks.utf8.prefix(max(0, count)))
  }

  private static let allBlanks = String(repeating: " ", count: columns)[...]
}

/// Rows of figures under headings.
struct Table {
  struct Row {
    let name: String
    let figures: [String]
    /// What must be said of the row, under it.
    var remarks: [String] = []
  }

  /// The headings of the columns of figures, on as many lines as they have.
  let figureHeadings: [String]
  var rows: [Row]

  /// The headings line by line, each resting on the figures.
  fileprivate var headingLines: [[String]] {
    let headings = figureHeadings.map { $0.split(separator: "\n").map(String.init) }
    let count = headings.map { $0.count }.max() ?? 0
    return (0..<count).map { line in
      headings.map { lines in
        let index = line - (count - lines.count)
        return index >= 0 ? lines[index] : ""
      }
    }
  }
}
