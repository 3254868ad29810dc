import Reintegration

/// The difference of scenarios with the first as JSON.
struct CompareJSON {
  let base: TotalledScenario
  let others: [ComparedScenario]

  var value: JSONValue {
    .object([
      ("format", .int(1)),
      ("base", .object(head(base))),
      ("others", .array(others.map(compared))),
    ])
  }

  private func head(_ scenario: TotalledScenario) -> [(key: String, value: JSONValue)] {
    [("file", .text(scenario.file)), ("title", .text(scenario.title))]
  }

  private func compared(_ scenario: ComparedScenario) -> JSONValue {
    let head = head(scenario.other) + [("comparable", .bool(scenario.difference != nil))]
    guard let difference = scenario.difference else { return .object(head) }
    let measures = Measure.compared.compactMap { measure in
      difference[measure].map { (key: measure.key, value: self.measure($0)) }
    }
    return .object(
      head + measures + [
        ("cancelled", .strings(difference.cancelled)),
        ("onlyBase", .strings(difference.onlyBase)),
        ("onlyOther", .strings(difference.onlyOther)),
        ("changed", .strings(difference.changed)),
      ])
  }

  private func measure(_ measure: MeasureDifference) -> JSONValue {
    .object([
      ("low", .amount(measure.band.low)), ("high", .amount(measure.band.high)),
      ("unknown", .strings(measure.unknown)), ("verdict", .string(measure.verdict.rawValue)),
    ])
  }
}
