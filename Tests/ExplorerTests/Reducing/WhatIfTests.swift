import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `What if` {
  @Test func `an entry is fixed at its low end, its high end, or the source's band`() {
    var walk = Walk("down enter right space [")
    #expect(walk.totals.contains("€ 303 "))
    walk.press("]")
    #expect(walk.totals.contains("€ 550 "))
    #expect(walk.lines[0].contains("1 vastgezet"))
    walk.press("\\")
    #expect(walk.totals.contains("€ 303-550"))
    #expect(!walk.lines[0].contains("1 vastgezet"))
  }

  @Test func `the ranking follows the figures and the cursor its entry`() {
    var walk = Walk("down enter right space down space z")
    #expect(walk.model.interventionUnderCursor?.id == "empowerment")
    walk.press("[")
    #expect(walk.model.interventionUnderCursor?.id == "empowerment")
    #expect(walk.model.cursor(in: .sensitivity) == 1)
    walk.press("e")
    #expect(walk.model.context == .form)
  }

  @Test func `an own intervention is added, changed and removed`() {
    var walk = Walk("down enter 4 i text:Proefweek tab text:1 tab text:8 tab*3 text:100 enter")
    #expect(walk.totals.contains("€ 100"))
    #expect(walk.lines[0].contains("eigen interventie"))
    walk.press("e tab*5 ctrl-u text:150 enter")
    #expect(walk.totals.contains("€ 150"))
    walk.press("del")
    if walk.model.context == .question { walk.press("enter") }
    #expect(walk.scenario?.own.isEmpty == true)
    #expect(walk.scenario?.entries.isEmpty == true)
    walk.press("u")
    #expect(walk.totals.contains("€ 150"))
  }

  @Test func `a reason is kept with the choice`() {
    var walk = Walk("down enter right space w text:\"ze wil weten wat kan\" enter")
    #expect(walk.scenario?.entries.first?.note == "ze wil weten wat kan")
    #expect(walk.text.contains("ze wil weten wat kan"))
    walk.press("space u")
    #expect(walk.scenario?.entries.first?.note == "ze wil weten wat kan")
  }

  @Test(arguments: Array(AssumptionRow.all.enumerated()).map(\.offset))
  func `every assumption says its effect before one leaves the pane`(row: Int) {
    var walk = Walk("enter 2 space 3 space 4 space a", size: "120x40")
    walk.press(row == 0 ? "right" : "down*\(row) right")
    let name = AssumptionRow.all[row]
    if name == .aftercare {
      #expect(walk.notice.contains("jobcoach"))
    } else if name != .verdict {
      #expect(walk.model.work?.history.moments.count == 5, "\(name)")
      #expect(walk.notice.contains(":"), "\(name): \(walk.notice)")
      #expect(!walk.model.ownMarks.isEmpty, "\(name)")
      walk.press("u")
      #expect(walk.model.ownMarks.isEmpty, "\(name)")
    }
    #expect(walk.model.context == .assumptions)
  }

  @Test func `a choice says what it does to the elapsed time, where that is not its own`() {
    var walk = Walk("enter 2 space down space")
    #expect(walk.notice.contains("duur 12 weken, doorlooptijd 6 wordt 12 wk"))
    walk.press("4 space 2 down*3 space")
    #expect(walk.notice.contains("doorlooptijd blijft 104 wk"))
    let after = Walk("down enter 2 space down space")
    #expect(after.notice.contains("+ 12-48 weken, "))
  }

  @Test func `support is switched on and off in words`() {
    var walk = Walk("down enter 2 space a down*2 right")
    #expect(walk.notice.contains("met begeleiding samen € "))
    walk.press("right")
    #expect(walk.notice.contains("begeleiding telt niet meer mee"))
  }

  @Test func `an open duration makes the weeks a least in what a change did`() {
    let walk = Walk("enter 3 space v v", size: "120x40")
    #expect(
      walk.notice.hasSuffix(
        "doorlooptijd 32-38 wordt ten minste 26 wk; inzetduur 6-12 wordt onbekend; "
          + "wachttijd 26 wordt ten hoogste 26 wk"))
  }

  @Test func `a pause beside another phase is pointed out`() {
    let keys =
      "down enter 2 space down down space 3 space e text:20-30 enter a down*10 right esc b"
    #expect(Walk(keys, size: "200x60").text.contains("De pauze telt toch als wachttijd."))
    #expect(!Walk("down enter 2 space down down space b").text.contains("De pauze telt"))
  }

  @Test func `the verdict is said where one looks, and only on what is known`() {
    #expect(Walk("enter 6 c").notice == "Oordeel: Er is nog niets gekozen.")
    #expect(
      Walk("enter 4 space 6 c").notice
        == "Oordeel: De kosten zijn onbekend: er valt niets te vergelijken.")
    #expect(
      Walk("down enter 2 space 6 c").notice == "Oordeel: Het totaal past erbinnen.")
    #expect(Walk("down enter 2 space 6 c c").notice.isEmpty)
  }

  @Test func `what is known of an open figure is said`() {
    let keys = "down enter 2 i text:Test tab tab text:2 tab right tab tab text:50 tab right enter"
    let text = Walk(keys, size: "200x60").text.split { $0 == "│" || $0.isNewline }
      .map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
    #expect(text.contains("uren: 2 uur per week, samen onbekend"))
    #expect(text.contains("kosten: € 50 per uur, samen onbekend"))
  }

  @Test func `what the load chart leaves out is named, with the reason`() {
    let text = Walk("enter 2 down*2 space down space b", size: "200x60").text
    #expect(text.contains("Duur onbekend, dus niet in beeld: Buddy bij geldproblemen."))
    #expect(text.contains("Zonder uren per week, dus niet in beeld: Doorverwijzing extern."))
  }

  @Test func `what is unknown throughout is said once, and has no weeks`() {
    let totals = Walk("down*2 enter 2 space 6", size: "120x40").text
    #expect(totals.contains("onbekend (1)"))
    #expect(!totals.contains("onbekend, plus"))
    let timeline = Walk("down*2 enter 2 space 5", size: "120x40").text
    #expect(timeline.contains("duur onbekend") && !timeline.contains("ten hoogste 0"))
    let load = Walk("down*2 enter 2 space b", size: "120x40").text
    #expect(load.contains("dus niet in beeld: Banenmarkt") && !load.contains("week 1 "))
  }

  @Test func `a figure without a band cannot be fixed`() {
    var walk = Walk("enter 2 down space")
    let before = walk.scenario
    walk.press("]")
    #expect(walk.scenario == before)
    #expect(walk.notice.contains("geen band"))
  }

  @Test func `what is fixed and what is one's own are named apart`() {
    var walk = Walk("down enter right space end space ]", language: .en)
    #expect(walk.model.ownMarks.isEmpty)
    walk.press("up up up ]")
    #expect(walk.model.ownMarks == ["1 fixed"])
    walk.press("e text:5 enter")
    #expect(walk.model.ownMarks == ["own figures"])
  }

  @Test func `a relapse needs something to go through again`() {
    var walk = Walk("enter 3 x")
    #expect(walk.scenario?.mediation.times == 1)
    #expect(walk.notice.contains("Kies eerst iets"))
    walk.press("space x")
    #expect(walk.scenario?.mediation.times == 2)
    // What is set stays changeable, though nothing is chosen any more.
    walk.press("space x x")
    #expect(walk.scenario?.mediation.times == 1)
  }

  @Test(arguments: ["0", "0,01", "999999999", "1000000000", "12-26"])
  func `a budget of any size is answered`(typed: String) {
    var walk = Walk("enter 2 space a down*5 enter ctrl-u text:\(typed) enter")
    #expect(!walk.text.isEmpty)
    walk.press("esc 6 p")
    #expect(!walk.text.isEmpty)
  }
}

extension AssumptionRow {
  fileprivate static let all = Walk("enter").model.assumptionRows
}
