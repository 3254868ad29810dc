import Reintegration
import Wording

/// Where something comes from, as JSON.
enum SourceJSON {
  static func value(_ source: Source, wording: Wording) -> JSONValue {
    .object([
      ("document", .string(source.document)), ("section", .string(source.section)),
      ("kind", .string(source.kind.rawValue)),
      ("note", .text(source.note.map { wording($0) })),
      ("errata", .strings(source.errata)),
    ])
  }
}
