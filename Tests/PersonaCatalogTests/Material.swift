import PersonaCatalog
import Reintegration
import Testing

/// The built-in material, read once for all tests.
enum Material {
  static let library = PersonaLibrary()

  static func persona(_ id: String) throws -> Persona {
    try #require(library.persona(id))
  }

  static func personas() throws -> [Persona] {
    try library.ids.map { try persona($0) }
  }

  static func reference() throws -> Reference {
    try library.reference()
  }

  /// Every source that a statement or a figure has.
  static let sources =
    (try? all(Source.self, in: personas()) + all(Source.self, in: reference())) ?? []

  /// Every text.
  static let texts = (try? all(Text.self, in: personas()) + all(Text.self, in: reference())) ?? []

  /// Returns every value of a type that lies within another, however deep.
  static func all<Value>(_ type: Value.Type, in whole: Any) -> [Value] {
    var found: [Value] = []
    if let value = whole as? Value { found.append(value) }
    for child in Mirror(reflecting: whole).children { found += all(type, in: child.value) }
    return found
  }
}
