import Explorer
import PersonaCatalog
import Reintegration
import Reports

/// Carries out the explorer's effects on files: scenarios, autosaves, settings.
struct ExplorerFiles {
  private let scenarios: ScenarioFiles
  /// What is kept between runs; nil where a run is to leave no traces.
  private var autosaves: Autosaves?
  private var preferences: PreferencesFile?
  /// What is said to who follows a presentation; nil where a run is to leave no traces.
  private var presented: PresentedKeeper?
  private let showsTour: Bool
  private let offersRecovery: Bool

  /// Creates what works on the user's files.
  ///
  /// - Parameters:
  ///   - preferences: The settings file; nil where a run is to leave no traces, as a picture of a
  ///     screen does: it keeps no autosave either.
  ///   - showsTour: Whether somebody who has not seen the tour is shown it.
  ///   - offersRecovery: Whether what earlier runs left behind is offered: not to lines from a pipe,
  ///     which cannot know what to answer.
  init(
    library: PersonaLibrary, places: Places, preferences: PreferencesFile? = nil,
    showsTour: Bool = false, offersRecovery: Bool = true
  ) {
    self.preferences = preferences
    self.showsTour = showsTour
    self.offersRecovery = offersRecovery
    scenarios = ScenarioFiles(library: library, places: places)
    autosaves = preferences.map { _ in Autosaves(library: library, places: places) }
    presented = preferences.map { _ in PresentedKeeper(places: places) }
  }

  /// Whether an earlier run may have left something to offer.
  var mayOffer: Bool { offersRecovery && autosaves?.mayHaveLeft == true }

  /// Returns what is still to be done once the first screen is there: what an earlier run left behind
  /// is offered, or the tour is shown.
  ///
  /// - Parameter isShared: Whether a board or a presentation is looked at, where one's own work is not
  ///   to come between: it waits for the next run.
  mutating func completeStart(isShared: Bool = false) -> [Action] {
    var actions: [Action] = []
    let found = offersRecovery && !isShared ? autosaves?.leftBehind() : nil
    if let found, !found.recoveries.isEmpty {
      actions.append(.recoverable(found.recoveries))
    } else if showsTour, preferences?.isFirstTime == true {
      actions.append(.run(Command(.tour)))
    }
    if let complaint = preferences?.complaint ?? found?.remark { actions.append(.tell(complaint)) }
    return actions
  }

  /// Carries out an effect other than those on the loop and the board, and returns what it has to tell the explorer.
  mutating func carryOut(_ effect: Effect) -> [Action] {
    switch effect {
    case .quit, .suspend, .placeOnBoard: return []
    case .save(let request): return [scenarios.save(request)]
    case .open(let path): return [scenarios.open(path)]
    case .keep(let scenario, let original):
      return autosaves?.keepForLater(scenario, original)
        ?? [
          .kept(
            Recovery(
              path: "", scenario: scenario, original: original,
              changed: LocalTime.text(LocalTime.now)))
        ]
    case .moveFile(let old, let new): return [scenarios.move(old, to: new)]
    case .removeFile(let path): return [scenarios.remove(path)]
    case .readAside(let path): return [scenarios.readAside(path)]
    case .listFiles:
      let found = scenarios.list()
      return [.listed(found.files, passedOver: found.passedOver)]
    case .store(let settings):
      return preferences?.store(settings).map { [.tell($0)] } ?? []
    case .report(let request): return [.tell(report(request))]
    case .discard(let recovery):
      autosaves?.discard(recovery)
      return []
    }
  }

  /// Puts scenarios on paper; returns what to tell of it.
  private func report(_ request: Effect.ReportRequest) -> Notice {
    guard let catalog = try? scenarios.library.catalog(),
      let report = ReportText(catalog: catalog, language: request.language)
        .report(of: request.routes)
    else {
      return Notice(
        .problem, Text(nl: "Er is niets af te drukken.", en: "There is nothing to print."))
    }
    do throws(SystemError) {
      let path = try ReportFile.keep(
        HTMLReport(report).text, as: request.path, places: scenarios.places)
      let count = request.routes.count
      return Notice(
        .info,
        Text(
          nl: (count == 1 ? "Verslag" : "Verslag van \(count) routes, met de vergelijking,")
            + " in \(path). Open het in een browser en druk het daar af.",
          en: (count == 1 ? "Report" : "Report of \(count) routes, with the comparison,")
            + " in \(path). Open it in a browser and print it there."))
    } catch {
      let folder = scenarios.places.shown(Disk.folder(of: request.path))
      let reason = ScenarioFiles.reason(error.code, folder: folder)
      let path = ScenarioPath.short(request.path)
      return Notice(
        .problem,
        Text(
          nl: "Het verslag in '\(path)' lukt niet: \(reason.nl).",
          en: "The report in '\(path)' failed: \(reason.en)."))
    }
  }

  /// Whether there is unsaved work that the autosave does not hold yet, or the other way round.
  func needsAutosave(_ model: Model) -> Bool { autosaves?.isBehind(model) ?? false }

  /// Makes the autosave hold the unsaved work; returns what to tell the explorer.
  mutating func autosave(_ model: Model) -> [Action] {
    autosaves?.keepUp(with: model) ?? []
  }

  /// Says to who follows what the room sees now.
  mutating func keepPresented(_ shown: Presented?) { presented?.keepUp(with: shown) }

  /// How long to wait before work that could not be kept is tried again; nil where all was.
  var autosavePatience: Swift.Duration? { autosaves?.patience }

  /// What is kept of the work that is not saved.
  var keeping: LastWords.Keeping { autosaves?.keeping ?? .nothing }

  /// Ends in good order: what was saved or left by choice is not offered again.
  mutating func finish(_ model: Model) {
    autosaves?.finish(model)
    presented?.keepUp(with: nil)
  }
}
