import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `A form` {
  @Test(arguments: ["right", "space", "left"])
  func `changes a choice with the arrows and the space bar`(key: String) throws {
    var walk = Walk("down enter right space e tab text:3 tab")
    #expect(walk.text.contains("< in totaal >"))
    walk.press(key)
    #expect(walk.text.contains("< per week >"))
    walk.press("enter")
    let entry = try #require(walk.scenario?.entry(for: "belastbaarheid"))
    #expect(entry.set.effort == .hoursPerWeek(Band(3)))
  }

  @Test func `says what is wrong while it is typed, and stays open`() {
    var walk = Walk("down enter right space e text:26-12")
    #expect(walk.model.context == .form)
    let before = walk.scenario
    #expect(walk.text.contains("! "))
    walk.press("tab tab enter")
    #expect(walk.model.context == .form)
    #expect(walk.scenario == before)
    walk.press("ctrl-u text:12-26 enter")
    #expect(walk.scenario?.entry(for: "belastbaarheid")?.set.weeks == band("12-26"))
  }

  @Test func `that is refused says why below, until one types on`() {
    var walk = Walk("down enter right space e text:ab enter", size: "60x16")
    #expect(walk.notice == "Dit is geen getal.")
    walk.press("ctrl-u")
    #expect(walk.notice.isEmpty)
  }

  @Test func `for a figure takes Dutch and English figures by the language in use`() {
    let dutch = Walk("down enter right space e down*3 text:1.500 enter")
    #expect(dutch.scenario?.entry(for: "belastbaarheid")?.set.cost == .euros(Band(1500)))
    let english = Walk("down enter right space e down*3 text:1,500 enter", language: .en)
    #expect(english.scenario?.entry(for: "belastbaarheid")?.set.cost == .euros(Band(1500)))
  }

  @Test func `that suggests a name takes what is typed in its place`() {
    let suggested = Walk("down enter right space s")
    #expect(suggested.text.contains("mia.traject.yaml"))
    let typed = Walk("down enter right space s text:groep-2 enter")
    #expect(typed.model.work?.file?.path == "groep-2.traject.yaml")
    let taken = Walk("down enter right space s enter")
    #expect(taken.model.work?.file?.path == "mia.traject.yaml")
    let changed = Walk("down enter right space s home text:a- enter")
    #expect(changed.model.work?.file?.path == "a-mia.traject.yaml")
    let emptied = Walk("down enter right space s backspace")
    #expect(!emptied.text.contains("mia.traject.yaml"))
  }

  @Test(arguments: [
    ("€ 1.500,-", "1500"), ("1500 euro", "1500"), ("1.500 tot 2.000", "1500-2000"),
    ("€800 - €2.875", "800-2875"), ("1500,50", "1500.5"), (" 12-26 ", "12-26"),
  ])
  func `takes a figure as people write it`(typed: String, read: String) {
    let walk = Walk("down enter right space e down*3 text:\"\(typed)\" enter")
    #expect(walk.scenario?.entry(for: "belastbaarheid")?.set.cost == .euros(band(read)))
  }

  @Test(arguments: ["8 uur per week", "veel", "1 500", "12 weken en 3", "tot"])
  func `does not guess what a figure could mean`(typed: String) {
    let walk = Walk("down enter right space e text:\"\(typed)\" enter")
    #expect(walk.model.context == .form)
    #expect(walk.scenario?.entry(for: "belastbaarheid")?.set.isEmpty == true)
  }

  @Test func `is left by esc without a change`() {
    let before = Walk("down enter right space")
    let after = Walk("down enter right space e text:99 esc")
    #expect(after.model.work == before.model.work)
  }

  @Test func `accepted as it stands changes nothing`() {
    for keys in ["m", "w", "e", "a enter", "n", "a down*5 enter"] {
      let before = Walk("down enter right space [")
      var after = before
      after.press(keys)
      after.press(keys == "n" ? "esc" : "enter")
      #expect(after.model.work?.scenario == before.model.work?.scenario, "\(keys)")
    }
  }

  @Test(
    arguments: ["Koor", "2e kans", "!!!", "Één", String(repeating: "heel lang ", count: 30)])
  func `makes an own intervention of any name`(name: String) throws {
    let walk = Walk("down enter right i text:\"\(name)\" tab text:4 enter")
    #expect(walk.model.overlays.isEmpty)
    let own = try #require(walk.scenario?.own.first, "\(walk.notice)")
    #expect(own.name.nl == name.trimmed)
    #expect(own.id.first != nil)
    #expect(own.id.last != "-")
    #expect(own.id.count <= 64)
  }

  @Test func `that changes an own intervention keeps what it does not show`() throws {
    var definition = InterventionDefinition(
      id: "koor", phase: .activation, name: Text(nl: "Koor", en: "Choir"))
    definition.summary = Text("Zingen")
    definition.repeatable = 3
    definition.duration = Duration(
      weeks: .known(Figure(Band(4), marks: .about)))
    definition.effort = Effort(.hours(.unknown(.unknownToRespondents)), by: .client)
    definition.cost = Cost(.euros(.known(Figure(Band(100)))))
    var scenario = Scenario(persona: "mia")
    scenario.own = [try Intervention(definition)]
    scenario.activation.entries = [Entry("koor", count: 2)]
    var walk = Walk()
    walk.perform(.opened(scenario, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    walk.press("2 end e enter")
    #expect(walk.scenario == scenario)
    walk.press("e down*5 ctrl-u text:200 enter")
    let changed = try #require(walk.scenario?.own.first?.definition)
    #expect(changed.summary == definition.summary)
    #expect(changed.name == definition.name)
    #expect(changed.repeatable == 3)
    #expect(changed.duration == definition.duration)
    #expect(changed.effort == definition.effort)
    #expect(changed.cost == Cost(.euros(.known(Figure(Band(200))))))
  }
}
