/// What stands at the head of every page of an open scenario.
package struct Header: Hashable, Sendable {
  /// The name of the program.
  package let program: String
  /// What the open scenario or board is called; nil where none is shown.
  package let scenario: String?
  /// The group that made it.
  package let author: String?
  /// Whether there is something that saving would keep.
  package let isUnsaved: Bool
  /// The file that it belongs to, with its folder.
  package let file: String?
  /// What is not the source's, in a few words each.
  package let marks: [String]
  /// That figures are covered, in a few words; nil where none are.
  package let covered: String?

  /// All that there is to notice: that figures are covered, then what is not the source's.
  package var notes: [String] { (covered.map { [$0] } ?? []) + marks }

  package init(
    program: String, scenario: String? = nil, author: String? = nil, isUnsaved: Bool = false,
    file: String? = nil, marks: [String] = [], covered: String? = nil
  ) {
    self.program = program
    self.scenario = scenario
    self.author = author
    self.isUnsaved = isUnsaved
    self.file = file
    self.marks = marks
    self.covered = covered
  }
}

/// A screen of the walk, as it stands in the row of tabs.
package struct Tab: Hashable, Sendable {
  package let place: Place
  /// The name, in full and in short.
  package let name: Phrase
  /// How many interventions are chosen there; nil where nothing is chosen.
  package let count: Int?

  package init(_ place: Place, _ name: Phrase, count: Int? = nil) {
    self.place = place
    self.name = name
    self.count = count
  }
}
