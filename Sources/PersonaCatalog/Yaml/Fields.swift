import Reintegration
internal import Yams

/// The keys that a map of a file may have, in the order in which they are written.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// What the map describes, with its article: "een interventie", "an intervention".
  static var thing: Text { get }
}

/// The values of a map, by key.
struct Fields<Key: FieldKey> {
  let value: YamlValue
  private var values: [Key: YamlValue] = [:]

  /// Reads a map and reports its unknown and duplicate keys; nil if it is no map.
  init?(_ value: YamlValue, expected: Problem.Kind = .map) {
    guard case .mapping(let mapping) = value.node else {
      value.reportKind(expected: expected)
      return nil
    }
    self.value = value
    let document = value.document
    for (keyNode, node) in mapping {
      let keyValue = YamlValue(node: keyNode, document: document)
      let place = keyValue.place
      guard case .scalar(let scalar) = keyNode else {
        keyValue.report(.keyNotPlain)
        continue
      }
      let name = document.renamedKeys[place] ?? scalar.string
      guard let key = Key(rawValue: name) else {
        // In `{nl: a, b}` the `b` is a key without a value.
        let isTail = YamlValue(node: node, document: document).isNothing && name.contains(" ")
        let nearest = NearestMatch.of(name, in: Key.allCases.lazy.map(\.rawValue))
        keyValue.report(
          isTail
            ? .textAsKey(name, of: Key.thing)
            : .unknownKey(name, of: Key.thing, nearest: nearest))
        continue
      }
      if values[key] != nil {
        keyValue.report(.duplicateKey(name, firstLine: firstLine(of: name, in: mapping, document)))
      } else {
        values[key] = YamlValue(node: node, document: document)
      }
    }
  }

  private func firstLine(
    of name: String, in mapping: Node.Mapping, _ document: YamlContext
  ) -> Int {
    let first = mapping.first { key, _ in
      (document.renamedKeys[Place(key.mark)] ?? key.scalar?.string) == name
    }
    return Place(first?.key.mark).line
  }

  var place: Place { value.place }

  subscript(key: Key) -> YamlValue? { values[key] }

  /// Returns the value of a key that must be there; reports it if it is not.
  func required(_ key: Key) -> YamlValue? {
    if let found = values[key] { return found }
    value.report(.missingKey(key.rawValue, of: Key.thing))
    return nil
  }
}
