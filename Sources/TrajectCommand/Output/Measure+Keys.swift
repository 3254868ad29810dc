import Reintegration

extension Measure {
  /// Its name in JSON and in CSV.
  var key: String {
    switch self {
    case .elapsed: "elapsedWeeks"
    case .active: "activeWeeks"
    case .waiting: "waitingWeeks"
    case .clientHours: "clientHours"
    case .professionalHours: "professionalHours"
    case .peakLoad: "peakLoad"
    case .cost: "cost"
    }
  }

  /// Its name in JSON among the figures of a phase.
  var keyOfPhase: String { self == .elapsed ? "durationWeeks" : key }

  /// Its name in JSON within the object that holds all hours.
  var keyAmongHours: String {
    switch self {
    case .clientHours: Worker.client.rawValue
    case .professionalHours: Worker.professional.rawValue
    default: key
    }
  }

  /// The sums of hours.
  static var hours: [Measure] { added.filter { $0.part == .hours } }

  /// The sums of euros.
  static var euros: [Measure] { added.filter { $0.part == .cost } }
}
