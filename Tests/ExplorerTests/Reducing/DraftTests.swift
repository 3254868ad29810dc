import Reintegration
import TestSupport
import Testing
import Wording

@testable import Explorer

/// What is worth keeping of what is being typed, should the program end.
struct `A draft` {
  private func started() -> Session {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    return session
  }

  @Test func `is the scenario itself where nothing is typed`() {
    let session = started()
    #expect(session.model.draft == session.scenario)
    #expect(Session().model.draft == nil)
  }

  struct Typing: CustomTestStringConvertible {
    let place: Place
    /// What is typed so far, and what the same comes to once it is taken.
    let typed: [(FieldName, String)]
    var taken: [(FieldName, String)]?

    var testDescription: String { "\(place)" }
  }

  private static let typings = [
    Typing(place: .ownFigures(of: "belastbaarheid"), typed: [(.weeks, "12-26")]),
    Typing(
      place: .ownFigures(of: "belastbaarheid"), typed: [(.weeks, "12-26"), (.effort, "9-")],
      taken: [(.weeks, "12-26")]),
    Typing(place: .reason(of: "belastbaarheid"), typed: [(.reason, "omdat")]),
    Typing(place: .notes, typed: [(.notes, "opvallend")]),
    Typing(place: .details, typed: [(.title, "Titel"), (.author, "Groep 2")]),
    Typing(
      place: .ownIntervention(in: .activation, replacing: nil),
      typed: [(.name, "Koor"), (.weeks, "4-8"), (.effort, "x")],
      taken: [(.name, "Koor"), (.weeks, "4-8")]),
    Typing(
      place: .ownIntervention(in: .activation, replacing: nil), typed: [(.weeks, "4-8")],
      taken: [(.name, "Zonder naam"), (.weeks, "4-8")]),
    Typing(place: .assumption(.init("hourlyRate")), typed: [(.euros, "74")]),
  ]

  @Test(arguments: typings)
  func `holds what a form says so far, as far as it can be read`(typing: Typing) {
    let started = started()
    var (typed, taken) = (started, started)
    typed.show(typing.place)
    taken.show(typing.place)
    for (field, text) in typing.typed { typed.fill(field, text) }
    for (field, text) in typing.taken ?? typing.typed { taken.fill(field, text) }
    taken.run(.accept)
    #expect(typed.scenario == started.scenario)
    #expect(taken.scenario != started.scenario)
    #expect(typed.model.draft == taken.scenario)
  }

  private static let empty = [
    Typing(place: .ownIntervention(in: .activation, replacing: nil), typed: []),
    Typing(place: .ownFigures(of: "belastbaarheid"), typed: []),
    Typing(place: .ownFigures(of: "belastbaarheid"), typed: [(.weeks, "x")]),
    Typing(place: .assumption(.init("hourlyRate")), typed: []),
    Typing(place: .saving(then: nil, suggesting: nil), typed: [(.path, "naam")]),
  ]

  @Test(arguments: empty)
  func `leaves out what says nothing yet`(typing: Typing) {
    var session = started()
    session.show(typing.place)
    for (field, text) in typing.typed { session.fill(field, text) }
    #expect(session.kind == .form)
    #expect(session.model.draft == session.scenario)
  }

  @Test func `keeps an own figure of before, where the new one cannot be read`() {
    var session = started()
    session.run(.ownFigures)
    session.fill(.weeks, "10-20")
    session.run(.accept)
    session.run(.ownFigures)
    session.fill(.weeks, "30-")
    #expect(session.model.draft == session.scenario)
    #expect(session.model.draft?.entry(for: "belastbaarheid")?.set.weeks == band("10-20"))
  }
}
