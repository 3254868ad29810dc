import Reintegration
import TerminalCanvas
import Wording

/// Where the parts of a screen stand: the same on every screen.
struct Frame {
  let title: Rect
  let tabs: Rect
  let body: Rect
  let totals: Rect
  let message: Rect
  let keys: Rect
  /// The box around body and totals.
  let box: Rect

  init(_ model: Model) {
    let all = Rect(model.size)
    title = all.top(1)
    keys = all.bottom(1)
    let hasWork = model.work != nil && model.place != .start
    // Always as high, so that the totals above it stay where they are.
    let messageRows = 2
    message = all.dropBottom(1).bottom(messageRows).inset(columns: 1, rows: 0)
    tabs = hasWork ? all.dropTop(1).top(1) : all.dropTop(1).top(0)
    box = all.dropTop(hasWork ? 2 : 1).dropBottom(1 + messageRows)
    let inside = box.inset(by: 1)
    // The tour explains the screens, and a chart takes rows: where there is little room, they take
    // that of the totals.
    let needsRoom =
      switch model.overlays.last {
      case .tour: true
      case .load: model.size.rows < 20
      default: false
      }
    if hasWork, !needsRoom {
      let rows = TotalsPanel.rows(
        columns: inside.columns,
        hasSupport: model.work?.current.totals.support.lines.isEmpty == false)
      totals = inside.bottom(rows)
      body = inside.dropBottom(rows + 1)
    } else {
      totals = inside.bottom(0)
      body = inside
    }
  }
}

extension Model {
  /// The body of the screen, where overlays lie too.
  var bodyRect: Rect {
    Frame(self).body
  }

  /// How many lines of a sheet are seen at once.
  var sheetRows: Int { max(1, bodyRect.rows - 1) }
}
