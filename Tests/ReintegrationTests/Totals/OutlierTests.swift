import Reintegration
import TestSupport
import Testing

private func totals(
  _ intervention: Intervention, _ entry: Entry = "a", outliers: Bool = true
) -> Totals {
  let persona = Persona([intervention])
  let scenario = Scenario(persona, activation: [entry]) { $0.assumptions.outliers = outliers }
  return Trajectory.make(scenario, of: persona).totals
}

struct `An outlier` {
  private let volunteering = Intervention.make(
    "a", weeks: .band("2-4"), effort: .hours("5-15"), cost: .euros("500-1000", .almost)
  ) {
    $0.outlier = Outlier(weeks: 8, hours: 10, euros: 2000, marks: Marks(.over))
    $0.repeatable = 2
  }

  @Test func `does not count unless asked for`() {
    #expect(totals(volunteering, outliers: false)[.cost].band == band("500-1000"))
    #expect(totals(volunteering, outliers: false)[.cost].highIs == .almost)
  }

  @Test func `raises the high end where it is larger, with its own words`() {
    let raised = totals(volunteering)
    #expect(raised[.cost].band == band("500-2000"))
    #expect(raised[.cost].highIs == .over)
    #expect(raised[.elapsed].band == band("2-8"))
    #expect(raised[.clientHours].band == band("5-15"))
    #expect(totals(volunteering, Entry("a", count: 2))[.cost].band == band("1000-4000"))
  }

  @Test func `without a word leaves the high end exact`() {
    let plain = Intervention.make("a", cost: .euros("500-1000", .almost, .usual)) {
      $0.outlier = Outlier(euros: 2000)
    }
    #expect(totals(plain)[.cost].highIs == .exact)
    #expect(totals(plain).stages[0].steps[0].figures.cost?.marks.list == [.usual])
  }

  @Test func `that is not the larger changes no word`() {
    let low = Intervention.make("a", cost: .euros("500-1000", .almost)) {
      $0.outlier = Outlier(euros: 900, marks: Marks(.over))
    }
    #expect(totals(low)[.cost].band == band("500-1000"))
    #expect(totals(low)[.cost].highIs == .almost)
  }

  @Test func `that is exactly the high end is none, and one above it by a cent is`() {
    func raised(_ outlier: Outlier) -> Totals {
      totals(
        .make(
          "a", weeks: .band("2-4"), effort: .hours("5-15"), cost: .euros("500-1000", .almost)
        ) { $0.outlier = outlier })
    }
    let same = raised(Outlier(weeks: 4, hours: 15, euros: 1000, marks: Marks(.over)))
    #expect(same[.cost].band == band("500-1000") && same[.cost].highIs == .almost)
    #expect(same.stages[0].steps[0].figures.duration.marks.list == [])
    #expect(same.stages[0].steps[0].figures.hours.marks.list == [])
    let above = raised(Outlier(euros: amount("1000.01"), marks: Marks(.over)))
    #expect(above[.cost].band == band("500-1000.01") && above[.cost].highIs == .over)
  }

  @Test func `counts in each variant that states the figure in that unit, before the hull`() {
    let varied = Intervention.make(
      "a", effort: .hours("1-2"), cost: .euros("100"),
      variants: [
        Variant("x", effort: .hoursPerWeek("1"), cost: .perHour("10")),
        Variant("y", effort: .hours("3"), cost: .unknown), Variant("z"),
      ]
    ) { $0.outlier = Outlier(hours: 50, euros: 900) }
    #expect(totals(varied, "a:x")[.clientHours].band == band("4"))
    #expect(totals(varied, "a:x")[.cost].band == band("40"))
    #expect(totals(varied, "a:y")[.clientHours].band == band("3-50"))
    #expect(totals(varied, "a:y")[.cost].unknown == ["a"])
    #expect(totals(varied, "a:z")[.cost].band == band("100-900"))
    #expect(totals(varied)[.clientHours].band == band("1-50"))
    #expect(totals(varied)[.cost].band == band("0-900"))
  }

  @Test func `gives way to own figures`() {
    let set = OwnFigures(weeks: band("1"), cost: .euros(band("5")))
    let own = totals(volunteering, Entry("a", set: set))
    #expect(own[.cost].band == band("5") && own[.cost].highIs == .exact)
    #expect(own[.elapsed].band == band("1"))
  }
}

struct `The high end of a cost` {
  @Test func `looks at the marks of the cost alone`() {
    let marked = Intervention.make(
      "a", weeks: .band("4", .about), effort: .hoursPerWeek(.band("2", .over)),
      cost: .perHour("50-60", .indicative))
    #expect(totals(marked)[.cost].highIs == .exact)
    let rate = Intervention.make("a", cost: .perHour("50-60", .almost))
    #expect(totals(rate)[.cost].highIs == .almost)
  }

  @Test func `has the words of the variant that gives it`() {
    let varied = Intervention.make(
      "a", cost: .euros("1", .about),
      variants: [
        Variant("x", cost: .euros("100-200", .almost)), Variant("y", cost: .euros("300", .over)),
        Variant("z", cost: .unknown),
      ])
    #expect(totals(varied)[.cost].highIs == .over)
    #expect(totals(varied, "a:x")[.cost].highIs == .almost)
  }

  @Test func `has the words of the one variant whose cost is known, wherever it stands`() {
    let (unknown, known) = (
      Variant("x", cost: .unknown), Variant("y", cost: .perHour("50-60", .over))
    )
    for variants in [[unknown, known], [known, unknown]] {
      let varied = Intervention.make("a", cost: .unknown, variants: variants)
      #expect(totals(varied)[.cost].highIs == .over)
    }
  }

  @Test func `is circa where one cost is almost and another over`() {
    let persona = Persona([
      .make("a", cost: .euros("1-2", .almost)), .make("b", cost: .euros("1-2", .over)),
    ])
    let both = Trajectory.make(Scenario(persona, activation: ["a", "b"]), of: persona).totals
    #expect(both[.cost].highIs == .about)
    #expect(both.grandTotal.highIs == .about)
  }
}
