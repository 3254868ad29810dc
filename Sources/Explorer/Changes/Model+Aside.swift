package import Reintegration
import Wording

/// Setting routes aside, to compare with.
extension Model {
  /// The place among those set aside of what a row stands for; nil where it is not aside.
  func placeAside(of candidate: Candidate) -> Int? {
    switch candidate {
    case .present: work.flatMap { placeAside(ofState: $0.scenario) }
    case .moment(let index):
      moment(index).flatMap { placeAside(ofState: $0.evaluation.scenario) }
    case .file(let path): alternatives.firstIndex { $0.origin == .file(path) }
    case .example(let persona, let route):
      alternatives.firstIndex {
        $0.origin == .example(route) && $0.work.scenario.persona == persona
      }
    case .aside(let index): alternatives.indices.contains(index) ? index : nil
    }
  }

  /// Whether what a row stands for is aside.
  func isAside(_ candidate: Candidate) -> Bool { placeAside(of: candidate) != nil }

  /// Why something cannot be set aside or taken back; nil where it can.
  func refusal(settingAside candidate: Candidate) -> Text? {
    if case .present = candidate, isAside(candidate) {
      return Text(
        nl: "Deze stand staat al apart. Ga verder, en vergelijk.",
        en: "This state is set aside already. Go on, and compare.")
    }
    if let index = placeAside(of: candidate) {
      return alternatives[index].isOnlyHere
        ? Text(
          nl: "Deze route is nergens bewaard. Open hem en bewaar hem eerst.",
          en: "This route is saved nowhere. Open it and save it first.") : nil
    }
    switch candidate {
    case .present, .moment: if work == nil { return Refusal.noScenario }
    case .file(let path):
      if let work, work.file?.path == path, !work.isUnsaved {
        return Text(
          nl: "Dit bestand is al open: kies een ander.",
          en: "This file is open already: choose another.")
      }
    case .example, .aside: break
    }
    return alternatives.count < Alternative.most
      ? nil
      : Text(
        nl: "Er staan er al \(Alternative.most) apart. Haal er bij Vergelijken eerst een weg.",
        en:
          "There are \(Alternative.most) set aside already. Take one away first, in the comparison."
      )
  }

  /// Sets aside what a row stands for, or takes it back where it was aside.
  mutating func toggleAside(_ candidate: Candidate) -> [Effect] {
    if let index = placeAside(of: candidate) {
      let taken = alternatives.remove(at: index)
      tellAside(taken, Text(nl: "Niet meer apart: ", en: "No longer set aside: "))
      return []
    }
    switch candidate {
    case .present: if let work { setAsideMoment(work.history.index) }
    case .moment(let index): setAsideMoment(index)
    case .file(let path): return [.readAside(path: path)]
    case .example(let persona, let route): setAsideExample(route, of: persona)
    case .aside: break
    }
    return []
  }

  /// Sets a saved scenario aside that was read.
  mutating func setAside(_ scenario: Scenario, from file: WorkFile) {
    guard alternatives.count < Alternative.most, let evaluation = evaluation(of: scenario) else {
      return
    }
    let work = Work(evaluation, opening: Self.beginning(from: file), file: file)
    setAside(Alternative(.file(file.path), work))
  }

  /// Opens a route that was set aside; the one that was open is set aside in its place.
  mutating func exchange(withAside index: Int) {
    guard alternatives.indices.contains(index), let open = work else { return }
    let chosen = alternatives[index].work
    alternatives[index] = Alternative(.opened, open)
    work = chosen
    forgetScreens()
    notice = Notice(
      .info,
      Text { say in
        say("Nu open: ", "Open now: ") + chosen.titleBeside(say)
          + say(". Apart gezet: ", ". Set aside: ") + open.titleBeside(say) + "."
      })
  }

  private mutating func setAsideMoment(_ index: Int) {
    guard let work, let moment = moment(index) else { return }
    let change = index == 0 ? nil : moment.change
    var kept = Work(
      moment.evaluation, opening: Alternative.Origin.state(after: change).text,
      example: work.example)
    // What no file holds is work that saving would keep.
    if kept.scenario != work.saved { kept.saved = Scenario(persona: work.persona.id) }
    setAside(Alternative(.state(after: change), kept))
  }

  private mutating func setAsideExample(_ id: String, of persona: String) {
    guard let route = catalog.persona(persona)?.routes.first(where: { $0.id == id }) else { return }
    var scenario = route.scenario
    scenario.persona = persona
    guard let evaluation = evaluation(of: scenario) else { return }
    setAside(
      Alternative(
        .example(id), Work(evaluation, opening: Self.beginning, example: route.name)))
  }

  /// Opens the first route that is aside, where none is open.
  mutating func openFirstAside() {
    guard work == nil, !alternatives.isEmpty else { return }
    begin(alternatives.removeFirst().work, notice: nil)
  }

  private mutating func setAside(_ alternative: Alternative) {
    alternatives.append(alternative)
    tellAside(
      alternative,
      work == nil
        ? Text(
          nl: "Apart gezet. Open een route om ermee te vergelijken: ",
          en: "Set aside. Open a route to compare it with: ")
        : Text(nl: "Apart gezet om te vergelijken: ", en: "Set aside to compare: "))
  }

  private mutating func tellAside(_ alternative: Alternative, _ did: Text) {
    notice = Notice(
      .info,
      Text { say in
        say(did) + alternative.work.titleBeside(say) + " (" + say(alternative.origin.text) + ")."
      })
  }

  private func placeAside(ofState scenario: Scenario) -> Int? {
    alternatives.firstIndex {
      if case .state = $0.origin { $0.work.scenario == scenario } else { false }
    }
  }

  private func moment(_ index: Int) -> History.Moment? {
    work.flatMap { $0.history.moments.indices.contains(index) ? $0.history.moments[index] : nil }
  }
}

extension Alternative {
  /// Whether it was worked on, and is saved nowhere.
  var isOnlyHere: Bool { origin == .opened && work.isUnsaved }
}

extension Alternative.Origin {
  /// Where it comes from, in a few words.
  package var text: Text {
    switch self {
    case .state(let change?):
      Text(nl: "stand na '\(change.nl)'", en: "state after '\(change.en)'")
    case .state(nil): Text(nl: "stand van het begin", en: "state at the start")
    case .file(let path): Text(nl: "bestand \(path)", en: "file \(path)")
    case .example: Text(nl: "voorbeeld uit de bron", en: "example from the source")
    case .opened: Text(nl: "was open", en: "was open")
    }
  }
}
