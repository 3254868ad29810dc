import Explorer
import TerminalCanvas

/// Where the parts of a screen stand: the same on every page of one size.
struct ScreenFrame: Hashable, Sendable {
  let title: Rect
  let tabs: Rect
  /// The box around body and totals.
  let box: Rect
  let body: Rect
  let totals: Rect
  let message: Rect
  let keys: Rect

  /// Divides a screen.
  ///
  /// - Parameters:
  ///   - hasTabs: Whether the screens of a scenario stand in a row of tabs.
  ///   - totalRows: The rows that the totals take; 0 where the page says them itself.
  ///   - messageRows: The rows that the message takes; where there is room it keeps two, so that
  ///     what stands above stays in its place.
  init(size: Size, hasTabs: Bool, totalRows: Int, messageRows: Int) {
    let all = Rect(size)
    let isRoomy = size.rows >= 20
    title = all.top(1)
    let keyRows = size.rows >= 22 ? 2 : 1
    keys = all.bottom(keyRows)
    let spoken = isRoomy ? max(2, messageRows) : messageRows
    message = all.dropBottom(keyRows).bottom(spoken).inset(columns: 1, rows: 0)
    tabs = all.dropTop(1).top(hasTabs ? 1 : 0)
    box = all.dropTop(hasTabs ? 2 : 1).dropBottom(keyRows + spoken)
    let inside = box.inset(by: 1)
    let rows = totalRows > 0 && inside.rows - totalRows - 1 >= 3 ? totalRows : 0
    totals = inside.bottom(rows)
    body = rows > 0 ? inside.dropBottom(rows + 1) : inside
  }
}
