import Reintegration
import Wording

extension Model {
  /// Opens what the cursor is on.
  mutating func openUnderCursor() -> [Effect] {
    if let item = focusedTotal {
      show(.total(item))
      return []
    }
    switch place {
    case .start: return openStartItem()
    case .persona: openPersonaItem()
    case .phase:
      if let intervention = interventionUnderCursor { show(.intervention(intervention.id)) }
    case .timeline: openTimelineItem()
    case .totals: openTotalsRow()
    }
    return []
  }

  /// Shows where a figure comes from.
  mutating func show(_ topic: Topic) {
    overlays.append(
      .sheet(
        Overlay.Sheet(
          title: Text(nl: "Uitleg", en: "Explanation"),
          content: .derivation(topic))))
  }

  mutating func goBack() -> [Effect] {
    if focusedTotal != nil {
      focusedTotal = nil
      return []
    }
    if let list = currentList, !self[list: list].filter.isEmpty {
      self[list: list].filter = ""
      return []
    }
    goToStart()
    return []
  }

  mutating func goToStart() {
    overlays = []
    filtering = nil
    focusedTotal = nil
    place = .start
    self[list: .start] = ListState()
  }

  /// Leaves the open scenario; asks first if there is something to save.
  mutating func leave(_ leaving: Leaving) -> [Effect] {
    guard let work, work.isUnsaved else { return depart(leaving) }
    pendingLeaving = leaving
    let title = work.scenario.title ?? work.persona.name
    overlays.append(
      .question(
        Overlay.Question(
          title: Text(nl: "Nog niet bewaard", en: "Not saved yet"),
          text: Text(
            nl: "De wijzigingen in '\(title)' zijn nog niet bewaard.",
            en: "The changes to '\(title)' have not been saved yet."),
          answers: [
            Overlay.Answer(label: Text(nl: "Bewaren", en: "Save"), outcome: .saveThenLeave),
            Overlay.Answer(
              label: Text(nl: "Niet bewaren", en: "Do not save"), outcome: .leave(leaving)),
            Overlay.Answer(label: Text(nl: "Annuleren", en: "Cancel"), outcome: .cancel),
          ])))
    return []
  }

  /// Leaves where the window is too small for the question: the second time is the answer.
  mutating func quitUnseen() -> [Effect] {
    hasUnseenQuestion ? depart(.quit) : leave(.quit)
  }

  /// Whether it was asked in a window that is too small to show it whether to quit without saving.
  var hasUnseenQuestion: Bool {
    guard isTooSmall, pendingLeaving == .quit, case .question = overlays.last else { return false }
    return true
  }

  /// Leaves the open scenario as it is.
  mutating func depart(_ leaving: Leaving) -> [Effect] {
    pendingLeaving = nil
    switch leaving {
    case .quit: return [.quit]
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
    }
  }

  /// Starts an empty scenario of a persona.
  mutating func start(_ id: String) -> [Effect] {
    if let work, work.isUnsaved { return leave(.persona(id)) }
    take(Scenario(persona: id), file: nil, notice: nil)
    return []
  }

  /// Starts from an example that the source describes.
  mutating func startRoute(_ route: String, of persona: String) {
    guard let route = catalog.persona(persona)?.routes.first(where: { $0.id == route }) else {
      return
    }
    var scenario = route.scenario
    scenario.persona = persona
    scenario.title = say(route.name)
    take(
      scenario, file: nil,
      notice: Text(
        nl: "Dit is een voorbeeld uit de bron, geen advies.",
        en: "This is an example from the source, not advice."))
  }

  /// Makes a scenario the open one, and returns whether it could be.
  @discardableResult
  mutating func take(_ scenario: Scenario, file: WorkFile?, notice: Text?) -> Bool {
    guard let persona = catalog.persona(scenario.persona) else {
      refuse(
        "De persona '\(scenario.persona)' is er niet.", "There is no persona '\(scenario.persona)'."
      )
      return false
    }
    do {
      let evaluation = try Evaluation(scenario, of: persona, defaults: catalog.defaults)
      let opening =
        file.map { Text(nl: "Geopend: \($0.path)", en: "Opened: \($0.path)") }
        ?? Text(nl: "Begin", en: "Start")
      work = Work(evaluation, opening: opening, file: file)
      lists = [:]
      go(to: .persona)
      self.notice = notice.map { Notice(.info, $0) }
      return true
    } catch {
      refuse("Dit scenario is niet op te tellen.", "This scenario cannot be totalled.")
      return false
    }
  }
}
