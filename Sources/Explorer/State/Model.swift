package import Reintegration
package import TerminalCanvas
package import Wording

/// Everything the terminal UI knows: a value that only ``reduce(into:_:)`` changes.
package struct Model: Sendable {
  package var catalog: Catalog
  package var settings: Settings
  package var size: Size
  /// The scenario that is open, with its history; nil on the start screen.
  package var work: Work?
  package var place = Place.start
  /// What lies over the screen, the topmost last.
  package var overlays: [Overlay] = []
  /// Cursor and filter of each list.
  package var lists: [ListName: ListState] = [:]
  /// The list whose filter is being typed.
  package var filtering: ListName?
  /// The figure of the totals that the cursor is on, where the totals have the focus.
  package var focusedTotal: TotalsItem?
  /// What the last action did, or why it could not be done.
  package var notice: Notice?
  /// Where to go once the scenario is saved or left.
  package var pendingLeaving: Leaving?
  /// Whether the budget's verdict is shown: only on request.
  package var showsVerdict = false
  /// Scenario files in the working folder, as far as they were listed.
  package var savedFiles: [SavedFile] = []
  /// Whether unsaved work cannot be kept by itself: shown until the program ends.
  package var isUnkept = false
  /// Unsaved work of an earlier run that can be taken up again.
  package var recoveries: [Recovery] = []
  /// Unsaved work that was put off: it waits on the start screen.
  package var postponed: [Recovery] = []
  /// The unsaved work that was taken up in this run.
  package var recovered: Recovery?
  /// The listings of the phases that were on the screen.
  var knownListings: [Phase: PhaseListing] = [:]

  package init(catalog: Catalog, settings: Settings = Settings(), size: Size) {
    self.catalog = catalog
    self.settings = settings
    self.size = size
  }

  package var say: Wording { Wording(settings.language) }

  /// The smallest terminal that the screens are made for.
  package static let smallestSize = Size(columns: 60, rows: 16)

  package var isTooSmall: Bool {
    size.columns < Self.smallestSize.columns || size.rows < Self.smallestSize.rows
  }

  package subscript(list name: ListName) -> ListState {
    get { lists[name] ?? ListState() }
    set { lists[name] = newValue }
  }
}
