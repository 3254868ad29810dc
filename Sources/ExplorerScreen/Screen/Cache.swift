import Explorer
import TerminalCanvas

/// What was made of the pages, for as long as nothing it depends on changes.
struct Cache: Sendable {
  /// What everything but the cursor's place depends on.
  struct Basis: Hashable {
    let edition: Int
    let size: Size
    let glyphs: GlyphSet
    /// The field that the cursor is on, where there are fields.
    let field: RowID?
  }

  var basis: Basis?
  /// The place whose page fills the body.
  var place: Place?
  /// The screen without what depends on the cursor.
  var backdrop: Canvas?
  /// What stands beside the page about the row that the cursor was on at first.
  var firstAside: (row: RowID, aside: Aside)?
  var zones: [Drawing.Zone] = []
  var view: BodyView?
  var summary: SummaryLayout?
  var frame: ScreenFrame?
  /// Lines of the page as they were drawn.
  var strips: [Int: Canvas] = [:]
  /// The backdrop with the lines that were in view last.
  var scene: Scene?
  /// What stands beside the page, by the row that it is about.
  var asides: [RowID: AsideView] = [:]
  /// The bottom lines, by the row that the cursor is on.
  var footers: [RowID?: Footer] = [:]
}

/// The empty box of a screen: drawn once for each size.
struct EmptyBox: Sendable {
  let box: Rect
  let canvas: Canvas
}

/// A screen without its cursor, its search and what is said of the cursor's row.
struct Scene: Sendable {
  /// The first line in view.
  let top: Int
  let canvas: Canvas
  let zones: [Drawing.Zone]
}

/// What stands beside a page about one row, laid out as far as there is room.
struct AsideView: Sendable {
  let title: String
  let lines: [Line]
}

/// The body of a screen: its page laid out, and where it stands.
struct BodyView: Sendable {
  /// The page as it was laid out, without what the search adds.
  let page: LaidOutPage
  let layout: PageLayout
  /// Where its lines are shown.
  let list: Rect
  /// Where what is said beside it stands; nil where there is no room.
  let aside: Rect?
  /// Whether it stands beside the page, and not below it.
  let isAsideBeside: Bool
  /// The line of the search, where one searches.
  let filter: Rect?
  /// The columns of a field of several lines.
  var areaColumns: Int { layout.areaColumns ?? list.columns }
}
