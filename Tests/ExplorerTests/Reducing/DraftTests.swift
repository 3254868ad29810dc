import Reintegration
import TestSupport
import Testing

@testable import Explorer

/// What is worth keeping of what is being typed, should the program end.
struct `A draft` {
  private static let start = "down enter right space"

  @Test func `is the scenario itself where nothing is typed`() {
    let walk = Walk(Self.start)
    #expect(walk.model.draft == walk.scenario)
    #expect(Walk().model.draft == nil)
  }

  @Test(arguments: [
    ("e text:12-26", "e text:12-26 enter"),
    ("e text:12-26 tab text:9-", "e text:12-26 enter"),
    ("w text:omdat", "w text:omdat enter"),
    ("n text:opvallend", "n text:opvallend esc"),
    ("m text:Titel tab text:\"Groep 2\"", "m text:Titel tab text:\"Groep 2\" enter"),
    ("i text:Koor tab text:4-8 tab text:x", "i text:Koor tab text:4-8 enter"),
    ("i tab text:4-8", "i text:\"Zonder naam\" tab text:4-8 enter"),
    ("a enter ctrl-u text:74", "a enter ctrl-u text:74 enter"),
  ])
  func `holds what a form says so far, as far as it can be read`(typed: String, taken: String) {
    let typing = Walk("\(Self.start) \(typed)")
    let done = Walk("\(Self.start) \(taken)")
    #expect(typing.scenario == Walk(Self.start).scenario)
    #expect(done.scenario != typing.scenario)
    #expect(typing.model.draft == done.scenario)
  }

  @Test(arguments: ["i", "e", "a enter", "s text:naam", "e text:x"])
  func `leaves out what says nothing yet`(typed: String) {
    let walk = Walk("\(Self.start) \(typed)")
    #expect(walk.model.context == .form)
    #expect(walk.model.draft == walk.scenario)
  }

  @Test func `keeps an own figure of before, where the new one cannot be read`() {
    let walk = Walk("\(Self.start) e text:10-20 enter e ctrl-u text:30-")
    #expect(walk.model.draft == walk.scenario)
    #expect(walk.model.draft?.entry(for: "belastbaarheid")?.set.weeks == band("10-20"))
  }
}
