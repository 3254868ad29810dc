import PersonaCatalog
import Reintegration
import Testing

@Suite("What is wrong with a persona is said where it stands")
struct PersonaErrorTests {
  static let source = "source: {document: d, section: \"1\"}"
  static let reasons =
    "'not-reported', 'unknown-to-respondents', 'integral-budget', 'other-department', "
    + "'beyond-horizon' of 'out-of-scope'"
  static let parts = "duration: {weeks: 1}\neffort: {hours: 1}\ncost: {euros: 1}"

  @Test func `everything that must be there and is not`() {
    expectPersona(
      "««««««format: 1\n",
      "Hier ontbreekt 'persona'; dat hoort bij een personabestand.",
      "Hier ontbreekt 'name'; dat hoort bij een personabestand.",
      "Hier ontbreekt 'age'; dat hoort bij een personabestand.",
      "Hier ontbreekt 'profile'; dat hoort bij een personabestand.",
      "Hier ontbreekt 'source'; dat hoort bij een personabestand.",
      "Hier ontbreekt 'interventions'; dat hoort bij een personabestand.")
  }

  @Test func `duplicate ids of interventions, with all else`() {
    expectPersona(
      Fixtures.head + """
        interventions:
          - {id: a, phase: activation, name: A, duration: unknown, effort: unknown, cost: unknown, \(Self.source)}
          - {id: «a, phase: «activering, name: A, duration: unknown, effort: unknown, cost: unknown, \(Self.source)}
        """,
      "De naam 'a' is al gebruikt.",
      "Hier staat 'activering', waar 'activation', 'mediation' of 'placement' verwacht wordt.")
  }

  @Test func `a reference to an intervention that is not there`() {
    expectIntervention(
      Self.parts + "\nrequires: [cursus, «curses]\nexcludes: [«xyzzy]",
      "Een interventie 'curses' is er in dit bestand niet. Bedoel je 'cursus'?",
      "Een interventie 'xyzzy' is er in dit bestand niet.")
  }

  @Test func `a part that nothing states`() {
    expectIntervention(
      "duration: {weeks: 1}\ncost: unknown",
      "Hier ontbreekt 'effort'; dat hoort bij een interventie (mag ook 'unknown' zijn).")
  }

  @Test func `a part that a variant leaves out and the intervention too`() {
    expectIntervention(
      """
      duration: {weeks: 1}
      cost: {euros: 1}
      variants:
        - {id: a, name: A, effort: {hours: 1}}
        - «{id: b, name: B}
      """,
      "Hier ontbreekt 'effort': deze variant noemt het niet, en de interventie zelf ook niet.")
  }

  @Test func `a part that cannot be read is not missing`() {
    expectIntervention(
      "duration: {weeks: «x}\neffort: {«houres: 1}\ncost: «gratis",
      "'x' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8.",
      "De sleutel 'houres' hoort niet bij een inzet. Bedoel je 'hours'?",
      "Hier staat een enkele waarde, waar unknown of een blok met een cijfer verwacht wordt.")
  }

  @Test func `variants that contradict the intervention`() {
    expectIntervention(
      """
      duration: {weeks: 1}
      effort: {hours: 1}
      cost: outside
      variants:
        - {id: a, name: A}
        - {id: «a, name: A, effort: «{hours: 1, by: professional}, cost: «{euros: 1}}
      """,
      "De naam 'a' is al gebruikt.",
      "Deze variant telt de uren van iemand anders dan de interventie.",
      "Een andere variant is 'outside' (buiten dit budget); dan moet ook deze dat zijn.")
  }

  @Test func `a choice without variants`() {
    expectIntervention(
      Self.parts + "\nmustChoose: «true",
      "Met 'mustChoose' horen er varianten te zijn om uit te kiezen.")
  }

  @Test func `an outlier beside a figure in another unit`() {
    expectIntervention(
      "duration: {weeks: 1}\neffort: {hours: 1}\ncost: {perHour: 1}\noutlier: «{euros: 5}",
      "Deze uitschieter heeft geen cijfer naast zich: bij 'cost' staat er geen in dezelfde eenheid."
    )
  }

  @Test func `two figures in one part`() {
    expectIntervention(
      """
      duration: {weeks: 1}
      effort: {hours: 1, hoursPerWeek: «2}
      cost: {perHour: 1, euros: «2}
      """,
      "Naast 'hours' kan niet ook 'hoursPerWeek' staan; kies er één.",
      "Naast 'perHour' kan niet ook 'euros' staan; kies er één.")
  }

  @Test func `an unknown mark and reason`() {
    expectIntervention(
      """
      duration: {weeks: 1, marks: [almost, «nearly]}
      effort: {hours: {unknown: «no-idea}}
      cost: {unknown: «integral-buget}
      """,
      "Hier staat 'nearly', waar 'almost', 'over', 'about', 'usual', 'shared', 'partly-unknown', "
        + "'indicative' of 'derived' verwacht wordt.",
      "Hier staat 'no-idea', waar \(Self.reasons) verwacht wordt.",
      "Hier staat 'integral-buget', waar \(Self.reasons) verwacht wordt. Bedoel je "
        + "'integral-budget'?")
  }

  @Test func `something beside an unknown part, and marks that stand twice`() {
    expectIntervention(
      """
      duration: {unknown: not-reported, weeks: «3}
      effort: {hours: unknown, by: professional}
      cost: {euros: 1, marks: [almost, over, «almost]}
      registeredAs: [coaching, «coaching]
      """,
      "Naast 'unknown' kan niet ook 'weeks' staan; kies er één.",
      "'almost' staat hier al.",
      "'coaching' staat hier al.")
  }

  @Test func `a source without a document or section, and with what is no erratum`() {
    expectIntervention(
      """
      duration: {weeks: 1, source: «{document: «Het Rapport, errata: [T-08, «T-8, «A-14, «T-x8, «T-8x, «T080]}}
      effort: {hours: 1, source: «8.1}
      cost: {euros: 1, source: {document: d, section: "1", kind: «fact, note: «[]}}
      """,
      "Hier ontbreekt 'section'; dat hoort bij een bron.",
      "'Het Rapport' is geen geldige naam; alleen kleine letters, cijfers en streepjes mogen. "
        + "Bedoel je 'het-rapport'?",
      "'T-8' is geen erratum; verwacht wordt iets als T-08.",
      "'A-14' is geen erratum; verwacht wordt iets als T-08.",
      "'T-x8' is geen erratum; verwacht wordt iets als T-08.",
      "'T-8x' is geen erratum; verwacht wordt iets als T-08.",
      "'T080' is geen erratum; verwacht wordt iets als T-08.",
      "Hier staat een enkele waarde, waar een blok met sleutels verwacht wordt.",
      "Hier staat 'fact', waar 'given', 'finding', 'policy', 'interpretation', 'derived', 'reading' of 'own' "
        + "verwacht wordt.",
      "Hier staat een lijst, waar een tekst (of een blok met nl en en) verwacht wordt.")
  }

  @Test func `a pause that starts beside something`() {
    expectIntervention(
      Self.parts + "\npause: true\nstart: «phase",
      "'cursus' is een pauze, en een pauze staat op zichzelf.")
  }

  @Test func `an id with letters that it may not have`() {
    expectIntervention(
      Self.parts + "\ngroup: «Eerste Groep",
      "'Eerste Groep' is geen geldige naam; alleen kleine letters, cijfers en streepjes mogen. "
        + "Bedoel je 'eerste-groep'?")
  }

  @Test func `a text in neither language, and one that is blank`() {
    expectPersona(
      Fixtures.head.replacing("name: Tess", with: "name: «' '") + """
        interventions: []
        questions:
          - text: «{}
            \(Self.source)
        """,
      "Hier is niets ingevuld.",
      "Hier ontbreekt 'nl' of 'en'; een daarvan hoort bij een tekst.")
  }

  @Test func `a text with a comma and without quotation marks`() {
    expectPersona(
      Fixtures.head + """
        interventions: []
        questions:
          - text: {nl: een, «en nog iets}
            \(Self.source)
        """,
      "De sleutel 'en nog iets' hoort niet bij een tekst. Staat er een komma in een tekst, zet die "
        + "tekst dan tussen aanhalingstekens.")
  }

  @Test func `a route is checked as the scenario that it is`() {
    expectPersona(
      Fixtures.tess + """
        routes:
          - id: een
            name: Een
            phases:
              activation: {times: «0, entries: [cursus, «cursis]}
            \(Self.source)
        """,
      "Een fase kan niet 0 keer; 1 tot en met 9 mag.",
      "In 'activering' staat 'cursis'; die interventie kent Tess niet. Bedoel je 'cursus'?")
  }

  @Test func `a list where a map is expected, and the other way round`() {
    expectPersona(
      Fixtures.head.replacing("profile: []", with: "profile: «{}") + """
        interventions:
          - «cursus
        milestones: «3
        phases: «[]
        """,
      "Hier staat een blok met sleutels, waar een lijst verwacht wordt.",
      "Hier staat een enkele waarde, waar een blok met sleutels verwacht wordt.",
      "Hier staat een enkele waarde, waar een lijst verwacht wordt.",
      "Hier staat een lijst, waar een blok met sleutels verwacht wordt.")
  }
}
