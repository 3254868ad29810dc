import TestSupport
import Testing

@testable import Reintegration

struct `The line that says who a persona is` {
  private func persona(_ rows: String..., situation: String? = nil) -> Persona {
    var persona = Persona([])
    persona.profile = rows.map { ProfileRow(label: Text("x"), text: Text($0)) }
    persona.situation = situation.map { Text($0) }
    return persona
  }

  @Test func `is its situation, where it has one`() {
    #expect(persona("A.", "B.", situation: "Zoekt werk").card.summaryLine == Text("Zoekt werk"))
  }

  @Test(arguments: [
    ("Zoekt werk. Heeft honden.", "Zoekt werk."), ("Zoekt 3.000 euro? Ja.", "Zoekt 3.000 euro?"),
    ("Zoekt werk", "Zoekt werk"), ("Kan niet!\nEcht niet.", "Kan niet!"), ("", ""),
  ])
  func `is else the first sentence of the second row of its profile`(row: String, line: String) {
    #expect(persona("Een.", row, "Drie.").card.summaryLine == Text(line))
  }

  @Test func `is missing where there is no second row`() {
    #expect(persona("Een.").card.summaryLine == nil)
    #expect(persona().card.summaryLine == nil)
  }
}
