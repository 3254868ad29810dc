import PersonaCatalog
import Reintegration
import Testing

@Suite("What a group answers, guesses and finds")
struct WorkshopSheetTests {
  private static let sheet = """
    format: 1
    persona: tess
    answers:
      - {question: rust-of-niet, text: 'Nee: eerst de cursus.'}
      - question: vraag-2
        text: |-
          Eén.
          Twee.
    guesses:
      - {by: Anne, intervention: cursus, figure: cost, guess: 50-150}
      - {by: Anne, round: 2, intervention: cursus, figure: cost, guess: 120}
      - {by: Groep 2, intervention: empowerment, figure: cost, guess: undeterminable}
      - {intervention: gesprekken, variant: licht, figure: hours, guess: 1.5-3}
    actual:
      - {intervention: cursus, figure: cost, value: 125}
      - {intervention: cursus, figure: weeks, value: 4-6}
    position: {before: zorg}

    """

  @Test func `is read`() throws {
    let scenario = try Fixtures.scenario(Self.sheet)
    #expect(
      scenario.answers == [
        Answer(question: "rust-of-niet", text: "Nee: eerst de cursus."),
        Answer(question: "vraag-2", text: "Eén.\nTwee."),
      ])
    #expect(scenario.guesses.map(\.by) == ["Anne", "Anne", "Groep 2", nil])
    #expect(scenario.guesses.map(\.round) == [1, 2, 1, 1])
    #expect(scenario.guesses[0].value == .band(Band(between: 50, and: 150)))
    #expect(scenario.guesses[2].value == .undeterminable)
    #expect(scenario.guesses[3].figure == FigureID("gesprekken", variant: "licht", .hours))
    #expect(
      scenario.actual == [
        Actual(FigureID("cursus", .cost), Band(125)),
        Actual(FigureID("cursus", .duration), Band(between: 4, and: 6)),
      ])
  }

  @Test func `is written as it stands`() throws {
    #expect(ScenarioWriter.write(try Fixtures.scenario(Self.sheet)) == Self.sheet)
  }

  @Test func `is written with its keys in order, and what is the default left out`() throws {
    let written = ScenarioWriter.write(
      try Fixtures.scenario(
        """
        actual: [{value: "125", figure: cost, intervention: cursus}]
        guesses: [{guess: 50–150, figure: cost, intervention: cursus, round: 1, by: ~}]
        answers: [{text: , question: vraag-2}]
        persona: tess
        format: 1
        """))
    #expect(
      written == """
        format: 1
        persona: tess
        answers:
          - {question: vraag-2, text: ''}
        guesses:
          - {intervention: cursus, figure: cost, guess: 50-150}
        actual:
          - {intervention: cursus, figure: cost, value: 125}

        """)
    #expect(ScenarioWriter.write(try Fixtures.scenario(written)) == written)
  }

  @Test func `answers a question that there is, once`() {
    expectScenario(
      """
      format: 1
      persona: tess
      answers:
        - {question: «rust-of-neit, text: a}
        - {question: vraag-2, text: a}
        - {question: «vraag-2, text: b}
        - «{question: vraag-2}
      """,
      "Een vraag 'rust-of-neit' is er bij Tess niet. Bedoel je 'rust-of-niet'?",
      "'vraag-2' staat hier al.",
      "Hier ontbreekt 'text'; dat hoort bij een antwoord.")
  }

  @Test func `guesses figures that there are, each once per round and person`() {
    expectScenario(
      """
      format: 1
      persona: tess
      guesses:
        - {intervention: «curus, figure: cost, guess: 1}
        - {intervention: cursus, figure: «prijs, guess: 1}
        - {intervention: cursus, variant: «licht, figure: cost, guess: 1}
        - {intervention: «gesprekken, figure: hours, guess: 1}
        - {intervention: gesprekken, variant: «lich, figure: hours, guess: 1}
        - {round: «0, intervention: cursus, figure: cost, guess: «undeterminible}
        - {intervention: cursus, figure: cost, guess: «5-3}
        - {by: Anne, intervention: cursus, figure: cost, guess: 3}
        - «{by: Anne, intervention: cursus, figure: cost, guess: 4}
        - {by: Anne, round: 2, intervention: cursus, figure: cost, guess: 4}
        - {by: Bert, intervention: cursus, figure: cost, guess: 5}
        - {by: Bert, intervention: cursus, figure: weeks, guess: 5}
      """,
      "Hier staat 'curus'; die interventie kent Tess niet. Bedoel je 'cursus'?",
      "Hier staat 'prijs', waar 'weeks', 'hours' of 'cost' verwacht wordt.",
      "Een variant 'licht' heeft 'cursus' niet.",
      "Kies bij 'gesprekken' een variant: 'licht' of 'intensief'.",
      "Een variant 'lich' heeft 'gesprekken' niet. Bedoel je 'licht'?",
      "Hier staat 0, waar 1 tot en met 99 mag.",
      "Hier staat 'undeterminible', waar een getal (6, 4-8) of 'undeterminable' verwacht wordt. "
        + "Bedoel je 'undeterminable'?",
      "'5-3' staat andersom; het laagste getal hoort vooraan. Bedoel je 3-5?",
      "Dit cijfer staat hier al; het kan er één keer staan.")
  }

  @Test func `does not guess what another budget pays, though it may have been found`() {
    expectScenario(
      """
      format: 1
      persona: samir
      guesses:
        - {intervention: map, figure: «cost, guess: 1}
      actual:
        - {intervention: map, figure: cost, value: 1}
      """,
      "De kosten van 'map' vallen buiten dit budget; er is niets te schatten.")
  }

  @Test func `has no figures of own interventions, for the source has none`() {
    expectScenario(
      """
      format: 1
      persona: tess
      own:
        - {id: eigen, phase: activation, name: X, duration: unknown, effort: unknown, cost: unknown}
        - {id: mis, phase: activation, name: X, duration: «x, effort: unknown, cost: unknown}
      actual:
        - {intervention: «eigen, figure: cost, value: 1}
        - {intervention: mis, figure: cost, value: 1}
        - {intervention: cursus, figure: cost, value: 1}
        - {intervention: cursus, figure: cost, value: «x}
      """,
      "Hier staat een enkele waarde, waar unknown of een blok met een cijfer verwacht wordt.",
      "'eigen' is een eigen interventie; daar heeft de bron geen cijfers van.",
      "'x' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8.")
  }
}

@Suite("What a persona file has for a workshop")
struct WorkshopMaterialTests {
  private func persona(_ lines: String) throws -> Persona {
    try PersonaReader.read(Array((Fixtures.tess + lines).utf8), file: "f")
  }

  @Test func `are questions with an id, or named by their place`() throws {
    let questions = try persona("").questions
    #expect(questions.map(\.id) == ["rust-of-niet", "vraag-2"])
    #expect(questions.map(\.phase) == [.activation, nil])
    let taken = Fixtures.tess.replacing("id: rust-of-niet", with: "id: vraag-2")
    let read = try PersonaReader.read(Array(taken.utf8), file: "f")
    #expect(read.questions.map(\.id) == ["vraag-2", "vraag-3"])
    #expect(read.question("vraag-3")?.text == Text("Wat nu?"))
  }

  @Test func `are the figures to guess, the parts of a workshop and a line`() throws {
    let persona = try persona(
      """
      exercise:
        - {intervention: cursus, figure: weeks}
        - {intervention: gesprekken, variant: licht, figure: hours}
      plan:
        - {part: lezen, minutes: 5, short: 5}
        - {part: {nl: Schatten, en: Guessing}, minutes: 10}
      situation: {nl: Nieuw hier}
      """)
    #expect(
      persona.exercise == [
        FigureID("cursus", .duration), FigureID("gesprekken", variant: "licht", .hours),
      ])
    #expect(
      persona.plan == [
        WorkshopPart(name: Text("lezen"), minutes: 5, short: 5),
        WorkshopPart(name: Text(nl: "Schatten", en: "Guessing"), minutes: 10),
      ])
    #expect(persona.situation == Text("Nieuw hier"))
  }

  @Test func `are refused at their place`() {
    expectPersona(
      """
      format: 1
      persona: tess
      name: Tess
      age: 30
      profile: []
      source: {document: d, section: "1"}
      situation:«
      interventions:
        - {id: cursus, phase: activation, name: C, duration: unknown, effort: unknown,
           cost: outside, source: &s {document: d, section: "1"}}
        - {id: mis, phase: activation, name: C, duration: unknown, effort: unknown,
           cost: «x, source: *s}
      questions:
        - {id: a, text: A, source: *s}
        - {id: «a, text: B, source: *s}
        - {id: «A b, text: B, source: *s}
      exercise:
        - {intervention: «cursis, figure: weeks}
        - {intervention: cursus, figure: «cost}
        - {intervention: mis, figure: cost}
        - {intervention: cursus, figure: weeks}
        - «{intervention: cursus, figure: weeks}
        - «{intervention: cursus}
      plan:
        - {part: a, minutes: «0, short: «1.5}
        - «{part: a}
      """,
      "Hier is niets ingevuld.",
      "Hier staat een enkele waarde, waar unknown of een blok met een cijfer verwacht wordt.",
      "De naam 'a' is al gebruikt.",
      "'A b' is geen geldige naam; alleen kleine letters, cijfers en streepjes mogen. "
        + "Bedoel je 'a-b'?",
      "Hier staat 'cursis'; die interventie kent Tess niet. Bedoel je 'cursus'?",
      "De kosten van 'cursus' vallen buiten dit budget; er is niets te schatten.",
      "Dit cijfer staat hier al; het kan er één keer staan.",
      "Hier ontbreekt 'figure'; dat hoort bij een cijfer om te schatten.",
      "Hier staat 0, waar 1 tot en met 600 mag.",
      "'1.5' is geen heel getal.",
      "Hier ontbreekt 'minutes'; dat hoort bij een onderdeel van de workshop.")
  }
}
