import Explorer
import PersonaCatalog
import Reintegration

/// What the explorer begins with.
struct ExplorerStart {
  let library: PersonaLibrary
  let places: Places
  /// The persona to begin with, if one is named.
  var persona: String?
  /// The scenario to begin with, if one is named.
  var opened: Opened?

  /// The folder of the board that is shown, if one is named.
  var board: String?
  /// How long the workshop is whose presentation is followed; nil where none is.
  var follows: Trainer.Length?

  struct Opened {
    let scenario: Scenario
    let file: WorkFile
  }

  /// Whether it is the start screen that one begins with.
  var isPlain: Bool { persona == nil && opened == nil && board == nil }

  /// Reads the scenario that an argument names.
  func open(_ path: String) throws(Failure) -> Opened {
    let files = ScenarioFiles(library: library, places: places)
    let (scenario, file): (Scenario, WorkFile)
    do throws(ScenarioFiles.Refusal) {
      (scenario, file) = try files.read(path)
    } catch {
      switch error {
      case .findings(let findings): throw .input(unreadable: [], findings: findings.list)
      case .system(let error):
        let reason = SystemReason.text(error.code, in: Ambient.wording)
        throw .input(
          unreadable: [Failure.SystemProblem(file: places.shown(path), reason: reason)],
          findings: [])
      }
    }
    if let persona, persona != scenario.persona {
      throw .usage(
        Text(
          nl: "\(file.path) gaat over '\(scenario.persona)', niet over '\(persona)'",
          en: "\(file.path) is about '\(scenario.persona)', not about '\(persona)'"))
    }
    return Opened(scenario: scenario, file: file)
  }

  /// Returns the explorer as it begins.
  func session(_ settings: Settings, files: ExplorerFiles) throws(Failure) -> ExplorerSession {
    let model = Model(
      catalog: try Material(library).catalog(), settings: settings, folder: places.shownFolder,
      isShown: persona == nil && opened == nil)
    var session = ExplorerSession(model, files: files)
    if let board {
      session.watch(BoardFolder(board, library: library, places: places))
    }
    if let opened {
      _ = session.perform(.opened(opened.scenario, opened.file, notice: nil))
      if let follows {
        session.follow(
          TrainerFollowing(opened.file.path, follows, library: library, places: places))
      }
    } else if let persona {
      _ = session.perform(.open(persona: persona))
    }
    return session
  }
}
