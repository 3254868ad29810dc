import Reintegration
import Wording

extension Model {
  /// What must be read beside the figures of a persona: those of a file of one's own are research
  /// only where it names a document of the research.
  func caveat(for persona: Persona) -> String {
    say.caveat(of: persona, reference: catalog.reference)
  }

  /// What must be read beside the figures that the page is about: those of the open scenario, else
  /// of the persona that the cursor is on, else of the research.
  package var caveat: String {
    if screen == .board {
      let caveats = say.caveats(of: board?.personas ?? [], reference: catalog.reference)
      return caveats.isEmpty ? say(catalog.reference.caveat.text) : caveats.joined(separator: " ")
    }
    let persona = screen == .start ? ownPersonaAtCursor : work?.persona
    return persona.map { caveat(for: $0) } ?? say(catalog.reference.caveat.text)
  }

  /// The persona that the cursor of the start is on, where it is one's own.
  private var ownPersonaAtCursor: Persona? {
    let card = visit.row.flatMap { StartPage.card(of: $0, in: catalog) }
    guard let card, card.isOwn else { return nil }
    return catalog.persona(card.id)
  }
}
