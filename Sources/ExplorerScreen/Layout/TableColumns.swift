import Explorer
import TerminalCanvas

/// Which columns of a table are shown at a width, and how wide.
///
/// Columns give way one by one: first the bars, then long words, then what can be merged, then what
/// yields soonest. The figures stay; a table never turns into prose.
struct TableColumns: Sendable {
  struct Placed: Hashable, Sendable {
    let column: Column
    let start: Int
    let columns: Int
  }

  private(set) var placed: [Placed] = []
  private(set) var isShort = false
  /// The columns of the box and the number before a row that can be chosen.
  let pickColumns: Int
  /// The columns of the digits after the box.
  let numberColumns: Int
  /// The columns of the signs of what there is to notice.
  let markColumns: Int
  /// How wide the cells are.
  let widths: TableWidths

  /// Whether there is room for the rows' bars.
  var hasBars: Bool { placed.contains { $0.column.kind == .bar } }

  /// The columns before the first column of the table.
  var prefix: Int { pickColumns + markColumns }

  private static let gap = 2
  /// Bars shorter than this tell nothing.
  private static let leastBar = 12
  /// Running text narrower than this is hard to read, where it is longer.
  private static let leastText = 20

  /// Fits the columns of a table.
  ///
  /// - Parameter known: The table as it was, in the same room: of a row that did not change, nothing is
  ///   measured, and where nothing is wider or narrower, nothing is fitted.
  init(
    _ table: Table, _ builder: PageBuilder,
    after known: (table: Table, columns: TableColumns)? = nil
  ) {
    let rows = table.rows
    let canPick = rows.contains { $0.pick != nil }
    numberColumns = canPick ? String(rows.count).count : 0
    pickColumns = canPick ? builder.glyphs.boxColumns + numberColumns + 1 : 0
    let marks = rows.reduce(0) { max($0, $1.marks.count) }
    markColumns = canPick ? max(marks, 2) + 1 : marks > 0 ? marks + 1 : 0
    widths = TableWidths(table, builder, after: known.map { ($0.table, $0.columns.widths) })
    if let known, known.table.columns == table.columns, isFitted(like: known.columns) {
      (placed, isShort) = (known.columns.placed, known.columns.isShort)
      return
    }
    for attempt in Self.attempts(table) {
      isShort = attempt.isShort
      if place(attempt, table, in: builder.columns) { return }
    }
  }

  /// Whether there is as much to be fitted as in the same columns before.
  private func isFitted(like other: TableColumns) -> Bool {
    pickColumns == other.pickColumns && markColumns == other.markColumns
      && widths.areAsWide(as: other.widths)
  }

  /// Whether the rows of another table stand in the same places.
  func places(likeThoseOf other: TableColumns) -> Bool {
    placed == other.placed && isShort == other.isShort && pickColumns == other.pickColumns
      && numberColumns == other.numberColumns && markColumns == other.markColumns
  }

  /// The ways to show a table, the fullest first.
  private static func attempts(_ table: Table) -> [Attempt] {
    var hidden = Set(table.columns.filter { !$0.replaces.isEmpty }.map(\.id))
    var attempts = [Attempt(hidden: hidden, isShort: false)]
    // Bars go before words are shortened.
    for column in table.columns where column.kind == .bar && column.yields != nil {
      hidden.insert(column.id)
      attempts.append(Attempt(hidden: hidden, isShort: false))
    }
    attempts.append(Attempt(hidden: hidden, isShort: true))
    for column in table.columns where !column.replaces.isEmpty {
      hidden.remove(column.id)
      hidden.formUnion(column.replaces)
      attempts.append(Attempt(hidden: hidden, isShort: true))
    }
    // Names are broken before a column goes.
    attempts.append(Attempt(hidden: hidden, isShort: true, breaksNames: true))
    let yielding = table.columns.filter { $0.yields != nil }
      .sorted { ($0.yields ?? 0) > ($1.yields ?? 0) }
    for column in yielding where hidden.insert(column.id).inserted {
      attempts.append(Attempt(hidden: hidden, isShort: true, breaksNames: true))
    }
    return attempts
  }

  private struct Attempt {
    let hidden: Set<ColumnID>
    let isShort: Bool
    /// Whether a name need not have room for its longest word.
    var breaksNames = false
  }

  /// Places the columns of an attempt; returns whether all have the room they need.
  private mutating func place(
    _ attempt: Attempt, _ table: Table, in columns: Int
  ) -> Bool {
    let ids = table.columns.map(\.id)
    let full = Dictionary(zip(ids, widths.full), uniquingKeysWith: max)
    let all =
      attempt.isShort ? Dictionary(zip(ids, widths.short), uniquingKeysWith: max) : full
    let shown = table.columns.filter {
      !attempt.hidden.contains($0.id) && ($0.kind != .shortcut || all[$0.id] ?? 0 > 0)
    }
    var taken: [ColumnID: Int] = [:]
    var fixed = prefix
    var hasName = false
    var texts: [ColumnID] = []
    var hasBar = false
    for column in shown {
      let natural = all[column.id] ?? 0
      switch column.kind {
      case .figure, .word, .shortcut: taken[column.id] = natural
      case .label: taken[column.id] = min(natural, max(12, columns * 2 / 5))
      case .name: hasName = true
      case .text: texts.append(column.id)
      case .bar: hasBar = true
      }
    }
    fixed += taken.values.reduce(0, +) + Self.gap * max(0, shown.count - 1)
    let rest = columns - fixed
    let name = attempt.breaksNames ? 12 : max(widths.leastName, 12)
    let leastTexts = texts.reduce(0) { $0 + min(Self.leastText, full[$1] ?? 0) }
    let least = (hasName ? name : 0) + leastTexts + (hasBar ? Self.leastBar : 0)
    let fits = rest >= least
    let shared = hasBar ? rest - max(Self.leastBar, rest / 2) : rest * 2 / 5
    let named = hasBar || !texts.isEmpty ? max(name, min(widths.naturalName, shared)) : rest
    for column in shown {
      switch column.kind {
      case .name: taken[column.id] = max(4, named)
      case .text: taken[column.id] = max(4, (rest - (hasName ? named : 0)) / texts.count)
      case .bar: break
      case .figure, .word, .label, .shortcut: break
      }
    }
    if hasBar {
      let used = taken.values.reduce(prefix, +) + Self.gap * max(0, shown.count - 1)
      for column in shown where column.kind == .bar { taken[column.id] = max(0, columns - used) }
    }
    var start = prefix
    placed = shown.map { column in
      defer { start += (taken[column.id] ?? 0) + Self.gap }
      return Placed(column: column, start: start, columns: taken[column.id] ?? 0)
    }
    return fits
  }
}
