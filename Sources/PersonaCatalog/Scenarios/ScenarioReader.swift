package import Reintegration

/// Reads scenario files.
package enum ScenarioReader {
  /// A scenario as it was read, checked against its persona.
  package struct Reading: Sendable {
    package let scenario: Scenario
    package let trajectory: Trajectory
  }

  /// Reads a scenario from the bytes of its file, or throws everything that is wrong in it.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: The file's name, for the findings.
  ///   - library: The personas that a scenario may be about.
  package static func read(
    _ bytes: [UInt8], file: String, library: PersonaLibrary
  ) throws(Findings) -> Reading {
    let report = Report(file: file)
    let reading = read(bytes, report: report, library: library)
    try report.check()
    guard let reading else { throw Findings.none(in: file) }
    return reading
  }

  private static func read(
    _ bytes: [UInt8], report: Report, library: PersonaLibrary
  ) -> Reading? {
    guard let text = FileText.decode(bytes, report: report),
      let root = YamlDocument.parse(text, report: report),
      FormatVersion.isReadable(root, report: report)
    else { return nil }
    guard root.entry("interventions") == nil else {
      root.report(.personaForScenario)
      return nil
    }
    guard let fields = Fields<ScenarioKey>(root) else { return nil }
    _ = fields.required(.format)
    let personaValue = fields.required(.persona)
    let id = personaValue?.id()
    let persona = id.flatMap { library.persona($0) }
    if let id, persona == nil {
      let nearest = NearestMatch.of(id, in: library.ids)
      personaValue?.report(
        library.brokenFile(of: id).map { .brokenPersona(id, file: $0) }
          ?? .unknownPersona(id, nearest: nearest))
    }
    var scenario = Scenario(persona: id ?? "")
    scenario.title = fields[.title]?.ownWords()
    scenario.author = fields[.author]?.ownWords()
    scenario.notes = fields[.notes]?.ownWords()
    let own = InterventionList(
      fields[.own], needsSource: false, known: persona?.interventions.map(\.id) ?? [])
    scenario.own = own.interventions
    scenario.position = fields[.position]?.position(library: library)
    scenario.assumptions = fields[.assumptions]?.assumptions() ?? Assumptions()
    let plans = fields[.phases].map { PhasePlans($0) }
    plans?.put(into: &scenario)
    guard let persona else { return nil }
    WorkshopSheet(fields, of: persona, own: own).put(into: &scenario)
    let check = ScenarioCheck(
      persona: persona, unsound: own.unsound, own: own.places,
      plans: plans ?? PhasePlans())
    return check.check(scenario).map { Reading(scenario: scenario, trajectory: $0) }
  }
}

extension YamlValue {
  /// Whether a map holds what only a scenario does, and nothing that makes a persona.
  var looksLikeScenario: Bool {
    let scenario: [ScenarioKey] = [
      .title, .author, .notes, .phases, .own, .answers, .guesses, .actual, .position, .assumptions,
    ]
    let persona: [PersonaKey] = [.name, .age, .profile, .interventions]
    return scenario.contains { entry($0.rawValue) != nil }
      && !persona.contains { entry($0.rawValue) != nil }
  }
}
