/// All that a user can choose from, and what it rests on.
package struct Catalog: Hashable, Sendable {
  /// A persona, and what is said of it before it is chosen, each read when it is asked for.
  package struct Entry: Hashable, Sendable {
    package let id: String
    /// Who the persona is; nil if that cannot be read.
    @Later package var card: PersonaCard?
    /// The whole persona; nil if it cannot be read.
    @Later package var persona: Persona?

    package init(
      id: String, card: @escaping @Sendable () -> PersonaCard?,
      persona: @escaping @Sendable () -> Persona?
    ) {
      self.id = id
      _card = Later(card)
      _persona = Later(persona)
    }

    package init(_ persona: Persona) {
      self.init(id: persona.id, card: { persona.card }, persona: { persona })
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
  package var cards: [PersonaCard] { entries.compactMap(\.card) }

  /// The whole personas, the built-in ones first.
  package var personas: [Persona] {
    get { entries.compactMap(\.persona) }
    set { entries = newValue.map { Entry($0) } }
  }

  /// Returns who the persona of this id is.
  package func card(_ id: String) -> PersonaCard? {
    entries.first { $0.id == id }?.card
  }

  /// Returns the persona of this id.
  package func persona(_ id: String) -> Persona? {
    entries.first { $0.id == id }?.persona
  }
}
