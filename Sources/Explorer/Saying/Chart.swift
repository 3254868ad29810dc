package import Reintegration

/// A figure that changes over the weeks: drawn as columns, spoken as a sentence.
package struct Chart: Hashable, Sendable {
  /// From a week on, the figure is this.
  package struct Change: Hashable, Sendable {
    package let week: Amount
    package let figure: Amount

    package init(week: Amount, figure: Amount) {
      self.week = week
      self.figure = figure
    }
  }

  /// What it shows, with its main figure: stands above the chart and is spoken.
  package let title: String
  package let changes: [Change]
  /// The top of the vertical scale; two charts of one page share it.
  package let top: Amount
  /// What the top of the scale is called.
  package let topName: String
  /// The weeks shown.
  package let weeks: Amount
  /// A sentence below the chart: the weeks without an intervention.
  package let note: String?
  /// The changes as a sentence, for who cannot see them.
  package let said: String
  /// What it is about: what is covered is not shown.
  package let subjects: Set<Subject>

  package init(
    _ title: String, _ changes: [Change], top: Amount, topName: String, weeks: Amount,
    note: String?, said: String, subjects: Set<Subject> = []
  ) {
    self.title = title
    self.changes = changes
    self.top = top
    self.topName = topName
    self.weeks = weeks
    self.note = note
    self.said = said
    self.subjects = subjects
  }
}
