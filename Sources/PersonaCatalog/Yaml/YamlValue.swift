import Reintegration

/// A value in a YAML file, and how to report what is wrong with it.
///
/// Its readers return nil after they have reported why.
struct YamlValue {
  let node: YamlNode
  /// The reading that it belongs to.
  let reading: Report

  var place: Place { node.place }

  /// Reports a problem with this value.
  func report(_ problem: Problem) {
    reading.add(problem, at: place)
  }

  /// Whether there is nothing: no text at all, `~` or `null`.
  var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = node.content else { return false }
    return YamlEvents.Scalar.isNothing(text)
  }

  /// Whether there is nothing, or a list without elements.
  var isEmpty: Bool {
    if case .list(let elements) = node.content { elements.isEmpty } else { isNothing }
  }

  /// The text of a single value, as it is written; nil for a list, a map or nothing.
  var scalar: String? {
    guard case .scalar(let text, _) = node.content, !isNothing else { return nil }
    return text
  }

  /// Returns the entry of a map under a key; nil if it has none, or is no map.
  func entry(_ key: String) -> YamlNode.Entry? {
    if case .map(let map) = node.content { map.entries.first { $0.key == key } } else { nil }
  }

  var isMap: Bool { if case .map = node.content { true } else { false } }

  var kind: Problem.Kind {
    switch node.content {
    case .map: .map
    case .list: .list
    case .scalar: isNothing ? .nothing : .text
    }
  }

  /// Reports that the value is of another kind than was expected.
  func reportKind(expected: Problem.Kind) {
    guard !isNothing else { return report(.emptyValue) }
    let sign = scalar.flatMap { SyntaxClue.structural(in: $0.unicodeScalars) }
    report(.wrongKind(found: kind, expected: expected, sign: sign))
  }

  /// Reads a list; one without elements may be left blank.
  func list() -> [YamlValue] {
    if isNothing { return [] }
    guard case .list(let elements) = node.content else {
      reportKind(expected: .list)
      return []
    }
    return elements.map { YamlValue(node: $0, reading: reading) }
  }
}
