package import Reintegration

/// Everything that is wrong with one file or several, in the order of the places.
package struct Findings: Error, Hashable, Sendable {
  package let list: [Finding]

  package init(_ list: [Finding]) {
    // In the order of the places; at one place in the order in which they were found.
    let ordered = list.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.file, one.line, one.column, left.offset)
        < (other.file, other.line, other.column, right.offset)
    }
    self.list = ordered.map(\.element)
  }

  /// The finding that a file holds nothing of what it should.
  static func none(in file: String) -> Findings {
    Findings([Finding(file: file, line: 1, column: 1, message: Problem.empty.message)])
  }
}
