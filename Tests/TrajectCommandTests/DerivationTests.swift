import PersonaCatalog
import Reintegration
import Testing
import Wording

@Suite("Every figure has a derivation")
struct DerivationTests {
  static let library = PersonaLibrary()

  @Test("in both languages, line by line", arguments: ["vincent", "mia", "samir"])
  func languages(id: String) throws {
    let persona = try #require(Self.library.persona(id))
    let reference = try Self.library.reference()
    for route in persona.routes {
      let trajectory = try Trajectory(route.scenario, of: persona)
      let totals = try Totals(trajectory, defaults: try Self.library.defaults())
      let derivations = Language.allCases.map {
        Derivations(of: trajectory, totals, wording: Wording($0), reference: reference)
      }
      for figure in derivations[0].figures {
        let dutch = try #require(derivations[0].derivation(of: figure))
        let english = try #require(derivations[1].derivation(of: figure))
        #expect(dutch.lines.first?.role == .result)
        #expect(dutch.lines.map(\.role) == english.lines.map(\.role))
        #expect(dutch.title != english.title)
        #expect(dutch.lines.allSatisfy { !$0.text.isEmpty })
      }
    }
  }

  @Test("that says the arithmetic in words")
  func arithmetic() throws {
    let lines = try lines(of: .entry("fittraject", .hours))
    #expect(
      lines.contains {
        $0.role == .arithmetic
          && $0.text == "12-26 weken x 12-20 uur per week = 144-520 uur"
      })
    #expect(lines.contains { $0.role == .source && $0.text.contains("8.2.1 (bevinding)") })
    let cost = try self.lines(of: .entry("gesprekken", .cost))
    #expect(cost.contains { $0.text == "2 uur x € 50-125 per uur = € 100-250" })
  }

  @Test("that adds entries up")
  func sums() throws {
    let lines = try lines(of: .total(.cost))
    #expect(lines.first?.text == "ten minste € 900-3.125, plus 1 onbekend")
    #expect(lines.contains { $0.text == "€ 800-2.875 + € 100-250 = € 900-3.125" })
    #expect(lines.contains { $0.role == .unknown && $0.text.contains("één totaalbudget") })
    #expect(lines.contains { $0.role == .remedy })
  }

  @Test("that calls only the figure one's own that is set")
  func ownFigure() throws {
    let own = { (entry: inout Entry) in entry.set.cost = .euros(Band(1500)) }
    let cost = try lines(of: .total(.cost), own).map(\.text)
    #expect(cost.contains("Maatschappelijk fittraject: € 1.500 (eigen cijfer)"))
    let hours = try lines(of: .total(.clientHours), own).map(\.text)
    #expect(hours.contains("Maatschappelijk fittraject: 144-520 uur"))
    let weeks = try lines(of: .total(.clientHours)) { $0.set.weeks = Band(10) }.map(\.text)
    #expect(weeks.contains("Maatschappelijk fittraject: 120-200 uur (eigen cijfer)"))
  }

  @Test("that says where cents are counted and not shown")
  func cents() throws {
    let note = "Bedragen vanaf € 1.000 staan er in hele euro's; er is met de centen gerekend."
    let odd = try lines(of: .total(.cost)) {
      $0.set.cost = .euros(Band(Amount(hundredths: 150_050)))
    }
    #expect(odd.map(\.text).contains(note))
    #expect(try !lines(of: .total(.cost)).map(\.text).contains(note))
  }

  private func lines(
    of figure: DerivedFigure, _ change: (inout Entry) -> Void = { _ in }
  ) throws -> [Derivation.Line] {
    let persona = try #require(Self.library.persona("vincent"))
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject")]
    change(&scenario.activation.entries[0])
    scenario.mediation.entries = [Entry("gesprekken", variant: "licht")]
    scenario.placement.entries = [Entry("plaatsing-sob")]
    let trajectory = try Trajectory(scenario, of: persona)
    let totals = try Totals(trajectory, defaults: try Self.library.defaults())
    let derivations = Derivations(of: trajectory, totals, wording: Wording(.nl))
    return try #require(derivations.derivation(of: figure)).lines
  }
}
