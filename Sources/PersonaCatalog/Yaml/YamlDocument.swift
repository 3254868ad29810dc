/// The one document of a YAML file, as a tree of nodes within the limits of the format.
enum YamlDocument {
  /// The most nodes a document may hold once its aliases are written out.
  static let mostNodes = 100_000
  /// The most levels that values may lie within each other.
  static let deepest = 32

  /// Parses a text, and reports everything that is wrong with it as YAML; nil if it cannot be read.
  static func parse(_ text: String, report: Report) -> YamlValue? {
    YamlEvents.read(text) { events in
      var composer = YamlComposer(events, of: text, report: report)
      return composer.document().map { YamlValue(node: $0, reading: report) }
    }
  }
}
