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
}
