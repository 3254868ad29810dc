import Explorer
import Reintegration

extension Session {
  /// The explorer with a scenario open that has these choices.
  init(
    _ persona: String, _ chosen: [Phase: [String]], language: Language = .nl,
    _ edit: (inout Scenario) -> Void = { _ in }
  ) {
    self.init(language: language)
    var scenario = Scenario(persona: persona)
    for (phase, interventions) in chosen {
      scenario[phase].entries = interventions.map { Entry($0) }
    }
    edit(&scenario)
    let file = WorkFile(path: "groep.traject.yaml", stamp: "1")
    perform(.opened(scenario, file, notice: nil))
  }

  /// The row of the page with an id.
  func row(_ id: RowID) -> Row? { page.row(id) }

  /// What a cell of a row of the page says; empty where there is none.
  func cell(_ column: ColumnID, of id: RowID) -> String { row(id)?[column]?.full ?? "" }

  /// The totals that stand below every screen: what each is called, and what it comes to.
  var totals: [String: String] {
    let rows = model.summary?.rows.map { ($0[.label]?.full ?? "", $0[.figure]?.full ?? "") } ?? []
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
