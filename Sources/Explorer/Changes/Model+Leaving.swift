import Reintegration
import Wording

extension Model {
  /// Goes to the start screen, with the cursor at its beginning; where a board or a presentation is followed, to that.
  mutating func goToStart() {
    guard trainer == nil else { return go(to: .trainer) }
    guard board == nil else { return go(to: .board) }
    go(to: .start)
    visit = Visit(.start)
  }

  /// Leaves the open scenario; asks first if there is something to save.
  mutating func leave(_ leaving: Leaving) -> [Effect] {
    guard let work, work.isUnsaved else { return depart(leaving) }
    pendingLeaving = leaving
    func title(_ language: Language) -> String {
      work.ownTitle(say(in: language)) ?? work.persona.name
    }
    open(
      .dialog(
        Dialog(
          title: Text(nl: "Nog niet bewaard", en: "Not saved yet"),
          text: Text(
            nl: "De wijzigingen in '\(title(.nl))' zijn nog niet bewaard.",
            en: "The changes to '\(title(.en))' have not been saved yet."),
          answers: [
            Dialog.Answer(Text(nl: "Bewaren", en: "Save"), .saveThenLeave),
            Dialog.Answer(
              Text(nl: "Niet bewaren", en: "Do not save"), .leave(leaving)),
            Dialog.Answer(Text(nl: "Annuleren", en: "Cancel"), .cancel),
          ])))
    return []
  }

  /// Leaves the open scenario as it is.
  mutating func depart(_ leaving: Leaving) -> [Effect] {
    pendingLeaving = nil
    switch leaving {
    case .quit: return unsavedAside + [.quit]
    case .start:
      work = nil
      goToStart()
      return []
    case .persona(let id):
      work = nil
      return start(id)
    case .route(let persona, let route):
      work = nil
      startRoute(route, of: persona)
      return []
    case .open(let path): return [.open(path: path)]
    case .recovery(let recovery):
      takeUp(recovery)
      return []
    case .told(let scenario):
      begin(told: scenario)
      return []
    }
  }

  /// Starts an empty scenario of a persona.
  mutating func start(_ id: String) -> [Effect] {
    if let work, work.isUnsaved { return leave(.persona(id)) }
    take(Scenario(persona: id), file: nil, notice: nil)
    return []
  }

  /// Starts from an example that the source, or the file of an own persona, describes.
  mutating func startRoute(_ route: String, of id: String) {
    guard let persona = catalog.persona(id),
      let route = persona.routes.first(where: { $0.id == route })
    else { return }
    var scenario = route.scenario
    scenario.persona = id
    take(
      scenario, file: nil, example: route.name,
      notice: persona.isOwn
        ? Text(
          nl: "Dit is een voorbeeld uit het bestand van deze persona.",
          en: "This is an example from the file of this persona.")
        : Text(
          nl: "Dit is een voorbeeld uit de bron, geen advies.",
          en: "This is an example from the source, not advice."))
  }

  /// Makes a scenario the open one, and returns whether it could be.
  @discardableResult
  mutating func take(
    _ scenario: Scenario, file: WorkFile?, example: Text? = nil, notice: Text?
  ) -> Bool {
    guard let evaluation = evaluation(of: scenario) else { return false }
    let opening = file.map { Self.beginning(from: $0) } ?? Self.beginning
    begin(Work(evaluation, opening: opening, file: file, example: example), notice: notice)
    // What is open need not be aside as well.
    if let file { alternatives.removeAll { $0.origin == .file(file.path) && !$0.isOnlyHere } }
    return true
  }

  /// Makes work the open one, at its first screen.
  mutating func begin(_ work: Work, notice: Text?) {
    self.work = work
    forgetScreens()
    go(to: .persona)
    self.notice = notice.map { Notice(.info, $0) }
  }

  /// What the history calls a scenario in which nothing was done.
  static let beginning = Text(nl: "Begin", en: "Start")

  /// What the history calls a scenario as it was in its file.
  static func beginning(from file: WorkFile) -> Text {
    Text(nl: "Begin (uit \(file.path))", en: "Start (from \(file.path))")
  }

  /// Returns a scenario with its totals, or says why there are none.
  mutating func evaluation(of scenario: Scenario) -> Evaluation? {
    switch evaluated(scenario) {
    case .success(let evaluation): return evaluation
    case .failure(let problem):
      notice = Notice(.problem, problem.reason)
      return nil
    }
  }
}
