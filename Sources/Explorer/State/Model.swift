package import Reintegration
package import Wording

/// Everything the explorer knows: a value that only ``reduce(into:_:)`` changes.
package struct Model: Sendable {
  package internal(set) var catalog: Catalog {
    didSet { findCovered() }
  }
  package internal(set) var settings: Settings
  /// The scenario that is open, with its history; nil on the start screen.
  package internal(set) var work: Work?
  /// Where one is: a screen, and what lies over it, the topmost last. Never empty.
  package private(set) var visits: [Visit] = [Visit(.start)]
  /// The screens that were left, with their cursor and filter.
  private var remembered: [Place: Visit] = [:]
  /// What the last action did, or why it could not be done.
  package internal(set) var notice: Notice?
  /// Where to go once the scenario is saved or left.
  package internal(set) var pendingLeaving: Leaving?
  /// Whether the budget's verdict is shown: only on request.
  package internal(set) var showsVerdict = false
  /// The routes that were set aside, to compare the open one with.
  package internal(set) var alternatives: [Alternative] = []
  /// The exercises that are done, by persona.
  package internal(set) var exercises: [String: Exercise] = [:] {
    didSet { findCovered() }
  }
  /// The exercises of unsaved work that is offered, or was offered last, by persona.
  var offeredExercises: [String: Exercise] = [:] {
    didSet { findCovered() }
  }
  /// What the exercises cover, and what they and those that are offered cover; nil for nothing.
  var coveredByExercises: CoveredMaterial?
  var coveredWhileOffered: CoveredMaterial?
  /// Scenario files in the working folder, as far as they were listed.
  package internal(set) var savedFiles: [SavedFile] = []
  /// What looks like a scenario file and is not among them.
  package internal(set) var passedOverFiles: [Finding] = []
  /// Scenario files that were taken away in this run, and can be put back.
  package internal(set) var removedFiles: [RemovedFile] = []
  /// The working folder, as it is shown; nil where it is not known.
  package let folder: String?
  /// Whether unsaved work cannot be kept by itself: said until it can.
  package internal(set) var isUnkept = false
  /// Unsaved work of an earlier run that can be taken up again.
  package internal(set) var recoveries: [Recovery] = []
  /// Unsaved work that was put off: it waits on the start screen.
  package internal(set) var postponed: [Recovery] = []
  /// The unsaved work that was taken up in this run.
  package internal(set) var recovered: Recovery?

  /// What the place one is at says now.
  package internal(set) var page = Page("")
  /// What the screen says that lies under the totals, where those have the cursor.
  package internal(set) var pageBelow: Page?
  /// The totals that every screen shows; nil where no scenario is open.
  package internal(set) var summary: Page?
  /// The rows of the phases as they were said last.
  var phaseRows: [Phase: PhaseRows] = [:]
  /// The routes of the groups in a room, where that is what one looks at.
  package internal(set) var board: Board?
  /// What who presents follows, where that is what one looks at.
  package internal(set) var trainer: Trainer?
  /// How a room is shown what is presented.
  package internal(set) var room = Room()
  /// Counts the changes of what pages say: equal editions of one model say the same, whatever the
  /// cursor does.
  package internal(set) var edition = 0

  /// Creates the explorer at its start; pages are there once ``reduce(into:_:)`` has run.
  init(_ catalog: Catalog, _ settings: Settings, folder: String?) {
    self.catalog = catalog
    self.settings = settings
    self.folder = folder
  }

  package var say: Wording { Wording(settings.language) }

  /// Whether a scenario is open; asked by nearly every command at every key.
  package var hasScenario: Bool {
    if case .some = work { true } else { false }
  }
}

extension Model {
  /// The stay at the place one is at.
  package internal(set) var visit: Visit {
    get { visits[visits.count - 1] }
    set { visits[visits.count - 1] = newValue }
  }

  /// The place one is at.
  package var place: Place { visits[visits.count - 1].place }

  /// The screen one is at, whatever lies over it.
  package var screen: Place { visits[0].place }

  /// The phase that the screen is about.
  package var phase: Phase? { screen.phase }

  /// Opens a place over the one where one is.
  mutating func open(_ place: Place) {
    visits.append(Visit(place))
  }

  /// Leaves the place one is at; a screen cannot be left so.
  mutating func close() {
    if visits.count > 1 { visits.removeLast() }
  }

  /// Changes what lies over the screen to another place of its kind, with the cursor kept.
  mutating func replace(with place: Place) {
    var next = Visit(place)
    next.row = visit.row
    if visits.count > 1 { visit = next }
  }

  /// Goes to a screen, where cursor and filter are as they were left.
  mutating func go(to place: Place) {
    guard place.isHome || work != nil else { return }
    remembered[screen] = visits[0]
    visits = [remembered[place] ?? Visit(place)]
    visits[0].isFiltering = false
  }

  /// Forgets where one was on the screens of the scenario.
  mutating func forgetScreens() {
    remembered = [:]
    room.step = 0
  }

  /// The model with what lies on top taken away.
  package var below: Model {
    var model = self
    model.close()
    return model
  }
}
