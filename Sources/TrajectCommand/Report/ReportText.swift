import Explorer
import Reintegration
import Reports

/// A document in one of its forms, made from scenarios that can be totalled.
struct ReportText {
  let catalog: Catalog
  let language: Language

  /// Returns an explorer in which a scenario is open, for its pages.
  func model(of route: Effect.ReportRequest.Route) -> Model {
    var model = Model(catalog: catalog, settings: Settings(language: language), isShown: false)
    _ = reduce(
      into: &model,
      .opened(route.scenario, WorkFile(path: route.file ?? "", stamp: ""), notice: nil))
    return model
  }

  /// Returns the report of scenarios, or only what differs; nil where none of them can be opened.
  func report(
    of routes: [Effect.ReportRequest.Route], _ contents: Contents = .report
  ) -> Report? {
    Report(of: routes.map(model), contents)
  }

  /// Returns the empty sheet of a persona.
  func worksheet(of persona: String) -> Report? {
    Report(of: [model(of: .init(Scenario(persona: persona)))], .worksheet)
  }

  /// Writes a document.
  static func text(_ report: Report, as format: ReportFormat) -> String {
    switch format {
    case .html: HTMLReport(report).text
    case .md: MarkdownReport(report).text
    case .json: JSONWriter.text(ReportJSON(report: report).value) + "\n"
    }
  }
}
