/// What a list says of a scenario file, read without the rest of it.
///
/// It takes what it can get: what is wrong with the file is said when somebody opens it.
package struct ScenarioHead: Hashable, Sendable {
  package let persona: String?
  package let title: String?
  package let author: String?

  /// Reads the head from a file's bytes, of which the end may be missing.
  package init(_ bytes: [UInt8]) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let words = YamlEvents.read(String(decoding: content, as: UTF8.self)) { events in
      var events = events
      return Self.words(&events)
    }
    persona = words[.persona]
    title = words[.title]
    author = words[.author]
  }

  /// Returns the single values at the top level that a head has, up to where the text makes no sense.
  private static func words(_ events: inout YamlEvents) -> [ScenarioKey: String] {
    let wanted: [ScenarioKey] = [.persona, .title, .author]
    var words: [ScenarioKey: String] = [:]
    guard case .document = events.next(), case .map = events.next() else { return words }
    // How deep the events are below the top level, and the key whose value they are.
    var depth = 0
    var key: String?
    while words.count < wanted.count {
      switch events.next() {
      case .scalar(let scalar) where depth == 0:
        guard let name = key else {
          key = scalar.text
          continue
        }
        key = nil
        if let wish = wanted.first(where: { $0.rawValue == name }), words[wish] == nil,
          !scalar.isNothing
        {
          words[wish] = scalar.text
        }
      case .alias where depth == 0: key = key == nil ? "" : nil
      case .list, .map: depth += 1
      case .close:
        depth -= 1
        if depth < 0 { return words }
        if depth == 0 { key = key == nil ? "" : nil }
      case .end, .failure: return words
      case .document, .scalar, .alias: break
      }
    }
    return words
  }
}
