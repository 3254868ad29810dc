import Explorer
import PersonaCatalog
import Reintegration
import Testing

/// The built-in material with other figures where the exercises ask for them, known ones where the
/// source has none among them.
enum OtherMaterial {
  private static let figures = [
    "vincent": [
      "weeks: 12-26": "weeks: 13-25", "euros: 800-2875": "euros: 850-2925",
      "weeks: 6-12": "weeks: 7-13", "euros: 800-6448": "euros: 700-6400",
      "cost: {unknown: integral-budget}": "cost: {euros: 500-900}",
    ],
    "mia": [
      "euros: 303-550": "euros: 313-560", "weeks: 12-48": "weeks: 13-47",
      "euros: 880-7480": "euros: 900-7300", "hours: 5-15": "hours: 6-14",
      "duration: unknown\n    effort: {hours: 6-14":
        "duration: {weeks: 4-8}\n    effort: {hours: 6-14",
    ],
    "samir": [
      "euros: 1000-6000": "euros: 1100-5000", "hours: 2-4": "hours: 3-5",
      "hours: 2-8": "hours: 3-7", "weeks: 52, marks": "weeks: 40, marks",
    ],
  ]

  static func catalog() throws -> Catalog {
    var catalog = SpokenWalk.catalog
    for file in Personas.personaFiles {
      let id = String(file.name.prefix { $0 != "." })
      var text = String(decoding: file.bytes, as: UTF8.self)
      // The longest last: it builds on what the others made of it.
      for (old, new) in (figures[id] ?? [:]).sorted(by: { $0.key.count < $1.key.count }) {
        #expect(text.contains(old), "\(id) has no '\(old)'")
        text = text.replacing(old, with: new)
      }
      let persona = try PersonaReader.read(Array(text.utf8), file: file.name, origin: .builtIn)
      let place = try #require(catalog.personas.firstIndex { $0.id == id })
      catalog.personas[place] = persona
    }
    return catalog
  }
}
