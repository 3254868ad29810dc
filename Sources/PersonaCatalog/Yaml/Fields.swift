import Reintegration

/// The keys that a map of a file may have, in the order in which they are written.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// What the map describes, with its article: "een interventie", "an intervention".
  static var thing: Text { get }
}

/// The values of a map, by key.
///
/// The type itself asks nothing of its keys: what it would ask, the system looks up among all that the
/// program holds, once for every kind of map.
struct Fields<Key> {
  let value: YamlValue
  private let entries: [YamlNode.Entry]
  /// The key of each entry; nil for one that is none of these.
  private let keys: [Key?]
  /// The keys that unknown ones probably stand for.
  private let misspelled: [Key]
  /// Whether it was to hold the keys of another map too: what is missing may be there.
  let isMerged: Bool

  var place: Place { value.place }
}

extension Fields where Key: FieldKey {
  /// Reads a map and reports its unknown keys; nil if it is no map.
  init?(_ value: YamlValue, expected: Problem.Kind = .map) {
    guard case .map(let map) = value.node.content else {
      value.reportKind(expected: expected)
      return nil
    }
    self.value = value
    entries = map.entries
    keys = entries.map { Key(rawValue: $0.key) }
    isMerged = map.isMerged
    var misspelled: [Key] = []
    for (index, entry) in entries.enumerated() where keys[index] == nil {
      let nearest = NearestMatch.of(entry.key, in: Key.allCases.lazy.map(\.rawValue))
      if let nearest, let key = Key(rawValue: nearest) { misspelled.append(key) }
      let hasValue = !YamlValue(node: entry.value, reading: value.reading).isNothing
      let before = index > 0 ? entries[index - 1].value : nil
      let problem = hasValue ? nil : Self.problem(with: entry.key, after: before)
      value.reading.add(
        problem ?? .unknownKey(entry.key, of: Key.thing, nearest: nearest), at: entry.place)
    }
    self.misspelled = misspelled
  }

  /// What is wrong with a key without a value, where it was meant as none: in `{nl: a, b}` the `b` is one,
  /// and in `{weeks: 1,5}` the `5`.
  private static func problem(with key: String, after value: YamlNode?) -> Problem? {
    if case .scalar(let figure, _)? = value?.content, figure.last?.isNumber == true,
      let first = key.first, first.isNumber || first == "=" || first == "-"
    {
      do throws(FigureError) {
        _ = try Notation.file.band("\(figure),\(key)")
      } catch {
        return .figure(error, found: "\(figure),\(key)")
      }
    }
    return key.contains(" ") ? .textAsKey(key, of: Key.thing) : nil
  }

  subscript(key: Key) -> YamlValue? {
    guard let index = keys.firstIndex(of: key) else { return nil }
    return YamlValue(node: entries[index].value, reading: value.reading)
  }

  /// Returns the value of a key that must be there; reports it if it is not.
  func required(_ key: Key) -> YamlValue? {
    if let found = self[key] { return found }
    // A key that is there with a typing error has been reported as such.
    if !isMerged, !misspelled.contains(key) {
      value.report(.missingKey(key.rawValue, of: Key.thing))
    }
    return nil
  }

  /// Returns those of some keys that are there, in the order of the file; reports it if none is.
  func atLeastOne(of keys: [Key]) -> [Key] {
    let stated = keys.compactMap { key in self[key].map { (key: key, place: $0.place) } }
    if stated.isEmpty, !isMerged, !misspelled.contains(where: keys.contains) {
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
    let stated = keys.filter { self[$0] != nil }
    if stated.count > 1 { reportTogether(atLeastOne(of: stated)) }
  }

  private func reportTogether(_ stated: [Key]) {
    for other in stated.dropFirst() {
      self[other]?.report(.notTogether(stated[0].rawValue, other.rawValue))
    }
  }
}
