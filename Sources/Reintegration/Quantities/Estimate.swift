/// Why a figure is unknown.
package enum UnknownReason: String, CaseIterable, Hashable, Sendable {
  /// The source does not state it.
  case notReported = "not-reported"
  /// The respondents themselves did not know it.
  case unknownToRespondents = "unknown-to-respondents"
  /// It is part of one overall budget and has no price of its own.
  case integralBudget = "integral-budget"
  /// Another department runs it, out of the respondents' sight.
  case otherDepartment = "other-department"
  /// It lies beyond the two years that were asked about.
  case beyondHorizon = "beyond-horizon"
  /// The study left it out.
  case outOfScope = "out-of-scope"
}

/// A band as it is stated, with the words beside it.
package struct Figure: Hashable, Sendable {
  package var band: Band
  package var marks: Marks

  package init(_ band: Band, marks: Marks = []) {
    self.band = band
    self.marks = marks
  }
}

/// A figure, or the reason why there is none. Unknown is never zero.
package enum Estimate: Hashable, Sendable {
  case known(Figure)
  case unknown(UnknownReason)

  package var figure: Figure? {
    if case .known(let figure) = self { figure } else { nil }
  }

  package var reason: UnknownReason? {
    if case .unknown(let reason) = self { reason } else { nil }
  }
}
