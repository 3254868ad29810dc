/// What a group said to one of a persona's questions.
package struct Answer: Hashable, Sendable {
  /// The question's id.
  package var question: String
  package var text: String

  package init(question: String, text: String) {
    self.question = question
    self.text = text
  }
}
