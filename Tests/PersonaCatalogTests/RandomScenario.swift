import Reintegration

/// A source of random numbers that gives the same ones for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Random scenarios of Tess, with texts that are hard to write.
struct RandomScenario {
  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  private static let pieces = [
    "a", "Tekst", " ", "  ", "\n", "\n\n", "\n  ", "\r", "\r\n", "\t", "'", "\"", ":", ": ", " #",
    "#",
    "- ", "-", "?", "? ", "yes", "null", "~", "010", "1e3", "{", "}", "[", "]", ",", "&x", "*x",
    "!",
    "|", ">", "%", "@", "`", "\\", "\\n", "🙂", "👩‍🦽", "é", "e\u{301}", "\u{2028}", "\u{85}",
    "\u{A0}", "\u{0}", "\u{1B}[2J", "---", "...", "<<", "=", "true", "2025-01-01", "\u{200F}",
    "\u{E000}", "\u{FFFF}", "\u{10FFFF}",
  ]

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func string() -> String {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func words() -> String {
    let string = string()
    return string.contains { !$0.isWhitespace } ? string : string + "x"
  }

  private mutating func text() -> Text {
    let nl = words()
    return chance(50) ? Text(nl) : Text(nl: nl, en: words())
  }

  private mutating func amount() -> Amount {
    chance(50)
      ? Amount(Int.random(in: 0...5000, using: &generator))
      : Amount(hundredths: Int.random(in: 0...100_000_000_000, using: &generator))
  }

  private mutating func band() -> Band {
    let one = amount()
    return chance(40) ? Band(one) : Band(between: one, and: amount())
  }

  private mutating func estimate() -> Estimate {
    if chance(30) { return .unknown(pick(UnknownReason.allCases)) }
    return .known(Figure(band(), marks: marks()))
  }

  private mutating func marks() -> Marks {
    chance(60) ? [] : Marks([pick(Mark.allCases), pick(Mark.allCases)])
  }

  private mutating func source() -> Source? {
    guard chance(30) else { return nil }
    return Source(
      document: pick(["d", "1", "no"]), section: words(), kind: pick(Source.Kind.allCases),
      note: chance(50) ? text() : nil, errata: chance(50) ? ["T-08", "T-50"] : [])
  }

  private mutating func duration() -> Duration {
    Duration(weeks: estimate(), source: source())
  }

  private mutating func effort(by worker: Worker) -> Effort {
    Effort(
      chance(50) ? .hours(estimate()) : .hoursPerWeek(estimate()), by: worker, source: source())
  }

  private mutating func cost(outside: Bool) -> Cost {
    if outside { return Cost(.outside, source: source()) }
    return Cost(chance(50) ? .euros(estimate()) : .perHour(estimate()), source: source())
  }

  private mutating func own(_ id: String) -> Intervention? {
    var definition = InterventionDefinition(id: id, phase: pick(Phase.allCases), name: text())
    let worker = pick(Worker.allCases)
    let isOutside = chance(20)
    definition.summary = chance(30) ? text() : nil
    definition.duration = duration()
    definition.effort = chance(80) ? effort(by: worker) : nil
    definition.cost = cost(outside: isOutside)
    definition.group = chance(30) ? pick(["groep", "1", "no"]) : nil
    definition.requires = chance(30) ? ["cursus", id] : []
    definition.excludes = chance(30) ? ["rust"] : []
    definition.start = pick(EntryStart.allCases)
    definition.repeatable = pick([1, 1, 2, 9])
    definition.outlier =
      chance(30) ? Outlier(weeks: amount(), marks: marks(), source: source()) : nil
    definition.notBefore =
      chance(30) ? NotBefore(week: amount(), text: text(), source: source()) : nil
    definition.variants = (0..<Int.random(in: 0...2, using: &generator)).map { index in
      Variant(
        id: "v\(index)", name: text(), summary: chance(30) ? text() : nil,
        duration: chance(30) ? duration() : nil,
        effort: definition.effort == nil || chance(30) ? effort(by: worker) : nil,
        cost: chance(30) ? cost(outside: isOutside) : nil, source: source())
    }
    definition.isPause = false
    definition.namedBy = chance(30) ? text() : nil
    definition.strategy = chance(30) ? pick(Strategy.allCases) : nil
    definition.registeredAs = chance(30) ? ["coaching"] : []
    definition.source = source()
    return try? Intervention(definition)
  }

  private mutating func entry(_ id: String, repeatable: Int, variants: [String]) -> Entry {
    Entry(
      id, variant: variants.isEmpty ? nil : pick(variants),
      count: Int.random(in: 1...repeatable, using: &generator),
      start: chance(70) ? .after : pick([.after, .phase]),
      set: chance(60) ? OwnFigures() : figures(), note: chance(50) ? nil : string())
  }

  private mutating func figures() -> OwnFigures {
    OwnFigures(
      weeks: chance(50) ? band() : nil,
      effort: chance(30) ? .hours(band()) : chance(30) ? .hoursPerWeek(band()) : nil,
      cost: chance(30) ? .euros(band()) : chance(30) ? .perHour(band()) : nil)
  }

  private mutating func support() -> SupportAssumption {
    SupportAssumption(
      hoursPerMonth: chance(50) ? band() : nil, eurosPerMonth: chance(50) ? band() : nil)
  }

  /// Puts answers, guesses and actual figures into a scenario.
  private mutating func putSheet(into scenario: inout Scenario) {
    scenario.answers = ["rust-of-niet", "vraag-2"].filter { _ in chance(30) }
      .map { Answer(question: $0, text: string()) }
    let figures = [
      FigureID("cursus", .cost), FigureID("cursus", .duration),
      FigureID("gesprekken", variant: "licht", .hours),
    ]
    for round in 1...2 {
      scenario.guesses += figures.filter { _ in chance(20) }.map { figure in
        Guess(
          by: chance(70) ? string() : nil, round: round, figure,
          chance(70) ? .band(band()) : .undeterminable)
      }
    }
    scenario.actual = figures.filter { _ in chance(20) }.map { Actual($0, band()) }
  }

  /// Returns the next scenario.
  mutating func next() -> Scenario {
    var scenario = Scenario(persona: "tess")
    scenario.title = chance(70) ? string() : nil
    scenario.author = chance(50) ? string() : nil
    scenario.notes = chance(70) ? string() + "\n" + string() : nil
    if chance(60) {
      scenario.activation.entries.append(entry("cursus", repeatable: 3, variants: []))
    }
    if chance(40) {
      scenario.activation.entries.append(entry("empowerment", repeatable: 1, variants: []))
    }
    if chance(60) {
      scenario.mediation.entries.append(
        entry("gesprekken", repeatable: 1, variants: ["licht", "intensief"]))
    }
    for id in ["eigen", "1", "null"] where chance(30) {
      guard let own = own(id) else { continue }
      scenario.own.append(own)
      let variants = own.definition.variants.map(\.id)
      if chance(60) {
        scenario[own.phase].entries.append(
          entry(id, repeatable: own.definition.repeatable, variants: variants))
      }
    }
    for phase in Phase.allCases where chance(30) {
      scenario[phase].times = Int.random(in: 1...9, using: &generator)
      scenario[phase].start = pick(PhaseStart.allCases)
      scenario[phase].earliestWeek = chance(50) ? amount() : nil
    }
    if chance(40) {
      scenario.position = Position(
        before: chance(50) ? "zorg" : nil, after: chance(50) ? "regulier-werk" : nil,
        targetGroup: chance(50) ? 3 : nil, targetGroupAfter: chance(50) ? 1 : nil)
    }
    putSheet(into: &scenario)
    scenario.assumptions.outliers = chance(30)
    scenario.assumptions.hourlyRate = chance(30) ? band() : nil
    scenario.assumptions.klantmanager = chance(30) ? support() : nil
    scenario.assumptions.jobcoach =
      chance(30)
      ? JobcoachAssumption(rates: support(), aftercareWeeks: chance(50) ? amount() : nil) : nil
    scenario.assumptions.budgetPerYear = chance(30) ? amount() : nil
    return scenario
  }
}
