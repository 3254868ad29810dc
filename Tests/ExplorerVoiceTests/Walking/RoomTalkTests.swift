import Explorer
import Reintegration
import TestSupport
import Testing

/// Codes and presentations, in lines.
struct `What is for a room` {
  private func walk(_ persona: String = "mia") -> SpokenWalk {
    var walk = SpokenWalk()
    walk.perform(.open(persona: persona))
    return walk
  }

  @Test func `has its code said group by group`() {
    var walk = walk()
    walk.type("code")
    #expect(walk.said.hasPrefix("De code: M I A, "))
    walk.type("alles")
    #expect(walk.said.contains("Lees de groepen een voor een voor."))
  }

  @Test func `takes a code that is told, and says what is wrong with one`() throws {
    let scenario = Scenario(persona: "mia")
    let persona = try #require(SpokenWalk.catalog.persona("mia"))
    let code = try RouteCode(scenario, of: persona).shown
    var walk = SpokenWalk()
    walk.type("code")
    walk.type("MIA-0000-01")
    #expect(walk.isRefused)
    #expect(walk.said.contains("Er is een teken verkeerd"))
    walk.type(code)
    #expect(walk.scenario == scenario)
    #expect(walk.said.contains("De route van code \(code)"))
  }

  @Test func `is told step by step`() {
    var walk = walk("vincent")
    walk.type("presenteer")
    #expect(walk.said.contains("Vincent, 28"))
    walk.type("verder")
    #expect(walk.said.contains("Wanneer kan wat"))
    walk.type("volgende")
    #expect(walk.said.contains("Activering"))
    walk.type("vorige")
    #expect(walk.said.contains("Wanneer kan wat"))
    walk.type("terug")
    #expect(walk.model.place == .persona)
  }
}
