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

  /// Returns every value of a type that lies within another, however deep.
  static func all<Value>(_ type: Value.Type, in whole: Any) -> [Value] {
    var found: [Value] = []
    if let value = whole as? Value { found.append(value) }
    for child in Mirror(reflecting: whole).children { found += all(type, in: child.value) }
    return found
  }
}
