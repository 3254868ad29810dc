package import Reintegration

/// Everything that is wrong with one file or several, in the order of the places.
package struct Findings: Error, Hashable, Sendable {
  package let list: [Finding]

  package init(_ list: [Finding]) {
    self.list = list.sorted()
  }

  /// The finding that a file holds nothing of what it should.
  static func none(in file: String) -> Findings {
    Findings([Finding(file: file, line: 1, column: 1, message: Problem.empty.message)])
  }
}
