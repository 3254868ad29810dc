import Reintegration

extension Deed {
  /// Puts the open scenario on paper, beside its file, with those that are set aside.
  static let report = Deed(
    Text(nl: "Verslag om af te drukken of uit te delen", en: "Report to print or hand out"),
    label: Text(nl: "verslag", en: "report"), .keeping,
    words: [
      Text(nl: "verslag", en: "report"), Text(nl: "afdrukken", en: "print"),
      Text(nl: "print", en: "paper"), Text(nl: "uitdelen", en: "hand out"), Text("pdf"),
    ],
    at: Reach.working,
    unless: { model, command in
      if model.covering != nil { return Refusal.coveredReport }
      return Refusal.withoutScenario(model, command)
    },
    run: { model, _ in
      guard let work = model.work else { return [] }
      let request = Effect.ReportRequest(
        ([work] + model.alternatives.map(\.work)).map {
          .init($0.kept($0.scenario, model.say), file: $0.file?.path)
        },
        path: ScenarioPath.report(for: work, model.say), language: model.settings.language)
      return [.report(request)]
    })
}
