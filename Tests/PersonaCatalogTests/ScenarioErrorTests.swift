import PersonaCatalog
import Reintegration
import Testing

@Suite("What is wrong with a scenario is said where it stands")
struct ScenarioErrorTests {
  @Test func `the fixture itself is sound`() {
    #expect(Fixtures.library.problems.map { $0.description(in: .nl) } == [])
    expectScenario("format: 1\npersona: tess\n")
  }

  @Test func `an unknown persona`() {
    expectScenario(
      "format: 1\npersona: «tes\n", "Een persona 'tes' is er niet. Bedoel je 'tess'?")
  }

  @Test func `an unknown intervention, with the nearest one`() {
    expectEntry(
      "«emowerment",
      "In 'activering' staat 'emowerment'; die interventie kent Tess niet. Bedoel je 'empowerment'?"
    )
  }

  @Test func `an unknown intervention that is like none`() {
    expectEntry(
      "{count: 2, intervention: «xyzzy}",
      "In 'activering' staat 'xyzzy'; die interventie kent Tess niet.")
  }

  @Test func `an unknown intervention that is near to one of the scenario's own`() {
    expectScenario(
      """
      format: 1
      persona: tess
      phases: {mediation: {entries: [«onze-cursis]}, activation: {entries: [«onze-cursu]}}
      own:
        - {id: onze-cursus, phase: activation, name: x, duration: {weeks: 1}, effort: unknown, cost: unknown}
      """,
      "In 'bemiddeling' staat 'onze-cursis'; die interventie kent Tess niet. "
        + "Bedoel je 'onze-cursus'?",
      "In 'activering' staat 'onze-cursu'; die interventie kent Tess niet. "
        + "Bedoel je 'onze-cursus'?")
  }

  @Test(arguments: [39, 40, 41, 400])
  func `a long word is quoted up to its fortieth sign`(count: Int) {
    let word = String(repeating: "x", count: count)
    let shown = count > 40 ? word.prefix(40) + "…" : word[...]
    expectEntry("«\(word)", "In 'activering' staat '\(shown)'; die interventie kent Tess niet.")
  }

  @Test func `an intervention chosen twice`() {
    expectEntry(
      "cursus\n      - «cursus",
      "'cursus' is al gekozen; een interventie staat één keer in een scenario.")
  }

  @Test func `an intervention under another phase`() {
    expectEntry(
      "{intervention: «gesprekken, variant: licht}",
      "'gesprekken' hoort bij bemiddeling ('mediation').")
  }

  @Test func `a variant that must be chosen`() {
    expectScenario(
      """
      format: 1
      persona: tess
      phases: {mediation: {entries: [«gesprekken]}}
      """,
      "Kies bij 'gesprekken' een variant: 'licht' of 'intensief'.")
  }

  @Test func `an unknown variant`() {
    expectScenario(
      """
      format: 1
      persona: tess
      phases: {mediation: {entries: [{intervention: gesprekken, variant: «intensif}]}}
      """,
      "Een variant 'intensif' heeft 'gesprekken' niet. Bedoel je 'intensief'?")
  }

  @Test(arguments: ["0", "4"])
  func `a count out of range`(count: String) {
    expectEntry(
      "{intervention: cursus, count: «\(count)}",
      "'cursus' kan hier niet \(count) keer; 1 tot en met 3 mag.")
  }

  @Test func `a count that is no whole number`() {
    expectEntry("{intervention: cursus, count: «1.5}", "'1.5' is geen heel getal.")
    expectEntry(
      "{intervention: empowerment, count: «2}", "'empowerment' kan hier niet 2 keer; alleen 1 mag.")
  }

  @Test func `times of a phase out of range`() {
    expectScenario(
      "format: 1\npersona: tess\nphases:\n  activation: {times: «10, entries: [cursus]}\n",
      "Een fase kan niet 10 keer; 1 tot en met 9 mag.")
  }

  @Test func `a pause beside something else`() {
    expectEntry(
      "{intervention: rust, start: «with}",
      "'rust' is een pauze, en een pauze staat op zichzelf.")
    expectEntry(
      "rust\n      - {intervention: cursus, start: «with}",
      "'cursus' kan niet tegelijk met 'rust': dat is een pauze.")
  }

  @Test func `an unknown key, with the nearest one`() {
    expectScenario(
      "format: 1\npersona: tess\n«titel: x\n",
      "De sleutel 'titel' hoort niet bij een scenario. Bedoel je 'title'?")
    expectEntry(
      "{intervention: cursus, «weeks: 3}", "De sleutel 'weeks' hoort niet bij een keuze.")
  }

  @Test func `a word that is none of those allowed`() {
    expectEntry(
      "{intervention: cursus, start: «wiht}",
      "Hier staat 'wiht', waar 'after', 'with' of 'phase' verwacht wordt. Bedoel je 'with'?")
  }

  @Test func `two figures that exclude each other`() {
    expectEntry(
      "{intervention: cursus, set: {hours: 1, hoursPerWeek: «2, perHour: 3, euros: «4}}",
      "Naast 'hours' kan niet ook 'hoursPerWeek' staan; kies er één.",
      "Naast 'perHour' kan niet ook 'euros' staan; kies er één.")
  }

  @Test func `an own intervention with an id that exists`() {
    let own = "phase: activation, name: X, duration: unknown, effort: unknown, cost: unknown"
    expectScenario(
      """
      format: 1
      persona: tess
      own:
        - {id: «cursus, \(own)}
        - {id: eigen, \(own)}
        - {id: «eigen, \(own)}
      """,
      "Er is al een interventie 'cursus'; geef de eigen interventie een andere naam.",
      "De naam 'eigen' is al gebruikt.")
  }

  @Test func `an own intervention that cannot be read is chosen without a second error`() {
    expectScenario(
      """
      format: 1
      persona: tess
      own:
        - {id: eigen, phase: activation, name: X, duration: {weeks: «3-2}, effort: unknown, cost: unknown}
      phases: {activation: {entries: [eigen]}}
      """,
      "'3-2' staat andersom; het laagste getal hoort vooraan. Bedoel je 2-3?")
  }

  @Test func `an unknown position and doelgroep`() {
    expectScenario(
      "format: 1\npersona: tess\nposition: {before: «zorgg, doelgroep: «5}\n",
      "Een maatschappelijke positie 'zorgg' is er niet. Bedoel je 'zorg'?",
      "Hier staat 5, waar 1 tot en met 4 mag.")
  }

  @Test func `a switch that is neither true nor false`() {
    expectScenario(
      "format: 1\npersona: tess\nassumptions: {outliers: «yes, support: {jobcoach: «ja}}\n",
      "Hier staat 'yes', waar true of false verwacht wordt. Bedoel je 'true'?",
      "Hier staat een enkele waarde, waar true, false of een blok met cijfers verwacht wordt.")
  }

  @Test func `all errors of a file at once, in their order`() {
    expectScenario(
      """
      format: 1
      persona: tess
      «titel: ✓ één
      phases:
        activation:
          entries:
            - «curus
            - {intervention: empowerment, set: {weeks: «2.875, euros: «-5}}
            - {intervention: cursus, count: «9}
      assumptions: {hourlyRate: «1e3}
      """,
      "De sleutel 'titel' hoort niet bij een scenario. Bedoel je 'title'?",
      "In 'activering' staat 'curus'; die interventie kent Tess niet. Bedoel je 'cursus'?",
      "'2.875' heeft meer dan twee cijfers achter de punt. Bedoel je 2875?",
      "'-5' is kleiner dan nul; verwacht wordt 0 of meer.",
      "'cursus' kan hier niet 9 keer; 1 tot en met 3 mag.",
      "'1e3' is geen gewoon getal; schrijf alle cijfers uit.")
  }
}
