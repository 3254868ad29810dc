package import Reintegration

extension Model {
  /// The entries by how much of a total's spread is theirs, the widest first.
  package func sensitivityLines(by measure: Overlay.SensitivityView.Measure) -> [Sensitivity] {
    guard let current = work?.current else { return [] }
    let lines = current.totals.sensitivity(of: current.trajectory)
    return lines.enumerated()
      .sorted {
        ($1.element.width(of: measure), $0.offset) < ($0.element.width(of: measure), $1.offset)
      }
      .map(\.element)
  }

  mutating func run(_ command: Command, in view: Overlay.SensitivityView) -> [Effect]? {
    switch command {
    case .choiceLeft, .choiceRight:
      let all = Overlay.SensitivityView.Measure.allCases
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

extension Sensitivity {
  /// The width of one measure.
  package func width(of measure: Overlay.SensitivityView.Measure) -> Amount {
    switch measure {
    case .cost: cost
    case .clientHours: clientHours
    case .professionalHours: professionalHours
    case .elapsedWeeks: elapsedWeeks
    }
  }
}
