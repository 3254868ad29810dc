package import Reintegration

extension Wording {
  /// Marks a persona of one's own in two words, for a header or a name; nil for a built-in one.
  package func mark(of origin: Persona.Origin) -> String? {
    switch origin {
    case .builtIn: nil
    case .own: self("eigen persona", "own persona")
    case .replacement: self("eigen versie", "own version")
    }
  }

  /// The name of a persona, marked where it is one's own: "Mia (eigen versie)".
  package func name(of persona: Persona) -> String {
    persona.name + (mark(of: persona.origin).map { " (\($0))" } ?? "")
  }

  /// Says in a sentence that a persona is one's own; nil for a built-in one.
  package func origin(of persona: Persona) -> String? {
    switch persona.origin {
    case .builtIn: nil
    case .own:
      self(
        "Dit is een eigen persona, niet een van het onderzoek.",
        "This is a persona of one's own, not one of the study.")
    case .replacement:
      self(
        "Dit is een eigen versie, in plaats van de ingebouwde persona.",
        "This is a version of one's own, in place of the built-in persona.")
    }
  }

  /// Says what must be read beside every total of a persona: whose figures they are.
  package func caveat(of persona: Persona, reference: Reference) -> String {
    guard let origin = origin(of: persona) else { return self(reference.caveat.text) }
    guard let study = reference.caveat.source?.document, persona.cites(study) else {
      return origin
        + self(
          " De cijfers zijn van wie het bestand maakte, niet uit onderzoek.",
          " Its figures come from whoever made the file, not from research.")
    }
    return origin
      + self(
        " Van de cijfers die het onderzoek als bron noemen: ",
        " Of the figures that name the study as their source: ") + self(reference.caveat.text)
  }

  /// Says what must be read beside the totals of several personas, each sentence once.
  package func caveats(of personas: [Persona], reference: Reference) -> [String] {
    personas.reduce(into: []) { caveats, persona in
      let caveat = caveat(of: persona, reference: reference)
      if !caveats.contains(caveat) { caveats.append(caveat) }
    }
  }
}
