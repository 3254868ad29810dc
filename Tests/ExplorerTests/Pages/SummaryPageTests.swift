import Explorer
import Reintegration
import Testing

struct `The totals below every screen` {
  @Test func `say what a scenario comes to`() {
    let session = Session(
      "mia", [.activation: ["belastbaarheid", "empowerment"], .mediation: ["vrijwilligerswerk"]])
    #expect(
      session.totals == [
        "doorlooptijd": "ten minste 13-54 weken", "inzetduur": "ten minste 13-54 weken",
        "wachttijd": "0 weken", "onbekend": "duur 1x, kosten deels 1x", "cliënt": "13-100 uur",
        "professional": "5-15 uur", "kosten": "€ 1.683-9.030",
      ])
  }

  @Test func `never say zero of what nobody knows`() {
    let session = Session("vincent", [.placement: ["plaatsing-sob"]])
    #expect(session.totals["kosten"] == "onbekend")
    #expect(session.totals["cliënt"] == "onbekend")
    #expect(session.totals["professional"] == "-")
  }

  @Test func `keep their places and their names from one choice to the next`() {
    let sessions = [
      Session("vincent"), Session("vincent", [.activation: ["fittraject"]]),
      Session("vincent", [.activation: ["buddy"], .placement: ["plaatsing-sob"]]),
    ]
    let rows = sessions.map { $0.model.summary?.rows.map(\.id) }
    #expect(Set(rows).count == 1)
    let labels = sessions.map { session in session.model.summary?.rows.map { $0[.label] } }
    #expect(Set(labels).count == 1)
    #expect(sessions[0].totals["kosten"] == "nog niets gekozen")
    #expect(sessions[0].totals["doorlooptijd"] == "-")
  }

  @Test func `are called the same where they are said in short`() {
    let rows = Session("mia").model.summary?.rows.compactMap { $0[.label] } ?? []
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.short == $0.full })
  }

  @Test func `say support on a line of its own, where it is counted along`() {
    let session = Session("mia", [.activation: ["empowerment"]]) {
      $0.assumptions.klantmanager = SupportAssumption()
    }
    #expect(session.model.summary?.rows.count { _ in true } == 8)
    #expect(session.totals["met begeleiding"]?.hasPrefix("€ ") == true)
    #expect(session.totals["met begeleiding"] != session.totals["kosten"])
  }

  @Test func `open each its explanation`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.summary)
    #expect(session.place == .summary)
    for item in TotalsItem.allCases {
      let row = session.page.selectableRows.first {
        $0.opens == .show(.explanation(.total(item)))
      }
      #expect(row != nil, "\(item)")
    }
    session.open(TotalsItem.measure(.cost).row)
    #expect(session.place == .explanation(.total(.measure(.cost))))
    session.run(.back)
    session.run(.summary)
    #expect(session.place == .persona)
  }

  @Test func `name every figure that they include`() throws {
    let session = Session("mia", [.activation: ["empowerment"], .mediation: ["vrijwilligerswerk"]])
    let summary = try #require(session.model.summary)
    let subjects = { (item: TotalsItem) in
      summary.row(item.row)?[.figure]?.subjects ?? []
    }
    #expect(
      subjects(.measure(.cost)) == [
        Subject("empowerment", .cost), Subject("vrijwilligerswerk", .cost),
      ])
    #expect(subjects(.measure(.clientHours)) == [Subject("empowerment", .hours)])
    #expect(subjects(.measure(.waiting)).contains(Subject("vrijwilligerswerk", .duration)))
    // Which are unknown tells of the others that they are not.
    #expect(subjects(.unknown).count == 6)
  }
}
