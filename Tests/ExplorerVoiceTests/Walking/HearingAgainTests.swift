import Explorer
import Reintegration
import TestSupport
import Testing

/// What is said of a place that was heard before.
struct `A place that was heard` {
  @Test func `says what is new of it, and all of it when asked again`() {
    var walk = SpokenWalk()
    walk.perform(.open(persona: "vincent"))
    walk.type("activering\nbemiddeling\nactivering")
    #expect(walk.said == "Activering")
    let again = walk.say("herhaal")
    #expect(again.count > 7)
    #expect(again.contains { $0.hasPrefix("1. Mentale training") })
    #expect(again.contains { $0.hasPrefix("7. Voortraject beschut werk") })
  }

  @Test func `is said anew in another route`() {
    var walk = SpokenWalk()
    walk.perform(.open(persona: "vincent"))
    walk.type("activering\nkies 1\nbemiddeling\nactivering\nbegin\n2\nniet bewaren\nactivering")
    for number in 1...7 {
      #expect(walk.said.contains("\n\(number). "), "\(number)")
    }
  }

  @Test func `is said anew in a language that was spoken before`() {
    var walk = SpokenWalk()
    walk.perform(.open(persona: "vincent"))
    walk.type("activering\nbemiddeling\ntaal\nmediation\nlanguage\nactivering")
    #expect(walk.model.settings.language == .nl)
    #expect(walk.model.place == .phase(.activation))
    for number in 1...7 {
      #expect(walk.said.contains("\n\(number). "), "\(number)")
    }
  }

  @Test func `is said with that figures are covered, when one asks where one is`() {
    var walk = SpokenWalk()
    walk.perform(.open(persona: "vincent"))
    walk.type("waar ben ik")
    #expect(!walk.said.contains("afgedekt"))
    walk.type("oefenen\nbegin de oefening\nterug\nwaar ben ik")
    #expect(walk.said.contains("Let op: cijfers afgedekt"))
  }

  @Test func `has its amounts in English as English writes them`() {
    var walk = SpokenWalk(language: .en)
    walk.perform(.open(persona: "vincent"))
    walk.type("activation")
    #expect(walk.said.contains("cost €800 to 2,875"))
    #expect(!walk.said.contains("€ "))
  }
}
