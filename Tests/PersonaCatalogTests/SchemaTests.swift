import Foundation
import Reintegration
import Testing

@testable import PersonaCatalog

@Suite("The schema for editors")
struct SchemaTests {
  private let definitions: [String: Any]

  init() throws {
    let schema =
      try JSONSerialization.jsonObject(
        with: Data(Personas.schema.bytes)) as? [String: Any]
    definitions = try #require(schema?["$defs"] as? [String: Any])
  }

  /// Returns the definition at a path of names, or the alternative in it that is a map.
  private func object(_ path: String) throws -> [String: Any] {
    var found: [String: Any] = ["properties": definitions]
    for name in path.split(separator: ".") {
      let properties = try #require(found["properties"] as? [String: Any], "\(path)")
      found = try #require(properties[String(name)] as? [String: Any], "\(path)")
      for alternative in found["oneOf"] as? [[String: Any]] ?? []
      where alternative["properties"] != nil {
        found = alternative
      }
    }
    return found
  }

  private func expectKeys(
    of path: String, _ keys: (some FieldKey).Type, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let definition = try object(path)
    let properties = try #require(definition["properties"] as? [String: Any], "\(path)")
    #expect(
      properties.keys.sorted() == keys.allCases.map(\.rawValue).sorted(), "\(path)",
      sourceLocation: sourceLocation)
    #expect(
      definition["additionalProperties"] as? Bool == false, "\(path)",
      sourceLocation: sourceLocation)
  }

  @Test func `has the keys that are read, and no others`() throws {
    try expectKeys(of: "personaFile", PersonaKey.self)
    try expectKeys(of: "personaFile.phases", PhaseKey.self)
    try expectKeys(of: "profileRow", ProfileKey.self)
    try expectKeys(of: "milestone", MilestoneKey.self)
    try expectKeys(of: "phaseRule", PhaseRuleKey.self)
    try expectKeys(of: "contextNote", StatementKey.self)
    try expectKeys(of: "route", RouteKey.self)
    try expectKeys(of: "question", QuestionKey.self)
    try expectKeys(of: "askedFigure", ExerciseKey.self)
    try expectKeys(of: "workshopPart", PlanKey.self)
    try expectKeys(of: "source", SourceKey.self)
    try expectKeys(of: "text", TextKey.self)
    try expectKeys(of: "unknown", UnknownKey.self)
    try expectKeys(of: "intervention", InterventionKey.self)
    try expectKeys(of: "variant", VariantKey.self)
    try expectKeys(of: "duration", DurationKey.self)
    try expectKeys(of: "effort", EffortKey.self)
    try expectKeys(of: "cost", CostKey.self)
    try expectKeys(of: "outlier", OutlierKey.self)
    try expectKeys(of: "notBefore", NotBeforeKey.self)
    try expectKeys(of: "scenarioFile", ScenarioKey.self)
    try expectKeys(of: "phasePlans", PhaseKey.self)
    try expectKeys(of: "phasePlan", PhasePlanKey.self)
    try expectKeys(of: "entry", EntryKey.self)
    try expectKeys(of: "ownFigures", OwnFiguresKey.self)
    try expectKeys(of: "answer", AnswerKey.self)
    try expectKeys(of: "guess", GuessKey.self)
    try expectKeys(of: "actual", ActualKey.self)
    try expectKeys(of: "position", PositionKey.self)
    try expectKeys(of: "assumptions", AssumptionsKey.self)
    try expectKeys(of: "assumptions.support", SupportKey.self)
    try expectKeys(of: "assumptions.support.klantmanager", KlantmanagerKey.self)
    try expectKeys(of: "assumptions.support.jobcoach", JobcoachKey.self)
  }

  private func words(_ definition: [String: Any]) -> [String] {
    let items = definition["items"] as? [String: Any]
    return (definition["enum"] ?? items?["enum"]) as? [String] ?? []
  }

  @Test func `has the words that are read, and no others`() throws {
    #expect(words(try object("reason")) == UnknownReason.allCases.map(\.rawValue))
    #expect(words(try object("marks")) == Mark.allCases.map(\.rawValue))
    #expect(words(try object("phase")) == Phase.allCases.map(\.rawValue))
    #expect(words(try object("by")) == Worker.allCases.map(\.rawValue))
    #expect(words(try object("entryStart")) == EntryStart.allCases.map(\.rawValue))
    #expect(words(try object("phasePlan.start")) == PhaseStart.allCases.map(\.rawValue))
    #expect(words(try object("source.kind")) == Source.Kind.allCases.map(\.rawValue))
    #expect(words(try object("figure")) == FigureID.Word.allCases.map(\.rawValue))
    #expect(words(try object("intervention.strategy")) == Strategy.allCases.map(\.rawValue))
    #expect(words(try object("step")) == Material.library.positionIDs)
  }

  @Test(arguments: ["personaFile", "intervention", "scenarioFile"])
  func `asks for the keys that the loader asks for`(name: String) throws {
    let required = try #require(try object(name)["required"] as? [String])
    let text = name == "scenarioFile" ? "x: 1\n" : "interventions: [{x: 1}]\n"
    var findings: [Finding] = []
    do throws(Findings) {
      if name == "scenarioFile" {
        _ = try ScenarioReader.read(Array(text.utf8), file: "f", library: Material.library)
      } else {
        _ = try PersonaReader.read(Array(text.utf8), file: "f")
      }
    } catch {
      findings = error.list
    }
    // An intervention's own place is the column of its brace. That it must have a source is asked
    // for where a persona lists it, and what it costs by a rule over its variants.
    let line = name == "intervention" ? 17 : 1
    let missing = findings.filter { $0.column == line && $0.message.nl.hasPrefix("Hier ontbreekt") }
      .compactMap { $0.message.nl.split(separator: "'").dropFirst().first.map(String.init) }
    let others: Set<String> =
      name == "intervention"
      ? ["source", "duration", "effort", "cost"] : name == "personaFile" ? ["interventions"] : []
    #expect(Set(missing).union(others) == Set(required).union(others))
  }
}
