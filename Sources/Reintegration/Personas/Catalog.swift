/// All that a user can choose from, and what it rests on.
package struct Catalog: Hashable, Sendable {
  /// The personas, the built-in ones first.
  package var personas: [Persona]
  package var reference: Reference
  package var defaults: Defaults
  /// What is wrong with the persona files of an own folder.
  package var problems: [Finding]

  package init(
    personas: [Persona], reference: Reference, defaults: Defaults, problems: [Finding] = []
  ) {
    self.personas = personas
    self.reference = reference
    self.defaults = defaults
    self.problems = problems
  }

  /// Returns the persona of this id.
  package func persona(_ id: String) -> Persona? {
    personas.first { $0.id == id }
  }
}
