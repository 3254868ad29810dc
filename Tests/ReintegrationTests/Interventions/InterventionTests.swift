import Reintegration
import TestSupport
import Testing

private func flaws(_ definition: InterventionDefinition) -> [InterventionFlaw] {
  do {
    _ = try Intervention(definition)
    return []
  } catch {
    return error.flaws
  }
}

private let complete = InterventionDefinition(
  "a", weeks: .band("4"), effort: .hours("10"), cost: .euros("100"))

struct `An intervention` {
  @Test func `states a duration, an effort and a cost in every form`() {
    #expect(flaws(complete).isEmpty)
    #expect(
      flaws(InterventionDefinition("a")) == [
        .partMissing(.duration, variant: nil), .partMissing(.hours, variant: nil),
        .partMissing(.cost, variant: nil),
      ])
    let halves = InterventionDefinition(
      "a", effort: .hours("1"), cost: .unknown,
      variants: [Variant("x", weeks: .band("2")), Variant("y")])
    #expect(flaws(halves) == [.partMissing(.duration, variant: 1)])
  }

  @Test func `may leave out a part that every variant gives`() {
    let given = InterventionDefinition(
      "a", effort: .hours("1"), cost: .unknown,
      variants: [Variant("x", weeks: .band("2")), Variant("y", weeks: .notReported)])
    #expect(flaws(given).isEmpty)
  }

  @Test func `has variants of one id each, and of one worker`() {
    var definition = complete
    definition.variants = [Variant("x"), Variant("y"), Variant("x")]
    #expect(flaws(definition) == [.variantTwice(variant: 2)])
    definition.variants = [Variant("x"), Variant("y", effort: .hours("2"), by: .professional)]
    #expect(flaws(definition) == [.workerDiffers(variant: 1)])
    definition.effort = nil
    definition.variants = [
      Variant("x", effort: .hours("2"), by: .professional), Variant("y", effort: .hours("2")),
    ]
    #expect(flaws(definition) == [.workerDiffers(variant: 1)])
  }

  @Test func `is paid from another budget in all its forms or in none`() {
    var definition = complete
    definition.variants = [Variant("x", cost: .outside), Variant("y", cost: .outside)]
    #expect(flaws(definition).isEmpty)
    definition.variants = [Variant("x", cost: .outside), Variant("y")]
    #expect(flaws(definition) == [.outsideInPart(variant: 1)])
  }

  @Test func `names the right variant where another one is incomplete`() {
    let definition = InterventionDefinition(
      "a", effort: .hours("1"),
      variants: [
        Variant("x", cost: .outside), Variant("y", weeks: .band("1"), cost: .outside),
        Variant("z", weeks: .band("1"), cost: .euros("5")),
      ])
    #expect(
      flaws(definition) == [.partMissing(.duration, variant: 0), .outsideInPart(variant: 2)])
  }

  @Test func `has something to choose where one must choose`() {
    var definition = complete
    definition.mustChoose = true
    #expect(flaws(definition) == [.nothingToChoose])
  }

  @Test func `has outliers only beside figures that it states itself in that unit`() {
    var definition = complete
    definition.outlier = Outlier(weeks: 9, hours: 99, euros: 999)
    #expect(flaws(definition).isEmpty)
    definition.duration = Duration(weeks: .notReported)
    definition.effort = Effort(.hoursPerWeek("2"))
    definition.cost = Cost(.perHour("50"))
    #expect(
      flaws(definition) == [
        .outlierWithoutFigure(.duration), .outlierWithoutFigure(.hours),
        .outlierWithoutFigure(.cost),
      ])
  }

  @Test func `takes the source nearest to a part`() throws {
    func source(_ section: String) -> Source { Source(document: "d", section: section) }
    var definition = complete
    definition.source = source("whole")
    definition.cost?.source = source("cost")
    definition.variants = [Variant("x", weeks: .band("1")), Variant("y")]
    definition.variants[0].source = source("variant")
    let intervention = try Intervention(definition)
    let (x, y) = (intervention.forms[0], intervention.forms[1])
    #expect(intervention.source(of: .duration, in: x) == source("variant"))
    #expect(intervention.source(of: .duration, in: y) == source("whole"))
    #expect(intervention.source(of: .hours, in: x) == source("whole"))
    #expect(intervention.source(of: .cost, in: x) == source("cost"))
  }
}
