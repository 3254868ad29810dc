/// A question for discussion, of one phase or of the persona as a whole.
package struct Question: Hashable, Sendable, Identifiable {
  /// What an answer names it by.
  package var id: String
  package var phase: Phase?
  package var text: Text
  package var source: Source

  package init(id: String, phase: Phase?, text: Text, source: Source) {
    self.id = id
    self.phase = phase
    self.text = text
    self.source = source
  }
}

extension Persona {
  /// Returns the question of this id.
  package func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }
}
