import Foundation

/// The fields of persona and scenario files as a page, made of the schema: its descriptions are English,
/// and the comments that begin with `nl:` the same in Dutch.
struct FieldReference {
  private let text: String
  private let definitions: [String: Any]
  private let isDutch: Bool

  init(schema: String, isDutch: Bool) throws {
    text = schema
    self.isDutch = isDutch
    let root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    definitions = root?["$defs"] as? [String: Any] ?? [:]
  }

  /// The page in Markdown.
  var page: String {
    var out = [head, ""]
    for name in order(of: definitions, after: "\"$defs\"") {
      guard let definition = definitions[name] as? [String: Any] else { continue }
      out += ["## \(name)", ""]
      if let words = said(definition) { out += [words, ""] }
      let rows = fields(of: definition, at: "\"\(name)\": {", under: "")
      if rows.isEmpty {
        out += [form(of: definition), ""]
      } else {
        out += [say("| veld | wat het is | vorm |", "| field | what it is | form |")]
        out += ["| --- | --- | --- |"] + rows + [""]
      }
    }
    return out.joined(separator: "\n")
  }

  private func say(_ nl: String, _ en: String) -> String { isDutch ? nl : en }

  private var head: String {
    say(
      """
      # Alle velden

      [English](fields.md)

      Van personabestanden (`personaFile`) en scenariobestanden (`scenarioFile`), gemaakt uit het schema dat
      `traject schema` afdrukt. **Vet** moet er staan. Een vorm die een verwijzing is, staat verderop.
      """,
      """
      # All fields

      [Nederlands](velden.md)

      Of persona files (`personaFile`) and scenario files (`scenarioFile`), made of the schema that `traject
      schema` prints. What is **bold** must be there. A form that is a link stands further on.
      """)
  }

  private func said(_ definition: [String: Any]) -> String? {
    let comment = (definition["$comment"] as? String).flatMap { comment in
      comment.hasPrefix("nl: ") ? String(comment.dropFirst(4)) : nil
    }
    return isDutch ? comment : definition["description"] as? String
  }

  /// The keys in the order in which the schema has them.
  private func order(of keys: [String: Any], after start: String) -> [String] {
    let from = text.range(of: start)?.lowerBound ?? text.startIndex
    func place(_ key: String) -> String.Index {
      text.range(of: "\"\(key)\": ", range: from..<text.endIndex)?.lowerBound ?? text.endIndex
    }
    return keys.keys.map { ($0, place($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// A row for each field of a map, and for those of maps within it.
  private func fields(
    of definition: [String: Any], at start: String, under path: String
  ) -> [String] {
    guard let map = map(in: definition), let properties = map["properties"] as? [String: Any] else {
      return []
    }
    let required = map["required"] as? [String] ?? []
    return order(of: properties, after: start).flatMap { key -> [String] in
      guard let property = properties[key] as? [String: Any] else { return [] }
      let name = path.isEmpty ? key : "\(path).\(key)"
      let code = required.contains(key) ? "**`\(name)`**" : "`\(name)`"
      let row =
        "| \(code) | \(said(property) ?? said(referred(property)) ?? "") | \(form(of: property)) |"
      return [row] + fields(of: property, at: "\"\(key)\": {", under: name)
    }
  }

  private func referred(_ property: [String: Any]) -> [String: Any] {
    name(property).flatMap { definitions[$0] as? [String: Any] } ?? [:]
  }

  private func name(_ definition: [String: Any]) -> String? {
    (definition["$ref"] as? String)?.split(separator: "/").last.map(String.init)
  }

  /// The map that a definition is, or may be.
  private func map(in definition: [String: Any]) -> [String: Any]? {
    if definition["properties"] != nil { return definition }
    return (definition["oneOf"] as? [[String: Any]])?.first { $0["properties"] != nil }
  }

  /// How a value is written.
  private func form(of definition: [String: Any]) -> String {
    if let name = name(definition) { return "[\(name)](#\(name.lowercased()))" }
    if let words = definition["enum"] as? [Any] {
      return words.map { "`\($0)`" }.joined(separator: ", ")
    }
    if let word = definition["const"] { return "`\(word)`" }
    if let ways = definition["oneOf"] as? [[String: Any]], definition["properties"] == nil {
      return ways.map(form).joined(separator: say(" of ", " or "))
    }
    if let all = definition["allOf"] as? [[String: Any]] {
      return all.map(form).joined(separator: ", ")
    }
    let type = definition["type"] as? String ?? (definition["type"] as? [String])?.first
    switch type {
    case "array":
      let items = (definition["items"] as? [String: Any]).map(form) ?? ""
      return say("lijst van ", "list of ") + items
    case "object": return say("blok", "map")
    case "integer": return say("heel getal", "whole number") + limits(of: definition)
    case "number": return say("getal", "number") + limits(of: definition)
    case "boolean": return "`true`, `false`"
    default: return say("tekst", "text")
    }
  }

  private func limits(of definition: [String: Any]) -> String {
    let least = (definition["minimum"] as? NSNumber)?.stringValue
    let most = (definition["maximum"] as? NSNumber)?.stringValue
    return switch (least, most) {
    case (let least?, let most?): say(", \(least) tot \(most)", ", \(least) to \(most)")
    case (let least?, nil): say(", ten minste \(least)", ", at least \(least)")
    case (nil, let most?): say(", hoogstens \(most)", ", at most \(most)")
    case (nil, nil): ""
    }
  }
}
