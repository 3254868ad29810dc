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
  /// The keys that unknown ones probably stand for.
  private var misspelled: Set<Key> = []

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
        let nearest = NearestMatch.of(name, in: Key.allCases.lazy.map(\.rawValue))
        if let nearest, let key = Key(rawValue: nearest) { misspelled.insert(key) }
        // In `{nl: a, b}` the `b` is a key without a value.
        let isTail = YamlValue(node: node, document: document).isNothing && name.contains(" ")
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
    // A key that is there with a typing error has been reported as such.
    if !misspelled.contains(key) { value.report(.missingKey(key.rawValue, of: Key.thing)) }
    return nil
  }

  /// Returns those of some keys that are there, in the order of the file; reports it if none is.
  func atLeastOne(of keys: [Key]) -> [Key] {
    let stated = keys.compactMap { key in values[key].map { (key: key, place: $0.place) } }
    if stated.isEmpty, misspelled.isDisjoint(with: keys) {
      value.report(.nothingStated(of: Key.thing, oneOf: keys.map(\.rawValue)))
    }
    return stated.sorted { $0.place < $1.place }.map(\.key)
  }

  /// Returns the one of some keys that is there; reports it if there is none, or more.
  func one(of keys: [Key]) -> Key? {
    let stated = atLeastOne(of: keys)
    reportTogether(stated)
    return stated.count == 1 ? stated.first : nil
  }

  /// Reports each of some keys that is there beside another.
  func notTogether(_ keys: [Key]) {
    let stated = keys.filter { values[$0] != nil }
    if stated.count > 1 { reportTogether(atLeastOne(of: stated)) }
  }

  private func reportTogether(_ stated: [Key]) {
    for other in stated.dropFirst() {
      values[other]?.report(.notTogether(stated[0].rawValue, other.rawValue))
    }
  }
}
