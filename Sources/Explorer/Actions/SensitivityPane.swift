package import Reintegration

extension Model {
  /// The entries by how much of a total's spread is theirs, the widest first.
  package func sensitivityLines(by measure: Measure) -> [Sensitivity] {
    guard let current = work?.current else { return [] }
    return current.totals.sensitivity(of: current.trajectory, by: measure)
  }

  mutating func run(_ command: Command, in view: Overlay.SensitivityView) -> [Effect]? {
    switch command {
    case .choiceLeft, .choiceRight:
      let all = Measure.compared
      let step = command == .choiceLeft ? -1 : 1
      let index = (all.firstIndex(of: view.measure) ?? 0) + step + all.count
      overlays[overlays.count - 1] = .sensitivity(
        Overlay.SensitivityView(measure: all[index % all.count]))
      return []
    case .open:
      if let id = interventionUnderCursor?.id { show(.intervention(id)) }
      return []
    case .fixLow, .fixHigh, .fixSource:
      // The ranking changes with the figures; the cursor stays with its entry.
      let id = interventionUnderCursor?.id
      _ = runChoosing(command)
      let lines = sensitivityLines(by: view.measure)
      if let index = lines.firstIndex(where: { $0.intervention == id }) {
        self[list: .sensitivity].cursor = index
      }
      return []
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
  }
}
