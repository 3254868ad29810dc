/// A choice of the client's whose load per week is not in the busiest week, nor in a chart of it.
package struct UnseenLoad: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// It states hours per week, and nobody knows for how long.
    case durationUnknown
    /// Its hours are stated in all, or are unknown.
    case notPerWeek
  }

  /// The intervention's id.
  package let id: String
  package let reason: Reason
}

extension Totals {
  /// The choices of the client's that the load per week does not show, in entry order.
  package var unseenLoad: [UnseenLoad] {
    stages.flatMap(\.steps).compactMap { step in
      let figures = step.figures
      guard figures.by == .client else { return nil }
      if figures.load.high > .zero {
        return figures.duration.unknown == nil
          ? nil : UnseenLoad(id: step.id, reason: .durationUnknown)
      }
      let isNothing = figures.hours.unknown == nil && figures.hours.known.high == .zero
      return isNothing ? nil : UnseenLoad(id: step.id, reason: .notPerWeek)
    }
  }

  /// Whether the client has hours, and none of them shows in the load per week.
  package var isLoadUnseen: Bool {
    self[.peakLoad].band.high == .zero && self[.clientHours].band.high > .zero
  }
}
