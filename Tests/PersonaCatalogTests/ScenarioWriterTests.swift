import PersonaCatalog
import Reintegration
import Testing

@Suite("A scenario file is written in one canonical form")
struct ScenarioWriterTests {
  private func write(_ text: String) throws -> String {
    ScenarioWriter.write(try Fixtures.scenario(text))
  }

  private func expectStable(_ text: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    #expect(try write(text) == text, sourceLocation: sourceLocation)
  }

  @Test func `with every key in its place, and what is the default left out`() throws {
    let written = try write(
      """
      assumptions:
        budgetPerYear: 4000
        support: {jobcoach: {aftercareWeeks: 13, hoursPerMonth: 2}, klantmanager: true}
        outliers: false
        hourlyRate: "60 - 75.50"
      own:
        - {cost: {euros: 450, marks: [about]}, name: Onze cursus, id: onze-cursus, phase: activation,
           effort: {by: client, hoursPerWeek: 2}, duration: {weeks: 8}}
      phases:
        mediation:
          start: with
          entries: [{variant: licht, intervention: gesprekken}]
        activation:
          times: 2
          start: after
          entries:
            - {intervention: cursus}
            - {note: "Past bij hem: 't is rustig", set: {euros: 1500, weeks: 020}, start: with,
               count: 1, intervention: empowerment}
            - onze-cursus
      position: {doelgroep: 2, before: zorg}
      notes: "Regel één 🙂\\n\\n  - twee\\n"
      author: Groep 2
      title: "2e poging"
      persona: tess
      format: 1
      """)
    #expect(
      written == """
        format: 1
        persona: tess
        title: 2e poging
        author: Groep 2
        notes: |
          Regel één 🙂

            - twee
        phases:
          activation:
            times: 2
            entries:
              - cursus
              - {intervention: empowerment, start: with, set: {weeks: 20, euros: 1500}, note: "Past bij hem: 't is rustig"}
              - onze-cursus
          mediation:
            start: with
            entries:
              - {intervention: gesprekken, variant: licht}
        own:
          - id: onze-cursus
            phase: activation
            name: Onze cursus
            duration: {weeks: 8}
            effort: {hoursPerWeek: 2}
            cost: {euros: 450, marks: [about]}
        position: {before: zorg, doelgroep: 2}
        assumptions:
          hourlyRate: 60-75.5
          support:
            klantmanager: true
            jobcoach: {hoursPerMonth: 2, aftercareWeeks: 13}
          budgetPerYear: 4000

        """)
    try expectStable(written)
  }

  @Test func `with nothing but its persona`() throws {
    try expectStable("format: 1\npersona: tess\n")
  }

  @Test func `with a note of several lines below its entry`() throws {
    try expectStable(
      """
      format: 1
      persona: tess
      phases:
        activation:
          entries:
            - intervention: cursus
              count: 2
              set: {weeks: 3}
              note: |-
                Eerst dit.
                Dan dat.
            - empowerment

      """)
  }

  @Test(arguments: [
    ("yes", "'yes'"), ("null", "'null'"), ("~", "'~'"), ("010", "'010'"), ("1e3", "'1e3'"),
    ("2025-01-01", "'2025-01-01'"), ("- x", "'- x'"), ("a: b", "'a: b'"), ("a #b", "'a #b'"),
    (" a", "' a'"), ("a ", "'a '"), ("", "''"), ("it's", "it's"), ("'t", "\"'t\""),
    ("\"x\"", "'\"x\"'"), ("a\tb", "\"a\\tb\""), ("a\u{2028}b", "\"a\\u2028b\""),
    ("🙂", "🙂"), ("a, b [c] {d}", "a, b [c] {d}"), ("a\r\nb", "\"a\\r\\nb\""),
    ("\u{7}", "\"\\x07\""),
    ("@ik", "'@ik'"), ("50%", "50%"), ("#1", "'#1'"), ("a:", "'a:'"), ("---", "'---'"),
  ])
  func `with quotation marks only where a text needs them`(text: String, written: String) throws {
    var scenario = Scenario(persona: "tess")
    scenario.title = text
    let file = ScenarioWriter.write(scenario)
    #expect(file == "format: 1\npersona: tess\ntitle: \(written)\n")
    #expect(try Fixtures.scenario(file) == scenario)
  }
}

extension ScenarioWriterTests {
  @Test(arguments: ["a\u{FEFF}b", "Rus\u{FEFF}{format:tig be g0", "'\u{FEFF}a'", "\"a\\uFEFF\""])
  func `as it was read, byte-order marks within its texts left out`(title: String) throws {
    let scenario = try Fixtures.scenario(
      "format: 1\npersona: tess\ntitle: \(title)\nauthor: \(title)\nnotes: \(title)\n")
    let texts = [scenario.title, scenario.author, scenario.notes].compactMap { $0?.unicodeScalars }
    #expect(texts.count == 3 && texts.allSatisfy { !$0.contains("\u{FEFF}") })
    #expect(try Fixtures.scenario(ScenarioWriter.write(scenario)) == scenario)
  }

  @Test func `without byte-order marks in its texts`() throws {
    var scenario = Scenario(persona: "tess")
    scenario.title = "\u{FEFF}a\u{FEFF}"
    scenario.notes = "\u{FEFF}a\nb\n"
    let file = ScenarioWriter.write(scenario)
    #expect(file == "format: 1\npersona: tess\ntitle: a\nnotes: |\n  a\n  b\n")
    #expect(ScenarioWriter.write(try Fixtures.scenario(file)) == file)
  }
}

@Suite("Comments written by hand")
struct CommentTests {
  @Test(arguments: [
    "# boven\nformat: 1\n", "format: 1 # achter\n", "format: 1\npersona: tess\n  # onder\n",
    "notes: |\n  # tekst\n# commentaar\n", "phases: {} #", "notes: |- # kop\n  tekst\n",
    "\u{FEFF}# boven\nformat: 1\n", "a: b\r# c\rd: e\r", "a: [b, # c\n  d]\n", "a: é🙂 # b\n",
    "%YAML 1.1 # b\n---\na: b\n", "a: &b # c\n  d\n", "a: &b # c\n  'd'\n",
    "format: 1\t# achter\n", "a:\r\n  - b \t# c\r\n",
  ])
  func `are seen`(text: String) {
    #expect(Comments.areIn(text))
  }

  @Test(arguments: [
    "format: 1\n", "title: a#b\n", "title: 'a #b'\n", "title: \"a #b\"\n", "notes: |\n  # tekst\n",
    "title: 'a\n  # b'\n", "notes: >-\n  a\n  # b\n", "notes: |2\n   a\n  # b\n",
    "a: {b: 'é🙂 # c'}\n",
    "# a\nb: [\n",
  ])
  func `are told from texts`(text: String) {
    #expect(!Comments.areIn(text))
  }
}
