package import Explorer
package import TerminalCanvas

/// The explorer on a canvas: what a page looks like at a size, and what keys and the mouse mean.
///
/// It holds what only a screen needs: the size, how far each page is scrolled, and what was made of
/// the pages, which is kept until they change.
package struct ExplorerScreen: Sendable {
  /// The size of the terminal.
  package var size: Size

  /// The first line in view of each place.
  var scrolls: [Place: Int] = [:]
  /// Where the view was last brought to the cursor.
  var seen: Seen?
  var cache = Cache()
  /// What screens are drawn in, as long as the size and the glyphs stay.
  var emptyBox: EmptyBox?
  /// What may stand on the bottom line, at the place where one was last.
  var footerCandidates: Footer.Candidates?

  /// What the view followed last: a view that one scrolled away from the cursor stays.
  struct Seen: Hashable {
    let place: Place
    let row: RowID?
    let edition: Int
    let size: Size
  }

  package init(size: Size) {
    self.size = size
  }

  /// The smallest terminal that the screens are made for.
  package static let smallestSize = Size(columns: 60, rows: 16)

  package var isTooSmall: Bool {
    size.columns < Self.smallestSize.columns || size.rows < Self.smallestSize.rows
  }

  /// Returns how roles look where one is: a room has a background of its own.
  package static func theme(of model: Model) -> Theme {
    guard let shown = model.page.shown else { return .default }
    return shown.isLight && !shown.isBlack ? .lightRoom : .darkRoom
  }

  func glyphSet(of model: Model) -> GlyphSet {
    model.settings.usesPlainGlyphs ? .ascii : .unicode
  }
}

extension Model {
  /// The place whose page fills the body: the one below, where the totals have the cursor.
  var bodyVisit: Visit {
    place == .summary && visits.count > 1 ? visits[visits.count - 2] : visit
  }

  /// The page that fills the body.
  var bodyPage: Page { pageBelow ?? page }

  /// What stands beside the page in the body.
  var bodyAside: Aside? { place == .summary ? asideBelow : aside }
}
