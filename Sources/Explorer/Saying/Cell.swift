package import Reintegration

/// What stands in one column of a row.
package struct Cell: Hashable, Sendable {
  package let column: ColumnID
  package var full: String
  /// The same in as few characters as can be: "1.000-6.000~" for "1.000 tot bijna 6.000".
  package var short: String
  /// What the signs in the short form stand for: `~` and "bijna".
  package var legend: [LegendEntry]
  /// The tone; nil for that of the row.
  package var tone: Tone?
  /// What it is about: what is covered is not said.
  package var subjects: Set<Subject>
  /// What stands in its place while that is covered; nil for no more than that it is.
  package let covered: String?

  package init(
    _ column: ColumnID, _ full: String, short: String? = nil, legend: [LegendEntry] = [],
    tone: Tone? = nil, subjects: Set<Subject> = [], covered: String? = nil
  ) {
    self.column = column
    self.full = full
    self.short = short ?? full
    self.legend = legend
    self.tone = tone
    self.subjects = subjects
    self.covered = covered
  }
}

/// A figure of an intervention, which Enter explains and covering hides.
package struct Subject: Hashable, Sendable {
  package let intervention: String
  package let part: Part

  package init(_ intervention: String, _ part: Part) {
    self.intervention = intervention
    self.part = part
  }

  /// What an exercise or a case of one's own names.
  init(_ figure: FigureID) {
    self.init(figure.intervention, figure.part)
  }

  /// All figures of an intervention.
  static func all(of intervention: String) -> Set<Subject> {
    Set(Part.allCases.map { Subject(intervention, $0) })
  }

  /// Hashes the intervention alone: its parts are few, and sets of subjects are made for every total.
  package func hash(into hasher: inout Hasher) { hasher.combine(intervention) }
}
