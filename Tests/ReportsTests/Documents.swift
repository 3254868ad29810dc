import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Reports

/// Reports of scenarios that are written as files are.
enum Documents {
  static let library = PersonaLibrary()

  static func catalog() throws -> Catalog { try library.catalog() }

  static func scenario(_ yaml: String) throws -> Scenario {
    try ScenarioReader.read(Array(yaml.utf8), file: "test.traject.yaml", library: library).scenario
  }

  static func model(_ yaml: String, _ language: Language = .nl) throws -> Model {
    var model = Model(catalog: try catalog(), settings: Settings(language: language))
    let file = WorkFile(path: "test.traject.yaml", stamp: "")
    _ = reduce(into: &model, .opened(try scenario(yaml), file, notice: nil))
    return model
  }

  static func report(_ yaml: String..., in language: Language = .nl) throws -> Report {
    let report = Report(of: try yaml.map { try model($0, language) })
    guard let report else { throw NothingToReport() }
    return report
  }

  static func worksheet(_ persona: String, _ language: Language = .nl) throws -> Report {
    let model = try model("format: 1\npersona: \(persona)", language)
    guard let report = Report(of: [model], .worksheet) else { throw NothingToReport() }
    return report
  }

  struct NothingToReport: Error {}
}

/// Scenarios for reports.
enum Routes {
  /// A route with all that a report has to say: own figures, an own intervention, support, a relapse.
  static let vincent = """
    format: 1
    persona: vincent
    title: Eerst stabiliseren
    author: Groep 2
    notes: "Twee dingen vielen op.\\nDe wachttijd, en het geld."
    phases:
      activation:
        times: 2
        entries:
          - fittraject
          - {intervention: buddy, start: with, set: {weeks: 20, euros: 1500}, note: "Omdat hij \\
              daar zelf om vroeg."}
          - onze-cursus
      mediation:
        entries:
          - {intervention: gesprekken, variant: licht}
      placement:
        entries: [plaatsing-werkgever]
    own:
      - {id: onze-cursus, phase: activation, name: Onze cursus, duration: {weeks: 8},
         effort: {hoursPerWeek: 2, by: client}, cost: {euros: 450}}
    answers:
      - {question: stabiliseren-of-activeren, text: "Eerst rust.\\nDaarna ritme."}
    position: {before: sociale-activering, after: arbeidsactivering, doelgroep: 4, doelgroepAfter: 3}
    assumptions:
      hourlyRate: 75
      support: {klantmanager: true, jobcoach: {aftercareWeeks: 26}}
    """

  static let direct = """
    format: 1
    persona: vincent
    title: Direct aan de slag
    phases:
      activation: {entries: [fittraject]}
      mediation: {entries: [{intervention: gesprekken, variant: intensief}]}
      placement: {entries: [plaatsing-werkgever]}
    """

  static let mia = """
    format: 1
    persona: mia
    phases:
      activation:
        entries: [{intervention: belastbaarheid, count: 2}, empowerment, ontheffing]
      mediation:
        entries: [vrijwilligerswerk]
    """

  static let samir = """
    format: 1
    persona: samir
    phases:
      activation:
        entries: [werkfit, voortgang, map, taalmaatje]
      mediation:
        entries: [gesprekken]
    """

  static let nothing = "format: 1\npersona: vincent"

  /// Words that would be markup, commands or lies, wherever one can write words.
  static let hostile = #"""
    format: 1
    persona: vincent
    title: "</title><script>alert(1)</script> & \"x\" ' \u202Egnp.exe"
    author: "<img src=x onerror=alert(1)> | [x](javascript:alert(1))"
    notes: "# kop\n- lijst\n<b>vet</b> `code` https://example.org www.example.org"
    phases:
      activation:
        entries:
          - {intervention: fittraject, note: "\u200B]]> <!-- --> *a* _b_ ~c~ \uFFFE &lt;"}
          - eigen-ding
    answers: [{question: stabiliseren-of-activeren, text: "</td><script>1</script>"}]
    own:
      - {id: eigen-ding, phase: activation, name: "\"><svg onload=alert(1)> | a | b",
         duration: {weeks: 4}, effort: {hours: 8, by: client}, cost: {euros: 100}}
    """#

  static let all = [vincent, mia, samir, nothing, hostile]
}
