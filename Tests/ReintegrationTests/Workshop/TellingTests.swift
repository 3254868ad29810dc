import Reintegration
import TestSupport
import Testing

@Suite("The figures that tell a figure which is guessed")
struct TellingTests {
  private static func intervention(
    _ id: String, group: String? = nil, weeks: Estimate = .unknown(.notReported),
    effort: Effort = Effort(.hours(.unknown(.notReported))), cost: Cost.Amount = .outside
  ) throws -> Intervention {
    var definition = InterventionDefinition(id: id, phase: .activation, name: Text(id))
    definition.group = group
    definition.duration = Duration(weeks: weeks)
    definition.effort = effort
    definition.cost = Cost(cost)
    return try Intervention(definition)
  }

  private static func persona(_ interventions: [Intervention]) -> Persona {
    Persona(
      id: "tess", name: "Tess", age: 30, profile: [],
      source: Source(document: "a", section: "1"), interventions: interventions)
  }

  private static func known(_ low: Int, _ high: Int, _ marks: Marks = []) -> Estimate {
    .known(
      Figure(
        Band(between: Amount(hundredths: 100 * low), and: Amount(hundredths: 100 * high)),
        marks: marks))
  }

  @Test func `are the figure itself, where nothing is computed from it`() throws {
    let persona = Self.persona([
      try Self.intervention(
        "a", weeks: Self.known(4, 8), effort: Effort(.hours(Self.known(2, 3))),
        cost: .euros(Self.known(100, 200)))
    ])
    for part in Part.allCases {
      #expect(persona.figuresTelling(FigureID("a", part)) == [FigureID("a", part)])
    }
  }

  @Test func `are also the hours made of the weeks, and the cost made of the hours`() throws {
    let persona = Self.persona([
      try Self.intervention(
        "a", weeks: Self.known(4, 8), effort: Effort(.hoursPerWeek(Self.known(2, 3))),
        cost: .perHour(Self.known(50, 100)))
    ])
    let (weeks, hours, cost) = (
      FigureID("a", .duration), FigureID("a", .hours), FigureID("a", .cost)
    )
    #expect(persona.figuresTelling(weeks) == [weeks, hours, cost])
    #expect(persona.figuresTelling(hours) == [hours, cost])
    #expect(persona.figuresTelling(cost) == [cost])
  }

  @Test func `are those of one band that several share, of their group alone`() throws {
    let shared = Marks(.shared)
    let persona = Self.persona([
      try Self.intervention("a", group: "g", weeks: Self.known(4, 8, shared)),
      try Self.intervention("b", group: "g", weeks: Self.known(4, 8, shared)),
      try Self.intervention("other-band", group: "g", weeks: Self.known(4, 9, shared)),
      try Self.intervention("not-shared", group: "g", weeks: Self.known(4, 8)),
      try Self.intervention("other-group", group: "h", weeks: Self.known(4, 8, shared)),
      try Self.intervention("no-group", weeks: Self.known(4, 8, shared)),
    ])
    #expect(
      persona.figuresTelling(FigureID("a", .duration)) == [
        FigureID("a", .duration), FigureID("b", .duration),
      ])
    #expect(
      persona.figuresTelling(FigureID("no-group", .duration)) == [FigureID("no-group", .duration)])
  }

  @Test func `stand for all variants`() throws {
    let persona = Self.persona([try Self.intervention("a")])
    #expect(
      persona.figuresTelling(FigureID("a", variant: "licht", .duration)) == [
        FigureID("a", .duration)
      ])
  }
}
