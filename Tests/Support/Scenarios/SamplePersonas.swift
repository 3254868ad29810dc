package import Reintegration

/// The three personas with the figures of chapter 8, without their texts.
package enum SamplePersonas {
  package static let vincent = Persona(
    [
      .make(
        "mentale-training", weeks: .band("6"), effort: .hoursPerWeek("1"), cost: .unknown),
      .make("mannenkracht", weeks: .band("12"), effort: .hoursPerWeek("2"), cost: .unknown),
      .make("buddy", weeks: .notReported, effort: .hoursPerWeek("1"), cost: .unknown),
      .make(
        "doorverwijzing", weeks: .unknown(.unknownToRespondents),
        effort: .hours(.unknown(.unknownToRespondents)),
        cost: .euros(.unknown(.unknownToRespondents))),
      track("fittraject"), track("werkontwikkeling"), track("voortraject-beschut"),
      .make(
        "gesprekken", .mediation, effort: nil, cost: .perHour("50-125"),
        variants: [
          Variant("licht", weeks: .notReported, effort: .hours("2"), by: .professional),
          Variant("intensief", weeks: .band("6-12"), effort: .hours("15-20"), by: .professional),
        ]
      ) {
        $0.duration = nil
        $0.mustChoose = true
      },
      .make(
        "plaatsing-sob", .placement, weeks: .band("26"), effort: .unknown,
        cost: .euros(.unknown(.integralBudget))
      ) { $0.group = "placement" },
      .make(
        "plaatsing-werkgever", .placement, weeks: .band("26"), effort: .unknown,
        cost: .euros("800-6448")
      ) { $0.group = "placement" },
    ], id: "vincent",
    rules: [
      .mediation: PhaseRule(earliestWeek: 26), .placement: PhaseRule(earliestWeek: 78),
    ])

  package static let mia = Persona(
    [
      .make("belastbaarheid", weeks: .band("1-6"), effort: .hours("1-4"), cost: .euros("303-550")) {
        $0.repeatable = 3
      },
      .make(
        "empowerment", weeks: .band("12-48"), effort: .hoursPerWeek("1-2"),
        cost: .euros("880-7480", .partlyUnknown)
      ) { $0.notBefore = NotBefore(week: 52, text: Text("na 1 jaar")) },
      .make("ontheffing", weeks: .band("52"), effort: .hours("0"), cost: .euros("0")) {
        $0.isPause = true
      },
      .make(
        "vrijwilligerswerk", .mediation, weeks: .notReported, effort: .hours("5-15"),
        by: .professional, cost: .euros("500-1000")
      ) { $0.outlier = Outlier(euros: 2000, marks: Marks(.over)) },
    ], id: "mia",
    rules: [.placement: PhaseRule(isAvailable: false)])

  package static let samir = Persona(
    [
      .make("banenmarkt", weeks: .notReported, effort: .unknown, cost: .unknown),
      .make("taalmaatje", weeks: .notReported, effort: .unknown, cost: .unknown),
      .make(
        "werkfit", weeks: .notReported, effort: .unknown, cost: .euros("1000-6000", .almost)),
      .make(
        "voortgang", weeks: .band("52", .about), effort: .hours("2-8"), by: .professional,
        cost: .perHour("50-125")
      ) { $0.start = .phase },
      .make("leerroute", weeks: .notReported, effort: .unknown, cost: .outside),
      .make(
        "gesprekken", .mediation, weeks: .notReported, effort: .hours("2-4"), by: .professional,
        cost: .perHour("50-125")),
    ], id: "samir",
    rules: [.placement: PhaseRule(isAvailable: false)])

  private static func track(_ id: String) -> Intervention {
    .make(
      id, weeks: .band("12-26", .usual, .shared), effort: .hoursPerWeek("12-20"),
      cost: .euros("800-2875", .shared)
    ) {
      $0.group = "activation-track"
      $0.notBefore = NotBefore(week: 26, text: Text("na een half jaar"))
    }
  }
}
