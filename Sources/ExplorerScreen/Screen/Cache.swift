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
  /// The screen without what depends on the cursor.
  var backdrop: Canvas?
  var zones: [Drawing.Zone] = []
  var view: BodyView?
  var summary: SummaryLayout?
  var frame: ScreenFrame?
  /// Lines of the page as they were drawn.
  var strips: [Int: Canvas] = [:]
}

/// The body of a screen: its page laid out, and where it stands.
struct BodyView: Sendable {
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
