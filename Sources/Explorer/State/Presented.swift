/// What a room sees now of a scenario: what a second program needs to follow.
package struct Presented: Hashable, Sendable {
  /// The file of the scenario, as it is shown; nil where it has none.
  package var file: String?
  /// Which step it is, as ``Presentation/Step/id`` has it.
  package var step: String
  /// The number of the step, from 1, and how many there are.
  package var number: Int
  package var count: Int
  package var title: String
  /// What the next step is called; nil at the last.
  package var next: String?
  package var isBlack: Bool

  package init(
    file: String?, step: String, number: Int, count: Int, title: String, next: String?,
    isBlack: Bool
  ) {
    self.file = file
    self.step = step
    self.number = number
    self.count = count
    self.title = title
    self.next = next
    self.isBlack = isBlack
  }
}
