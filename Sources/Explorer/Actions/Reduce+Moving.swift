import Reintegration
import TerminalCanvas

extension Model {
  /// The list that the cursor is in.
  package var currentList: ListName? {
    if let filtering, overlays.isEmpty { return filtering }
    switch context {
    case .start: return .start
    case .persona: return .persona
    case .phase: return phase.map { .phase($0) }
    case .timeline: return .timeline
    case .totals: return .totals
    case .help: return .help
    case .palette: return .palette
    case .files: return .files
    case .history: return .history
    case .settings: return .settings
    case .assumptions: return .assumptions
    case .sensitivity: return .sensitivity
    default: return nil
    }
  }

  /// The cursor of a list, kept within what the list holds now.
  package func cursor(in list: ListName) -> Int {
    min(max(0, self[list: list].cursor), max(0, count(of: list) - 1))
  }

  /// Runs a command that moves a cursor or goes to another screen.
  mutating func runMoving(_ command: Command) -> Bool {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageLength)
    case .pageDown: move(by: pageLength)
    case .first: move(by: -1_000_000)
    case .last: move(by: 1_000_000)
    case .previousPlace: step(by: -1)
    case .nextPlace: step(by: 1)
    case .goPersona: go(to: .persona)
    case .goActivation: go(to: .phase(.activation))
    case .goMediation: go(to: .phase(.mediation))
    case .goPlacement: go(to: .phase(.placement))
    case .goTimeline: go(to: .timeline)
    case .goTotals: go(to: .totals)
    case .otherPane: focusedTotal = focusedTotal == nil ? .cost : nil
    default: return false
    }
    return true
  }

  private var pageLength: Int { max(1, size.rows - 14) }

  private mutating func move(by rows: Int) {
    if let item = focusedTotal, filtering == nil, overlays.isEmpty {
      let all = TotalsItem.allCases
      let index = (all.firstIndex(of: item) ?? 0) + rows
      focusedTotal = all[min(max(0, index), all.count - 1)]
      return
    }
    guard let list = currentList else { return }
    let last = max(0, count(of: list) - 1)
    self[list: list].cursor = min(max(0, cursor(in: list) + rows), last)
  }

  private mutating func step(by screens: Int) {
    guard let index = Place.walk.firstIndex(of: place) else { return }
    let next = index + screens
    guard Place.walk.indices.contains(next) else { return }
    go(to: Place.walk[next])
  }

  /// Goes to a screen of the open scenario.
  mutating func go(to place: Place) {
    guard place == .start || work != nil else { return }
    self.place = place
    overlays = []
    filtering = nil
    focusedTotal = nil
  }
}
