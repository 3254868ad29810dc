/// What a screen or a pane says, as a value: it can be shown, spoken, printed and compared.
///
/// A page knows no width, glyph, cursor or colour. It is made from the ``Model`` by the
/// ``PageSource`` of a ``Place``, and made anew when anything but the cursor changed.
package struct Page: Hashable, Sendable {
  /// What the page is called.
  package var title: String
  /// What it says, in reading order.
  package var blocks: [Block]
  /// The page in a sentence, for who wants no more than that; nil where it cannot be said in one.
  package var said: String?
  /// Whether what is typed searches its rows at once, as in the help.
  package var searchesAtOnce: Bool
  /// Whether it says the totals itself, so that they need not stand below it.
  package var saysTotals: Bool
  /// The figures that what it lists tells: while one is covered, it says no more than that.
  package var subjects: Set<Subject> = []
  /// How it is shown to a room; nil where it is not.
  package var shown: Shown?

  /// How a page is shown to a room: large, as one of several steps.
  package struct Shown: Hashable, Sendable {
    /// The number of the step, from 1.
    package let step: Int
    package let of: Int
    package let isBlack: Bool
    package let isLight: Bool
  }

  package init(
    _ title: String, _ blocks: [Block] = [], said: String? = nil, searchesAtOnce: Bool = false,
    saysTotals: Bool = false
  ) {
    self.title = title
    self.blocks = blocks
    self.said = said
    self.searchesAtOnce = searchesAtOnce
    self.saysTotals = saysTotals
  }

  /// The rows of all its tables, in reading order.
  package var rows: some Sequence<Row> {
    blocks.lazy.flatMap { block -> [Row] in
      if case .table(let table) = block { table.rows } else { [] }
    }
  }

  /// The rows that a cursor can stand on, in reading order.
  package var selectableRows: [Row] { rows.filter(\.isSelectable) }

  /// Returns the row with an id.
  package func row(_ id: RowID) -> Row? { rows.first { $0.id == id } }

  /// Returns the page with only the rows that hold all the words of a filter.
  ///
  /// Prose stays: what is searched is the list, not the page. A heading over tables goes with them.
  package func filtered(by filter: String) -> Page {
    guard !filter.isEmpty else { return self }
    let words = Filter(filter)
    var page = self
    page.blocks = []
    // A heading that waits for something to stand below it.
    var heading: Block?
    for block in blocks {
      switch block {
      case .heading: heading = block
      case .table(var table) where !table.rows.isEmpty:
        table.rows.removeAll { !words.matches($0) }
        guard !table.rows.isEmpty else { continue }
        if let waiting = heading { page.blocks.append(waiting) }
        heading = nil
        page.blocks.append(.table(table))
      default: page.blocks.append(block)
      }
    }
    return page
  }
}
