/// What a figure was in a case of one's own ("werkelijk"): beside the source's, never in its place.
package struct Actual: Hashable, Sendable {
  package var figure: FigureID
  package var value: Band

  package init(_ figure: FigureID, _ value: Band) {
    self.figure = figure
    self.value = value
  }
}
