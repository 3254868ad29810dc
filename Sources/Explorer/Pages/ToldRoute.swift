import Reintegration
import Wording

/// The steps in which one route is told.
struct ToldRoute {
  private let work: Work
  private let model: Model
  private let say: Wording
  private var persona: Persona { work.persona }

  init(_ work: Work, _ model: Model) {
    self.work = work
    self.model = model
    say = model.say
  }

  // MARK: - Who it is about

  var opening: [Presentation.Step] {
    let start = Presentation.Step(
      "persona", "\(persona.name), \(persona.age)", topics: [.profile]
    ) {
      let situation = persona.card.summaryLine.map { [Block.text(say($0), .strong)] } ?? []
      let route = work.ownTitle(say).map { [Block.text(say("Route: ", "Route: ") + $0)] } ?? []
      let group = work.scenario.author.map { [Block.text($0, .secondary)] } ?? []
      return situation + route + group
    }
    guard !persona.milestones.isEmpty else { return [start] }
    let milestones = Presentation.Step(
      "milestones", say("Wanneer kan wat", "What is possible when"),
      topics: persona.milestones.indices.map { .milestone($0) }
    ) {
      [
        .figures(
          persona.milestones.enumerated().map { index, milestone in
            row(
              "milestone \(index)", say(milestone.text), say.week(milestone.week), tone: .milestone)
          })
      ]
    }
    return [start, milestones]
  }

  // MARK: - A phase

  func steps(of phase: Phase) -> [Presentation.Step] {
    [start(of: phase)] + work.entries(of: phase).indices.compactMap { choice($0, of: phase) }
      + questions(phase)
  }

  private func start(of phase: Phase) -> Presentation.Step {
    Presentation.Step(
      "phase/\(phase.rawValue)", say.name(of: phase), topics: [.phaseRule(phase)]
    ) {
      let (times, count) = (work.scenario[phase].times, work.entries(of: phase).count)
      let again =
        times > 1
        ? [Block.text(say("\(times) keer doorlopen", "gone through \(times) times"), .strong)] : []
      return [
        .text(say.when(persona.rule(for: phase)), .strong),
        .text(chosen(count), count == 0 ? .secondary : .strong),
      ] + again
    }
  }

  private func chosen(_ count: Int) -> String {
    switch count {
    case 0: say("niets gekozen", "nothing chosen")
    case 1: say("1 keuze", "1 choice")
    default: say("\(count) keuzes", "\(count) choices")
    }
  }

  /// A choice, with what the route comes to up to it.
  private func choice(_ index: Int, of phase: Phase) -> Presentation.Step? {
    let entry = work.entries(of: phase)[index]
    guard let intervention = work.intervention(entry.intervention) else { return nil }
    return Presentation.Step(
      "choice/\(entry.intervention)", say.name(of: intervention, as: entry),
      topics: [.intervention(entry.intervention)], intervention: entry.intervention
    ) {
      let figures = work.current.figures(of: intervention)
      let parts = Part.allCases.map { say.figure($0, of: figures, intervention.id) }
      let own = Prose(
        parts.joined(separator: " · "),
        subjects: Subject.all(of: intervention.id), covered: say.covered)
      guard let sofar = upTo(index, of: phase) else { return [.prose(own)] }
      let until = say(" tot hier", " so far")
      return [
        .prose(own), .figures([.cost, .elapsed].map { figure(of: $0, sofar, suffix: until) }),
      ] + openness(of: sofar, [.cost, .elapsed]) + [caveat]
    }
  }

  /// The route as far as it has been told; nil where that is none by itself.
  private func upTo(_ index: Int, of phase: Phase) -> Evaluation? {
    var scenario = work.scenario
    scenario[phase].entries = Array(scenario[phase].entries[...index])
    for later in Phase.allCases where later > phase {
      scenario[later].entries = []
    }
    return try? Evaluation(scenario, of: persona, defaults: model.catalog.defaults)
  }

  // MARK: - What it comes to

  var totals: [Presentation.Step] {
    let current = work.current
    guard !current.totals.stages.isEmpty else { return [] }
    return [
      Presentation.Step("totals", say("Samen", "Together"), topics: [.totals]) {
        [.figures([.cost, .elapsed].map { figure(of: $0, current) })]
          + (unknown.isEmpty
            ? [] : [.prose(Prose(unknown, .unknown, subjects: current.subjects))]) + [caveat]
      },
      Presentation.Step(
        "hours", say("Uren", "Hours"),
        topics: [.total(.measure(.clientHours)), .total(.measure(.professionalHours))]
      ) {
        let measures: [Measure] = [.clientHours, .professionalHours]
        return [.figures(measures.map { figure(of: $0, current) })]
          + openness(of: current, measures) + [caveat]
      },
    ]
  }

  /// What is unknown, by name: "Onbekend: Buddy (kosten)".
  private var unknown: String {
    let names = Part.allCases.flatMap { part in
      work.current.steps.filter { $0.figures.figures(of: part)?.unknown != nil }
        .map { "\(say.name(of: $0.id, in: work.current.trajectory)) (\(say.name(of: part)))" }
    }
    return names.isEmpty ? "" : say("Onbekend: ", "Unknown: ") + say.list(names)
  }

  // MARK: - What there is to discuss

  /// The questions of a phase, or those about the whole, one a step.
  func questions(_ phase: Phase?) -> [Presentation.Step] {
    persona.questions.enumerated().filter { $0.element.phase == phase }.map { index, question in
      Presentation.Step(
        "question/\(question.id)", say("Bespreek", "Discuss"), topics: [.question(index)]
      ) { [.text(say(question.text), .strong)] }
    }
  }

  // MARK: - Figures

  private func figure(of measure: Measure, _ route: Evaluation, suffix: String = "") -> Row {
    let say = say.fitting(route.totals)
    return row(
      "\(measure)", label(of: measure) + suffix,
      say.said(measure, of: route.totals, as: .plain),
      short: say.said(measure, of: route.totals, as: .cell),
      tone: route.totals[measure].isUnknown ? .unknown : .strong,
      subjects: route.subjects(of: measure))
  }

  /// The name of a measure with its unit, so that its figure can stand alone.
  private func label(of measure: Measure) -> String {
    switch measure {
    case .cost: say("kosten in €", "cost in €")
    case .elapsed: say("weken", "weeks")
    default: say.name(of: measure)
    }
  }

  /// What the sign for an unknown part means, where there is one.
  private func openness(of route: Evaluation, _ measures: [Measure]) -> [Block] {
    // Where nothing at all is known the figure says that, and there is no sign.
    guard measures.contains(where: { route.totals[$0].isOpen && !route.totals[$0].isUnknown })
    else { return [] }
    return [
      .prose(
        Prose(
          say(
            "+ ?: van een deel is niets bekend, dus ten minste dit.",
            "+ ?: of a part nothing is known, so at least this."), .unknown,
          subjects: route.subjects))
    ]
  }

  private func row(
    _ id: String, _ label: String, _ figure: String, short: String? = nil, tone: Tone,
    subjects: Set<Subject> = []
  ) -> Row {
    Row(
      RowID("shown", id),
      [Cell(.label, label), Cell(.figure, figure, short: short, tone: tone, subjects: subjects)],
      isSelectable: false)
  }

  /// What must stand beside totals.
  private var caveat: Block {
    .text(
      persona.isOwn
        ? model.caveat(for: persona)
        : say("Indicatief: hooguit zeven respondenten.", "Indicative: seven respondents at most."),
      .secondary)
  }
}

extension Block {
  /// Figures to be read from far away, each with its label.
  static func figures(_ rows: [Row]) -> Block {
    .table(Table([.label, Column(.figure, .figure)], rows))
  }
}
