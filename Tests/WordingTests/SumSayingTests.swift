import Reintegration
import TestSupport
import Testing
import Wording

private let persona = Persona([
  .make("a", weeks: .band("12-26"), effort: .hoursPerWeek("12-20"), cost: .euros("800-2875")),
  .make(
    "b", weeks: .notReported, effort: .hours(.unknown(.unknownToRespondents)),
    cost: .euros(.unknown(.integralBudget))),
  .make("c", weeks: .band("1"), effort: .hours("1"), by: .professional, cost: .outside),
  .make(
    "d", weeks: .band("1"), effort: .hours("1"),
    cost: .euros(.known(Figure(band("10-20"), marks: .partlyUnknown)))),
  .make(
    "e", weeks: .band("1"), effort: .hours("1"),
    cost: .euros(.known(Figure(band("1000-6000"), marks: .almost)))),
])

private func trajectory(_ entries: [Entry], _ change: (inout Scenario) -> Void = { _ in })
  -> Trajectory
{
  .make(Scenario(persona, activation: entries, change), of: persona)
}

@Suite("A sum is said")
struct SumSayingTests {
  private let nl = Wording(.nl)
  private let en = Wording(.en)

  private func forms(_ sum: Sum, _ say: Wording) -> [String] {
    [.full, .plain, .short, .cell].map { say.said(sum, as: $0) }
  }

  @Test("with its unit, and in a cell without")
  func exact() {
    let totals = trajectory(["a"]).totals
    #expect(
      forms(totals[.cost], nl) == ["€ 800-2.875", "€ 800-2.875", "€ 800-2.875", "800-2.875"])
    #expect(forms(totals[.elapsed], nl) == ["12-26 weken", "12-26 weken", "12-26 wk", "12-26"])
    #expect(forms(totals[.clientHours], en).first == "144-520 hours")
    #expect(nl.said(totals[.peakLoad]) == "12-20 uur per week")
  }

  @Test("as a least, with how much is unknown")
  func least() {
    let cost = trajectory(["a", "b"]).totals[.cost]
    #expect(
      forms(cost, nl) == [
        "ten minste € 800-2.875, plus 1 onbekend", "ten minste € 800-2.875", "min. € 800-2.875",
        "800-2.875 + ?",
      ])
    #expect(nl.said(cost, as: .brief) == "ten minste € 800-2.875, plus 1 onbekend")
    #expect(en.said(cost) == "at least €800-2,875, plus 1 unknown")
    let totals = trajectory(["a", "b"]).totals
    #expect(nl.said(totals[.elapsed], as: .brief) == "ten minste 12-26")
    #expect(nl.said(totals[.clientHours], as: .brief) == "ten minste 144-520, plus 1 onbekend")
    #expect(en.said(totals[.elapsed]) == "at least 12-26 weeks, plus 1 unknown")
  }

  @Test("as unknown where nothing of it is known, and never as zero")
  func unknown() {
    let totals = trajectory(["b"]).totals
    for measure in [Measure.cost, .elapsed, .clientHours] {
      #expect(forms(totals[measure], nl) == ["onbekend (1)", "onbekend", "onbekend", "onbekend"])
      #expect(forms(totals[measure], en) == ["unknown (1)", "unknown", "unknown", "unknown"])
    }
  }

  @Test("as a most where unknown weeks go off")
  func most() {
    let persona = Persona(
      [.make("a", weeks: .band("4")), .make("open", weeks: .notReported), .make("m", .mediation)],
      rules: [.mediation: PhaseRule(earliestWeek: 26)])
    let waiting = Trajectory.make(
      Scenario(persona, activation: ["a", "open"], mediation: ["m"]), of: persona
    ).totals[.waiting]
    #expect(
      forms(waiting, nl) == [
        "ten hoogste 22 weken", "ten hoogste 22 weken", "max. 22 wk", "max. 22",
      ])
    #expect(en.said(waiting) == "at most 22 weeks")
  }

  @Test("as nothing where nobody takes part in it")
  func empty() {
    let hours = trajectory(["a"]).totals[.professionalHours]
    #expect(forms(hours, nl) == ["0 uur", "-", "-", ""])
  }

  @Test("as paid elsewhere where another budget pays all of it")
  func outside() {
    let trajectory = trajectory(["c"])
    let cost = trajectory.totals[.cost]
    #expect(nl.said(cost, as: .cell) == "niet meegeteld")
    #expect(en.said(cost, as: .short) == "outside this budget")
    #expect(!nl.said(cost).contains("0"))
    #expect(nl.notes(on: cost, in: trajectory).map(\.names) == ["c: niet meegeteld"])
  }

  @Test("with what some respondents did not know")
  func partly() {
    let trajectory = trajectory(["d", "a"])
    let cost = trajectory.totals[.cost]
    #expect(nl.said(cost) == "€ 810-2.895, 1 deels onbekend")
    #expect(en.said(cost) == "€810-2,895, 1 partly unknown")
    let notes = en.notes(on: cost, in: trajectory)
    #expect(notes.map(\.label) == ["Partly unknown"] && notes.map(\.names) == ["d"])
  }

  @Test("with the word to its high end")
  func highEnd() {
    let cost = trajectory(["e"]).totals[.cost]
    #expect(forms(cost, nl).first == "€ 1.000 tot bijna 6.000")
    #expect(forms(cost, nl).last == "1.000 tot bijna 6.000")
  }

  @Test("of the busiest week as not known where hours are stated in all alone")
  func unseen() {
    let totals = trajectory(["d"]).totals
    #expect(nl.said(.peakLoad, of: totals) == "geen uren per week bekend")
    #expect(en.said(.peakLoad, of: totals) == "no hours per week known")
  }

  @Test("of every measure by a name of its own", arguments: Language.allCases)
  func names(language: Language) {
    let say = Wording(language)
    for name in [say.name(of:), say.shortName(of:), say.heading(of:), say.column(of:)]
      as [(Measure) -> String]
    {
      #expect(Set(Measure.allCases.map(name)).count == Measure.allCases.count)
    }
  }
}

@Suite("A figure is rounded once")
struct RoundingTests {
  private let nl = Wording(.nl)
  private let en = Wording(.en)

  @Test("from the exact value: 8 weeks are 1,8 months and never 1,9")
  func months() throws {
    // 8 weeks x 12 / 52 = 1,846... months.
    let persona = Persona([.make("a", weeks: .band("8"), cost: .euros("100"))])
    let trajectory = Trajectory.make(
      Scenario(persona, activation: ["a"]) {
        $0.assumptions.klantmanager = SupportAssumption()
      }, of: persona)
    let line = try #require(trajectory.totals.support.klantmanager)
    #expect(nl.said(line.months) == "1,8 maanden" && en.said(line.months) == "1.8 months")
    #expect(line.months.band.low.description == "1.85")
    #expect(nl.number(Amount(hundredths: 185)) == "1,85")
    #expect(nl.number(Amount(1).weeksAsMonths) == "0,2")
  }

  @Test("to the singular where one is shown")
  func singular() {
    func said(_ text: String, _ unit: Unit) -> [String] {
      [nl.said(band(text), unit), en.said(band(text), unit)]
    }
    #expect(said("1", .weeks) == ["1 week", "1 week"])
    #expect(said("1", .months) == ["1 maand", "1 month"])
    #expect(said("1", .hours) == ["1 uur", "1 hour"])
    #expect(said("1", .hoursPerWeek) == ["1 uur per week", "1 hour per week"])
    #expect(said("1", .years) == ["1 jaar", "1 year"])
    #expect(said("1.5", .months) == ["1,5 maanden", "1.5 months"])
    #expect(said("0-1", .weeks) == ["0-1 weken", "0-1 weeks"])
    // 4,34 weeks are 1,0015... months, which are shown as 1.
    let month = Band(Amount(hundredths: 434)).weeksAsMonths
    #expect(nl.said(month, .months) == "1 maand" && en.said(month, .months) == "1 month")
  }

  @Test("and shows its cents where the parts, rounded, do not add up")
  func cents() throws {
    let half = try Band(Amount(hundredths: 100_050), Amount(hundredths: 100_050))
    let persona = Persona(["a", "b"].map { .make($0, cost: .euros(.known(Figure(half)))) })
    func made(_ entries: [Entry]) -> Trajectory {
      .make(Scenario(persona, activation: entries), of: persona)
    }
    let two = made(["a", "b"])
    let lines =
      Derivations(of: two, two.totals, wording: nl)
      .derivation(of: .phase(.activation, .cost))?.lines.map(\.text) ?? []
    #expect(lines.contains("€ 1.000,50 + € 1.000,50 = € 2.001"))
    #expect(lines.contains("a: € 1.000,50"))
    let note = "Bedragen vanaf € 1.000 staan er in hele euro's; er is met de centen gerekend."
    #expect(!lines.contains(note))
    let hidden = Persona([.make("a", cost: .euros("1000-1000.50"))])
    let shown = Trajectory.make(Scenario(hidden, activation: ["a"]), of: hidden)
    #expect(
      Derivations(of: shown, shown.totals, wording: nl)
        .derivation(of: .total(.cost))?.lines.map(\.text).contains(note) == true)
    #expect(nl.fitting(two.totals).said(two.totals[.cost]) == "€ 2.001")
    let one = made(["a"])
    #expect(nl.fitting(one.totals).said(one.totals[.cost]) == "€ 1.001")
    #expect(nl.fitting(two.totals).said(two.totals[.elapsed]) == nl.said(two.totals[.elapsed]))
  }

  @Test("in a budget of several years too")
  func budget() {
    let persona = Persona([.make("a", weeks: .band("60"))])
    let trajectory = Trajectory.make(
      Scenario(persona, activation: ["a"]) {
        $0.assumptions.budgetPerYear = Amount(hundredths: 100_050)
      }, of: persona)
    let lines =
      Derivations(of: trajectory, trajectory.totals, wording: en)
      .derivation(of: .budget)?.lines.map(\.text) ?? []
    #expect(lines.contains("2 years x €1,000.50 = €2,001"))
  }
}
