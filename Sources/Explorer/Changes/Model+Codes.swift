import Reintegration
import Wording

/// Routes that are told as a code.
extension Model {
  /// Returns whether a text has the form of a code of one of the personas.
  func resemblesCode(_ typed: String) -> Bool {
    RouteCode.resembles(typed, of: catalog.cards.map(\.name))
  }

  /// Returns the route that a code stands for, or what is wrong with the code.
  func route(ofCode typed: String) -> Result<Scenario, RouteCodeFault> {
    do throws(RouteCodeFault) {
      return .success(try RouteCode.read(typed, among: catalog.personas).scenario)
    } catch {
      return .failure(error)
    }
  }

  /// Opens a route that was told, or puts it on the board where one is shown.
  ///
  /// - Parameter group: What the group that told it is called.
  mutating func takeTold(_ scenario: Scenario, code: String, by group: String?) -> [Effect] {
    guard board != nil else { return leave(.told(scenario)) }
    var scenario = scenario
    scenario.author = group
    let shown = shownCode(of: scenario) ?? code
    if group == nil { scenario.title = shown }
    goToStart()
    let name = ScenarioPath.slug(
      [group, shown].compactMap(\.self).joined(separator: " "), otherwise: "code")
    return [.placeOnBoard(scenario, name: name)]
  }

  /// Opens a route that was told: it is saved nowhere yet.
  mutating func begin(told scenario: Scenario) {
    guard let evaluation = evaluation(of: scenario) else { return }
    let code = shownCode(of: scenario) ?? ""
    var work = Work(
      evaluation, opening: Text(nl: "Begin (uit code \(code))", en: "Start (from code \(code))"))
    work.saved = Scenario(persona: scenario.persona)
    begin(
      work,
      notice: Text(
        nl: "De route van code \(code), nog niet bewaard.",
        en: "The route of code \(code), not saved yet."))
  }

  /// Notes that a route was put on the board, and goes to it.
  mutating func notePlacedOnBoard(_ path: String) {
    visit.row = BoardPage.row(of: path)
    let name = board?.group(at: path)?.name ?? path
    notice = Notice(
      .info,
      Text(
        nl: "Op het bord: \(name), in het bestand \(path).",
        en: "On the board: \(name), in the file \(path)."))
  }

  private func shownCode(of scenario: Scenario) -> String? {
    catalog.persona(scenario.persona).flatMap { try? RouteCode(scenario, of: $0).shown }
  }
}
