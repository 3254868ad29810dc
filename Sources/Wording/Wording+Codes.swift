package import Reintegration

extension Wording {
  /// Says why a route has no code, and what to do instead.
  package func said(_ refusal: RouteCodeRefusal, in scenario: Scenario, of persona: Persona)
    -> String
  {
    let instead = self(" Geef het bestand door.", " Pass on the file.")
    switch refusal {
    case .ownFigures(let id):
      let name = persona.intervention(id).map { self($0.name) } ?? id
      return self(
        "Deze route heeft geen code: bij \(name) staan eigen cijfers.",
        "This route has no code: \(name) has figures of your own.") + instead
    case .ownInterventions:
      return self(
        "Deze route heeft geen code: er staan eigen interventies in.",
        "This route has no code: it holds interventions of your own.") + instead
    case .ownAssumptions:
      return self(
        "Deze route heeft geen code: er staan andere aannames in.",
        "This route has no code: it holds other assumptions.") + instead
    case .tooLong:
      return self(
        "Deze route heeft geen code: er is te veel in gekozen voor zestien tekens.",
        "This route has no code: too much is chosen in it for sixteen signs.") + instead
    case .unsound:
      return self(
        "Deze route heeft geen code: er zitten fouten in.",
        "This route has no code: there are errors in it.")
    }
  }

  /// Says what is wrong with a code that was typed, and what to do.
  package func said(_ fault: RouteCodeFault) -> String {
    switch fault {
    case .sign(let sign):
      let shown = Harmless.line(String(sign))
      return self(
        "'\(shown)' komt in een code niet voor. Een code heeft letters en cijfers.",
        "'\(shown)' is in no code. A code has letters and digits.")
    case .length(let count):
      let lengths = RouteCode.lengths
      return self(
        "Een code heeft \(lengths.lowerBound) tot \(lengths.upperBound) tekens; dit zijn er \(count).",
        "A code has \(lengths.lowerBound) to \(lengths.upperBound) signs; this has \(count).")
    case .mistyped:
      return self(
        "Er is een teken verkeerd, of er staan er twee andersom. Lees de code nog eens na.",
        "A sign is wrong, or two have changed places. Read the code once more.")
    case .unknownPersona(let letters):
      return self(
        "Er is geen persona waarvan de naam zo begint: '\(letters)'.",
        "There is no persona whose name begins like this: '\(letters)'.")
    case .otherMaterial(let persona):
      return self(
        "Deze code is gemaakt met andere cijfers of interventies van \(persona) dan hier staan. "
          + "Vraag om het bestand.",
        "This code was made with other figures or interventions of \(persona) than there are here. "
          + "Ask for the file.")
    case .ambiguous(let personas):
      return self(
        "Deze code past bij meer dan één persona: \(list(personas)). Vraag om het bestand.",
        "This code fits more than one persona: \(list(personas)). Ask for the file.")
    case .impossible:
      return self(
        "Deze code hoort bij geen enkele route.", "This code belongs to no route.")
    }
  }
}
