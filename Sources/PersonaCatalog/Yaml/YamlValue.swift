import Reintegration
internal import Yams

/// What all values of one document share.
final class YamlContext {
  let report: Report
  /// The names of keys that stand twice in their map, by the place of the first.
  let renamedKeys: [Place: String]

  init(report: Report, renamedKeys: [Place: String] = [:]) {
    self.report = report
    self.renamedKeys = renamedKeys
  }
}

/// A value in a YAML file, and how to report what is wrong with it.
///
/// Its readers return nil after they have reported why.
struct YamlValue {
  let node: Node
  let document: YamlContext

  var place: Place { Place(node.mark) }

  /// Reports a problem with this value.
  func report(_ problem: Problem) {
    document.report.add(problem, at: place)
  }

  /// Whether there is nothing: no text at all, `~` or `null`.
  var isNothing: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }

  /// Whether there is nothing, or a list without elements.
  var isEmpty: Bool {
    if case .sequence(let sequence) = node { sequence.isEmpty } else { isNothing }
  }

  /// The text of a single value, as it is written; nil for a list, a map or nothing.
  var scalar: String? {
    guard case .scalar(let scalar) = node, !isNothing else { return nil }
    return scalar.string
  }

  var isMap: Bool { if case .mapping = node { true } else { false } }

  var kind: Problem.Kind {
    switch node {
    case .mapping: .map
    case .sequence: .list
    case .scalar, .alias: isNothing ? .nothing : .text
    }
  }

  /// Reports that the value is of another kind than was expected.
  func reportKind(expected: Problem.Kind) {
    report(isNothing ? .emptyValue : .wrongKind(found: kind, expected: expected))
  }

  /// Reads a list; one without elements may be left blank.
  func list() -> [YamlValue] {
    if isNothing { return [] }
    guard case .sequence(let sequence) = node else {
      reportKind(expected: .list)
      return []
    }
    return sequence.map { YamlValue(node: $0, document: document) }
  }
}
