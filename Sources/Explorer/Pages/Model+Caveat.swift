import Reintegration
import Wording

extension Model {
  /// What must be read beside figures of the research.
  var caveat: String { say(catalog.reference.caveat.text) }

  /// What must be read beside the figures of a persona: those of a file of one's own are research
  /// only where it names a document of the research.
  func caveat(for persona: Persona) -> String {
    guard persona.isOwn else { return caveat }
    let own = say(
      "\(persona.name) is een eigen persona: de cijfers komen uit een eigen bestand.",
      "\(persona.name) is an own persona: the figures come from a file of one's own.")
    let isResearch = persona.interventions.contains { intervention in
      intervention.definition.source.map {
        $0.kind != .own && catalog.reference.document($0.document) != nil
      } ?? false
    }
    return own + " "
      + (isResearch
        ? say("Voor wat daarin uit het onderzoek komt, geldt: ", "Of what is research in it: ")
          + caveat
        : say("Dat is geen onderzoek.", "That is no research."))
  }
}
