import Reintegration
import Wording

/// How the figures of a scenario come about, as JSON: factors for programs, sentences for people.
struct ExplanationJSON {
  let scenario: TotalledScenario
  let derivations: Derivations

  init(_ scenario: TotalledScenario, wording: Wording, reference: Reference) {
    self.scenario = scenario
    derivations = Derivations(
      of: scenario.trajectory, scenario.totals, wording: wording, reference: reference)
  }

  /// The derivations of the whole.
  var whole: JSONValue {
    sentences(
      Measure.allCases.map { ($0.key, .total($0)) } + [
        ("klantmanager", .klantmanager), ("jobcoach", .jobcoach), ("grandTotal", .grandTotal),
        ("budget", .budget),
      ])
  }

  /// The derivations of one phase.
  func phase(_ phase: Phase) -> JSONValue {
    sentences(Measure.ofPhase.map { ($0.keyOfPhase, .phase(phase, $0)) })
  }

  /// The factors of one entry, form by form, and its derivations.
  func entry(_ step: Trajectory.Step) -> JSONValue {
    let forms = step.intervention.forms(choosing: step.entry.variant)
    return .object([
      ("forms", .array(forms.map { form($0, of: step) })),
      (
        "sentences",
        sentences(Part.allCases.map { ($0.rawValue, .entry(step.id, $0)) })
      ),
    ])
  }

  private func sentences(_ figures: [(String, DerivedFigure)]) -> JSONValue {
    .object(
      figures.compactMap { name, figure in
        derivations.derivation(of: figure).map { derivation in
          (
            name,
            .array(
              derivation.lines.map {
                .object([("role", .string($0.role.rawValue)), ("text", .string($0.text))])
              })
          )
        }
      })
  }

  private func form(_ form: Intervention.Form, of step: Trajectory.Step) -> JSONValue {
    let factors = StepFactors(
      form, of: step, assumptions: scenario.trajectory.scenario.assumptions)
    let source = { step.intervention.source(of: $0, in: form) }
    let effort: (String, JSONValue) =
      switch factors.effort {
      case .hours(let factor): ("hours", self.factor(factor, source(.hours)))
      case .hoursPerWeek(let factor): ("hoursPerWeek", self.factor(factor, source(.hours)))
      }
    let cost: (String, JSONValue) =
      switch factors.cost {
      case .euros(let factor): ("euros", self.factor(factor, source(.cost)))
      case .perHour(let factor): ("perHour", self.factor(factor, source(.cost)))
      case .outside: ("outside", .object([("source", self.source(source(.cost)))]))
      }
    return .object([
      ("variant", .text(form.variant)),
      ("weeks", factor(factors.weeks, source(.duration))),
      effort, cost,
    ])
  }

  private func factor(_ factor: StepFactors.Factor, _ source: Source?) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("value", .band(factor.estimate.figure?.band)),
      ("unknown", .text(factor.estimate.reason?.rawValue)),
      ("marks", .strings(factor.estimate.figure?.marks.list.map(\.rawValue) ?? [])),
    ]
    switch factor.origin {
    case .source: members.append(("origin", .string("source")))
    case .outlier: members.append(("origin", .string("outlier")))
    case .own(let replaced):
      members += [("origin", .string("own")), ("replaced", self.replaced(replaced))]
    case .hourlyRate(let replaced):
      members += [("origin", .string("hourly-rate")), ("replaced", self.replaced(replaced))]
    }
    return .object(members + [("source", self.source(source))])
  }

  /// What an own figure replaces: a band, the reason of an unknown, or nothing.
  private func replaced(_ estimate: Estimate?) -> JSONValue {
    switch estimate {
    case .known(let figure)?: .band(figure.band)
    case .unknown(let reason)?: .string(reason.rawValue)
    case nil: .null
    }
  }

  private func source(_ source: Source?) -> JSONValue {
    guard let source else { return .null }
    return SourceJSON.value(source, wording: derivations.wording)
  }
}
