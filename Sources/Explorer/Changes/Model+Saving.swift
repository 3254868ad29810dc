import Reintegration
import Wording

extension Model {
  /// Saves the open scenario; asks for a name where it has none.
  ///
  /// - Parameter isSameRoute: Whether another title makes it no other route.
  mutating func save(then leaving: Leaving? = nil, isSameRoute: Bool = false) -> [Effect] {
    guard let work else { return [] }
    guard let file = work.file else {
      askPath(then: leaving)
      return []
    }
    if file.hasComments {
      askPath(then: leaving)
      let path = ScenarioPath.short(file.path)
      notice = Notice(
        .info,
        Text(
          nl: "In '\(path)' staat commentaar dat bij bewaren verdwijnt. Kies een andere naam.",
          en: "'\(path)' has comments that saving would lose. Choose another name."))
      return []
    }
    if !isSameRoute, let old = work.saved.title, let new = work.scenario.title, old != new {
      askWhetherNew(old, new, file.path, then: leaving)
      return []
    }
    var request = Effect.SaveRequest(
      scenario: work.kept(work.scenario, say), path: file.path, expected: file.stamp,
      mayReplace: false,
      then: leaving)
    request.onlyIfGone = !work.isUnsaved && leaving == nil
    return [.save(request)]
  }

  /// Asks whether a route with another title than its file is another route.
  private mutating func askWhetherNew(
    _ old: String, _ new: String, _ path: String, then leaving: Leaving?
  ) {
    pendingLeaving = leaving
    open(
      .dialog(
        Dialog(
          title: Text(nl: "Een nieuwe route?", en: "A new route?"),
          text: Text(
            nl: "'\(old)' heet nu '\(new)'. Een nieuwe route krijgt een eigen bestand; \(path) "
              + "blijft dan zoals het is.",
            en: "'\(old)' is called '\(new)' now. A new route gets a file of its own; \(path) "
              + "then stays as it is."),
          answers: [
            Dialog.Answer(
              Text(nl: "Nieuwe route", en: "New route"),
              .saveAsNew(insteadOf: path)),
            Dialog.Answer(
              Text(nl: "Dezelfde route, andere titel", en: "The same route, another title"),
              .saveSame),
            Dialog.Answer(Text(nl: "Annuleren", en: "Cancel"), .cancel),
          ])))
  }

  /// Asks under which name to save.
  mutating func askPath(then leaving: Leaving?, suggesting path: String? = nil) {
    guard work != nil else { return }
    open(.saving(then: leaving, suggesting: path))
  }

  /// Writes the open scenario to a path of the user's choice.
  mutating func writeScenario(to path: String, mayReplace: Bool, then leaving: Leaving?) -> [Effect]
  {
    guard let work else { return [] }
    let isSameFile = work.file?.path == path
    return [
      .save(
        Effect.SaveRequest(
          scenario: work.kept(work.scenario, say), path: path,
          expected: isSameFile ? work.file?.stamp : nil,
          mayReplace: mayReplace, then: leaving))
    ]
  }

  mutating func noteSaved(path: String, stamp: String, then leaving: Leaving?) -> [Effect] {
    work?.file = WorkFile(path: path, stamp: stamp)
    if let scenario = work?.scenario { work?.saved = scenario }
    let folder = ScenarioPath.isInFolder(path) ? folder : nil
    notice = Notice(
      .info,
      Text(
        nl: "Bewaard in \(path)." + (folder.map { " Map: \($0)." } ?? ""),
        en: "Saved to \(path)." + (folder.map { " Folder: \($0)." } ?? "")))
    // A list of the files that is looked at has one more now.
    guard let leaving else { return place == .files ? [.listFiles] : [] }
    return depart(leaving)
  }

  mutating func noteSaveFailed(_ problem: SaveProblem, path: String, then leaving: Leaving?) {
    pendingLeaving = leaving
    switch problem {
    case .exists:
      ask(
        Text(nl: "Die naam is er al", en: "That name is taken"),
        Text(
          nl: "Er is al een bestand '\(path)'. Wil je het vervangen?",
          en: "There is a file '\(path)' already. Do you want to replace it?"), overwriting: path)
    case .changed(let author, let time):
      let by = author.map { Text(nl: " door \($0)", en: " by \($0)") } ?? Text("")
      ask(
        Text(nl: "Het bestand is veranderd", en: "The file has changed"),
        Text(
          nl: "'\(path)' is intussen veranderd\(by.nl) (\(say(in: .nl).moment(time))). "
            + "Bewaren zou dat wissen.",
          en: "'\(path)' was changed meanwhile\(by.en) (\(say(in: .en).moment(time))). "
            + "Saving would erase that."),
        overwriting: path)
    case .system(let reason):
      askPath(then: leaving, suggesting: path)
      let path = ScenarioPath.short(path)
      notice = Notice(
        .problem,
        Text(
          nl: "Bewaren in '\(path)' lukt niet: \(reason.nl). Je werk staat er nog.",
          en: "Saving to '\(path)' failed: \(reason.en). Your work is still here."))
    }
  }

  private mutating func ask(_ title: Text, _ text: Text, overwriting path: String) {
    open(
      .dialog(
        Dialog(
          title: title, text: text,
          answers: [
            Dialog.Answer(
              Text(nl: "Andere naam", en: "Another name"),
              .saveElsewhere(insteadOf: path)),
            Dialog.Answer(
              Text(nl: "Vervangen", en: "Replace"), .overwrite(path: path)),
            Dialog.Answer(Text(nl: "Annuleren", en: "Cancel"), .cancel),
          ])))
  }

  mutating func noteOpenFailed(path: String, _ findings: [Finding]) -> [Effect] {
    var findings = findings
    if resemblesCode(path) {
      switch route(ofCode: path) {
      case .success(let scenario): return takeTold(scenario, code: path, by: nil)
      case .failure(let fault):
        findings.append(
          Finding(
            ofFile: path,
            Text { $0("Gelezen als code: ", "Read as a code: ") + $0.said(fault) }))
      }
    }
    open(
      .findings(
        Text(nl: "'\(path)' kan niet open", en: "'\(path)' cannot be opened"), findings))
    return []
  }
}
