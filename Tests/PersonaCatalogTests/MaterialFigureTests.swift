import Reintegration
import Testing

/// What the source states of one form of an intervention, in one line.
private func line(of form: Intervention.Form) -> String {
  let duration = form.duration.weeks.summary
  let effort =
    switch form.effort.amount {
    case .hours(let hours): hours.summary
    case .hoursPerWeek(let hours): hours.summary + "/wk"
    }
  let cost =
    switch form.cost.amount {
    case .euros(let euros): "€ " + euros.summary
    case .perHour(let euros): "€ " + euros.summary + "/u"
    case .outside: "outside"
    }
  return "\(duration) wk · \(effort) \(form.effort.by == .client ? "C" : "P") · \(cost)"
}

extension Estimate {
  fileprivate var summary: String {
    switch self {
    case .known(let figure):
      ([figure.band.description] + figure.marks.list.filter { $0 != .derived }.map(\.rawValue))
        .joined(separator: " ")
    case .unknown(let reason): reason.rawValue
    }
  }
}

@Suite("The figures of the source")
struct MaterialFigureTests {
  @Test(arguments: [
    ("vincent", "mentale-training", "", "6 wk · 1/wk C · € not-reported"),
    ("vincent", "mannenkracht", "", "12 wk · 2/wk C · € not-reported"),
    ("vincent", "buddy", "", "not-reported wk · 1/wk C · € not-reported"),
    (
      "vincent", "doorverwijzing", "",
      "unknown-to-respondents wk · unknown-to-respondents C · € not-reported"
    ),
    ("vincent", "fittraject", "", "12-26 usual shared wk · 12-20 shared/wk C · € 800-2875 shared"),
    (
      "vincent", "werkontwikkeling", "",
      "12-26 usual shared wk · 12-20 shared/wk C · € 800-2875 shared"
    ),
    (
      "vincent", "voortraject-beschut", "",
      "12-26 usual shared wk · 12-20 shared/wk C · € 800-2875 shared"
    ),
    ("vincent", "gesprekken", "licht", "not-reported wk · 2 P · € 50-125 indicative/u"),
    ("vincent", "gesprekken", "intensief", "6-12 wk · 15-20 P · € 50-125 indicative/u"),
    ("vincent", "plaatsing-sob", "", "26 wk · not-reported C · € integral-budget"),
    ("vincent", "plaatsing-werkgever", "", "26 wk · not-reported C · € 800-6448"),
    ("mia", "empowerment", "", "12-48 wk · 1-2 usual/wk C · € 880-7480 partly-unknown"),
    ("mia", "belastbaarheid", "", "1-6 usual wk · 1-4 C · € 303-550 indicative"),
    ("mia", "vrijwilligerswerk", "", "not-reported wk · 5-15 usual P · € 500-1000"),
    ("mia", "ontheffing", "", "52 wk · 0 C · € 0"),
    ("samir", "banenmarkt", "", "not-reported wk · not-reported C · € not-reported"),
    ("samir", "taalmaatje", "", "not-reported wk · not-reported C · € not-reported"),
    ("samir", "werkfit", "", "not-reported wk · not-reported C · € 1000-6000 almost"),
    ("samir", "voortgang", "", "52 usual wk · 2-8 P · € 50-125/u"),
    ("samir", "gesprekken", "", "not-reported wk · 2-4 P · € 50-125/u"),
  ])
  func `are those of the file`(
    persona: String, intervention: String, variant: String, expected: String
  ) throws {
    let intervention = try #require(try Material.persona(persona).intervention(intervention))
    let forms = intervention.forms.filter { $0.variant ?? "" == variant }
    #expect(forms.map { line(of: $0) } == [expected])
  }

  @Test func `outside Samir's budget are the parts of the inburgering`() throws {
    for id in ["map", "pvt", "leerroute"] {
      let intervention = try #require(try Material.persona("samir").intervention(id))
      #expect(intervention.forms.map(\.cost.amount) == [.outside])
    }
  }

  @Test func `hold what stands beside them`() throws {
    let vincent = try Material.persona("vincent")
    let mia = try Material.persona("mia")
    let samir = try Material.persona("samir")
    let tracks = ["fittraject", "werkontwikkeling", "voortraject-beschut"]
      .compactMap { vincent.intervention($0)?.definition }
    #expect(Set(tracks.map(\.group)).count == 1)
    #expect(tracks.allSatisfy { $0.group != nil && $0.notBefore?.week == 26 })
    let places = ["plaatsing-sob", "plaatsing-werkgever"]
      .compactMap { vincent.intervention($0)?.definition }
    #expect(Set(places.map(\.group)).count == 1)
    #expect(places.allSatisfy { $0.group != nil })
    #expect(vincent.intervention("gesprekken")?.definition.mustChoose == true)
    #expect(vincent.rule(for: .mediation).earliestWeek == 26)
    #expect(vincent.rule(for: .mediation).source?.kind == .reading)
    #expect(vincent.rule(for: .placement).earliestWeek == 78)
    #expect(!mia.rule(for: .placement).isAvailable)
    #expect(!samir.rule(for: .placement).isAvailable)
    #expect(mia.intervention("empowerment")?.definition.notBefore?.week == 52)
    #expect(mia.intervention("ontheffing")?.definition.isPause == true)
    #expect((mia.intervention("belastbaarheid")?.definition.repeatable ?? 0) > 1)
    let outlier = mia.intervention("vrijwilligerswerk")?.definition.outlier
    #expect(outlier?.euros == 2000)
    #expect(outlier?.marks == .over)
    #expect(samir.intervention("voortgang")?.definition.start == .phase)
  }
}
