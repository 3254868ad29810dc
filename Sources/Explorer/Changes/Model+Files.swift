import Reintegration
import Wording

/// What became of files in the list.
extension Model {
  /// Notes that a file has another name, also where it is open or aside.
  mutating func noteMoved(from old: String, to new: String) -> [Effect] {
    if work?.file?.path == old { work?.file?.path = new }
    alternatives = alternatives.map { $0.moved(from: old, to: new) }
    let isBack = removedFiles.contains { $0.kept == old }
    removedFiles.removeAll { $0.kept == old }
    notice = Notice(
      .info,
      isBack
        ? Text(nl: "Teruggezet: \(new).", en: "Put back: \(new).")
        : Text(nl: "\(old) heet nu \(new).", en: "\(old) is called \(new) now."))
    return [.listFiles]
  }

  /// Notes that a file was taken away, and where it is kept.
  mutating func noteRemoved(_ path: String, keptAs kept: String) -> [Effect] {
    removedFiles.append(RemovedFile(path: path, kept: kept))
    notice = Notice(
      .info,
      Text(
        nl: "Weggehaald: \(path). Onder aan de lijst zet je het terug.",
        en: "Taken away: \(path). At the end of the list you put it back."))
    return [.listFiles]
  }

  /// Says why a file keeps its name or its place.
  mutating func noteMoveFailed(_ path: String, to new: String?, _ reason: Text) {
    if let new, visit.place == .files {
      open(.renaming(path))
      makePage()
      fill(.path, with: new)
    }
    let path = ScenarioPath.short(path)
    refuse(
      "'\(path)' blijft zoals het is: \(reason.nl).", "'\(path)' stays as it is: \(reason.en).")
  }

  /// Takes the list of files: what each comes to is found once.
  mutating func noteListed(_ files: [SavedFile]) {
    savedFiles = files.map { file in
      var file = file
      file.said = file.scenario.flatMap(costAndTime)
      file.scenario = nil
      return file
    }
    if place != .files { open(.files) }
  }

  private func costAndTime(_ scenario: Scenario) -> Text? {
    guard let persona = catalog.persona(scenario.persona),
      let evaluation = try? Evaluation(scenario, of: persona, defaults: catalog.defaults)
    else { return nil }
    return Text { $0.costAndTime(evaluation.totals) }
  }
}

extension Alternative {
  /// The same where a file has another name.
  fileprivate func moved(from old: String, to new: String) -> Alternative {
    var work = work
    if work.file?.path == old { work.file?.path = new }
    return Alternative(origin == .file(old) ? .file(new) : origin, work)
  }
}
