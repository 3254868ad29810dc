import Reintegration
internal import Yams

/// The one document of a YAML file, as a tree of nodes within the limits of the format.
enum YamlDocument {
  /// The most nodes a document may hold once its aliases are written out.
  static let mostNodes = 100_000
  /// The most levels that values may lie within each other.
  static let deepest = 32
  /// The most duplicate keys that one reading reports.
  private static let mostDuplicates = 20

  /// Parses a text, or reports why it cannot be.
  static func parse(_ text: String, report: Report) -> YamlValue? {
    if let keys = CompositeKeys(text) {
      guard let value = compose(keys.harmless, report: report) else { return nil }
      if let place = keys.place(in: value.node) {
        report.add(.keyNotPlain, at: place)
        return nil
      }
    }
    return compose(text, report: report)
  }

  private static func compose(_ text: String, report: Report) -> YamlValue? {
    var text = text
    var renamed: [Place: String] = [:]
    while true {
      do {
        let parser = try Parser(
          yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        guard let root = try parser.nextRoot() else {
          report.add(.empty, at: .start)
          return nil
        }
        if let second = try parser.nextRoot() {
          report.add(.severalDocuments, at: Place(second.mark))
          return nil
        }
        guard isWithinLimits(root, report: report) else { return nil }
        return YamlValue(node: root, document: YamlContext(report: report, renamedKeys: renamed))
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let place = Place(line: context.mark.line, column: context.mark.column)
        // Yams stops at a duplicate key. To find the file's other errors too, its first occurrence
        // gets another name of the same length, and the reading that follows reports the second.
        guard renamed.count < mostDuplicates, renamed[place] == nil, let name = names.first,
          let other = renaming(keyAt: place, in: text, number: renamed.count)
        else {
          report.add(.duplicateKey(names.first ?? "", firstLine: place.line), at: place)
          return nil
        }
        renamed[place] = name
        text = other
      } catch {
        report.add(YamlSyntax.problem(error), at: YamlSyntax.place(error))
        for (place, name) in renamed {
          report.add(.duplicateKey(name, firstLine: place.line), at: place)
        }
        return nil
      }
    }
  }

  /// Returns the text with one character of a key replaced by one that nobody types.
  private static func renaming(keyAt place: Place, in text: String, number: Int) -> String? {
    var scalars = text.unicodeScalars
    guard let replacement = Unicode.Scalar(0xE000 + UInt32(number)),
      var index = place.index(in: scalars)
    else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard index < scalars.endIndex else { return nil }
    scalars.replaceSubrange(index...index, with: [replacement])
    return String(scalars)
  }

  private static func isWithinLimits(_ root: Node, report: Report) -> Bool {
    var count = 0
    var problem: (Problem, Place)?
    /// Counts the nodes below one, aliases written out, until there are too many.
    func visit(_ node: Node, depth: Int) {
      count += 1
      guard problem == nil else { return }
      guard count <= mostNodes else {
        problem = (.tooManyNodes, Place(node.mark))
        return
      }
      guard depth <= deepest else {
        problem = (.tooDeep, Place(node.mark))
        return
      }
      switch node {
      case .scalar, .alias:
        break
      case .sequence(let sequence):
        for child in sequence where problem == nil { visit(child, depth: depth + 1) }
      case .mapping(let mapping):
        for (key, value) in mapping where problem == nil {
          visit(key, depth: depth + 1)
          visit(value, depth: depth + 1)
        }
      }
    }
    visit(root, depth: 0)
    guard let (problem, place) = problem else { return true }
    report.add(problem, at: place)
    return false
  }
}
