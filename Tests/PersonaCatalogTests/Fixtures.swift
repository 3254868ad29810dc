import PersonaCatalog
import Reintegration

/// A persona of the tests' own, so that they do not change with the real material.
enum Fixtures {
  /// All of a persona file but its interventions.
  static let head = """
    format: 1
    persona: tess
    name: Tess
    age: 30
    profile: []
    source: {document: d, section: "1"}

    """

  static let tess =
    head + """
      phases:
        mediation: {earliestWeek: 26}
      interventions:
        - &course
          id: cursus
          phase: activation
          name: Cursus
          duration: {weeks: 4-8}
          effort: {hoursPerWeek: 2}
          cost: {euros: 100-200}
          repeatable: 3
          source: &source {document: d, section: "1"}
        - id: empowerment
          phase: activation
          name: Empowerment
          duration: {weeks: 12}
          effort: {hours: 10}
          cost: unknown
          source: *source
        - id: rust
          phase: activation
          name: Rust
          duration: {weeks: 52}
          effort: {hours: 0}
          cost: {euros: 0}
          pause: true
          source: *source
        - id: gesprekken
          phase: mediation
          name: Gesprekken
          cost: {perHour: 50-125}
          duration: unknown
          mustChoose: true
          variants:
            - {id: licht, name: Licht, effort: {hours: 2, by: professional}}
            - {id: intensief, name: Intensief, effort: {hours: 15-20, by: professional}}
          source: *source
      questions:
        - {id: rust-of-niet, phase: activation, text: Eerst rust?, source: *source}
        - {text: Wat nu?, source: *source}

      """

  static let library = PersonaLibrary(own: [
    PersonaLibrary.File(name: "tess.yaml", bytes: Array(tess.utf8))
  ])

  /// Reads a scenario of Tess or of a built-in persona.
  static func scenario(_ text: String) throws(Findings) -> Scenario {
    try ScenarioReader.read(Array(text.utf8), file: "f", library: library).scenario
  }
}
