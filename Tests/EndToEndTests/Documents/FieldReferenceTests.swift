import Foundation
import TestSupport
import Testing

/// The pages with all fields, which are the schema's own.
struct FieldReferenceTests {
  @Test(arguments: [("docs/velden.md", true), ("docs/fields.md", false)])
  func thePageHasTheFieldsThatThereAre(path: String, isDutch: Bool) throws {
    let page = try FieldReference(schema: try schema(), isDutch: isDutch).page
    let file = Repository.root.appending(path: path)
    let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard old != page else { return }
    if ProcessInfo.processInfo.environment[Golden.variable] == "1" {
      try Data(page.utf8).write(to: file)
    }
    Issue.record(
      "\(path) has other fields; make goldens renews it\n\(LineDifference.between(old, page))")
  }

  @Test func everyDescriptionIsThereInDutchToo() throws {
    let schema = try schema()
    let english = schema.matches(of: /"description": "/).count
    #expect(english > 100)
    #expect(
      schema.matches(of: /"description": "[^"]*",\s*"\$comment": "nl: [^"]+"/).count == english)
  }

  /// Editors lay the schema over every YAML file that they are told to: one that is neither a persona
  /// nor a scenario is none of its business.
  @Test(
    arguments: [
      ("services: {web: {}}", nil), ("version: 3", nil), ("format: yaml", nil),
      ("format, persona", "scenarioFile"), ("persona, phases", "scenarioFile"),
      ("persona, name, age", "personaFile"), ("persona, interventions", "personaFile"),
      ("interventions, profile", "personaFile"),
    ] as [(String, String?)])
  func onlyFilesOfOursAreJudged(keys: String, expected: String?) throws {
    let root = try JSONSerialization.jsonObject(with: Data(try schema().utf8)) as? [String: Any]
    #expect(root?["oneOf"] == nil && root?["$ref"] == nil && root?["allOf"] == nil)
    let names = Set(keys.split(separator: ",").map { $0.prefix { $0 != ":" }.filter { $0 != " " } })
    #expect(judge(try #require(root), names) == expected)
  }

  /// The definition that a map with these keys is held against.
  private func judge(_ schema: [String: Any], _ keys: Set<String>) -> String? {
    if let name = schema["$ref"] as? String {
      return name.split(separator: "/").last.map(String.init)
    }
    guard let condition = schema["if"] as? [String: Any] else { return nil }
    let ways = condition["anyOf"] as? [[String: Any]] ?? [condition]
    let holds = ways.contains { way in
      (way["required"] as? [String]).map { Set($0).isSubset(of: keys) } ?? false
    }
    return (schema[holds ? "then" : "else"] as? [String: Any]).flatMap { judge($0, keys) }
  }

  private func schema() throws -> String {
    try String(
      contentsOf: Repository.root.appending(path: "personas/schema.json"), encoding: .utf8)
  }
}
