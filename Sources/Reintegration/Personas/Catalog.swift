/// All that a user can choose from, and what it rests on.
package struct Catalog: Hashable, Sendable {
  /// A persona with what is said of it before it is chosen.
  package struct Entry: Hashable, Sendable {
    package let card: PersonaCard
    /// The whole persona, nil if it cannot be read.
    @Later package var persona: Persona?

    /// Creates an entry whose persona is read when it is asked for.
    package init(_ card: PersonaCard, persona: @escaping @Sendable () -> Persona?) {
      self.card = card
      _persona = Later(persona)
    }

    package init(_ persona: Persona) {
      self.init(persona.card) { persona }
    }
  }

  private var entries: [Entry]
  package var reference: Reference
  package var defaults: Defaults
  /// What is wrong with the persona files of an own folder.
  package var problems: [Finding]

  /// Creates a catalog.
  ///
  /// - Parameter entries: The personas, the built-in ones first.
  package init(
    entries: [Entry], reference: Reference, defaults: Defaults, problems: [Finding] = []
  ) {
    self.entries = entries
    self.reference = reference
    self.defaults = defaults
    self.problems = problems
  }

  /// Who the personas are, the built-in ones first.
  package var cards: [PersonaCard] { entries.map(\.card) }

  /// The whole personas, the built-in ones first.
  package var personas: [Persona] {
    get { entries.compactMap(\.persona) }
    set { entries = newValue.map { Entry($0) } }
  }

  /// Returns who the persona of this id is.
  package func card(_ id: String) -> PersonaCard? {
    entries.first { $0.card.id == id }?.card
  }

  /// Returns the persona of this id.
  package func persona(_ id: String) -> Persona? {
    entries.first { $0.card.id == id }?.persona
  }
}
