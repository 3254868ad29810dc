import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `The page of the uncertainty` {
  private func opened(_ persona: String = "mia") -> Session {
    var session = Session(persona)
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.choose, at: .entry("empowerment"))
    session.run(.sensitivity)
    return session
  }

  private func ranking(_ session: Session) -> [String] {
    session.page.rows.compactMap { row in
      row.id.name(of: "entry").map { "\($0) \(row[.figure]?.full ?? "")" }
    }
  }

  @Test func `ranks the choices by their spread, the widest first`() {
    let session = opened()
    #expect(session.place == .sensitivity(.cost))
    #expect(ranking(session) == ["empowerment € 6.600", "belastbaarheid € 247"])
    #expect(session.model.visit.row == .entry("empowerment"))
    #expect(
      session.text.contains("Van de € 6.847 spreiding komt € 6.600 van: Empowermenttraining."))
    #expect(
      session.page.row(.entry("belastbaarheid"))?.spans == [
        Span(.spread, from: .zero, to: 247)
      ])
  }

  @Test func `goes through the totals that have a spread, and keeps the cursor`() {
    var session = opened()
    session.perform(.select(.entry("belastbaarheid")))
    var seen: [Place] = []
    for _ in Measure.compared {
      session.run(.nextValue)
      seen.append(session.place)
      #expect(session.model.visit.row == .entry("belastbaarheid"))
    }
    #expect(
      seen == [
        .sensitivity(.clientHours), .sensitivity(.professionalHours), .sensitivity(.elapsed),
        .sensitivity(.cost),
      ])
    session.run(.previousValue)
    #expect(ranking(session) == ["empowerment 36 weken", "belastbaarheid 5 weken"])
    session.open(RowID("measure"))
    #expect(session.place == .sensitivity(.cost))
  }

  @Test func `follows the figures, and the cursor its choice`() {
    var session = opened()
    session.run(.fixLow)
    #expect(session.model.visit.row == .entry("empowerment"))
    #expect(ranking(session) == ["belastbaarheid € 247", "empowerment geen"])
    #expect(session.page.row(.entry("empowerment"))?.marks == [RowMark(.own, "vastgezet")])
    session.run(.ownFigures)
    #expect(session.place == .ownFigures(of: "empowerment"))
    session.run(.back)
    #expect(session.place == .sensitivity(.cost))
  }

  @Test func `says why a choice has no spread, and what is not counted in it`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.choose, at: .entry("plaatsing-sob"))
    session.run(.sensitivity)
    #expect(ranking(session) == ["plaatsing-sob onbekend"])
    #expect(
      session.text.contains(
        "Hier is geen spreiding. Daarnaast is er 1 onbekende, die hier niet in zit."))
    session.run(.nextValue)
    session.run(.nextValue)
    #expect(ranking(session) == ["plaatsing-sob -"])
  }

  @Test func `says at the cost alone that support has a spread of its own`() {
    var session = opened()
    session.run(.back)
    session.run(.assumptions)
    session.run(.nextValue, at: RowID("assumption", "klantmanager"))
    session.show(.sensitivity(.cost))
    #expect(session.scenario?.assumptions.klantmanager != nil)
    for measure in Measure.compared {
      #expect(session.place == .sensitivity(measure))
      #expect(session.text.contains("De begeleiding heeft zelf €") == (measure == .cost))
      session.run(.nextValue, at: RowID("measure"))
    }
  }

  @Test func `needs a choice`() {
    var session = Session("mia")
    #expect(session.refusal(.sensitivity) == "Er is nog niets gekozen.")
    session.run(.sensitivity)
    #expect(session.place == .persona)
  }
}
