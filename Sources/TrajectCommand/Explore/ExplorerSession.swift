import Explorer
import Reintegration

/// The explorer's state with what carries out its effects: the screen, the line mode, the dumps and
/// the tests drive the same one.
struct ExplorerSession {
  private(set) var model: Model
  private var files: ExplorerFiles
  /// The folder of the board that is shown; nil where none is.
  private var board: BoardFolder?
  /// What is followed of a presentation; nil where none is.
  private var followed: TrainerFollowing?
  /// Whether all is read that could wait until the first screen was there.
  private(set) var isComplete = false

  /// What the loop has to do after an action.
  enum Next: Hashable, Sendable {
    case goOn
    case suspend
    case quit
  }

  init(_ model: Model, files: ExplorerFiles) {
    self.model = model
    self.files = files
  }

  /// Carries out an action and all that follows from it.
  mutating func perform(_ action: Action) -> Next {
    var waiting = [action]
    var next = Next.goOn
    while !waiting.isEmpty {
      for effect in reduce(into: &model, waiting.removeFirst()) {
        switch effect {
        case .quit: next = .quit
        case .suspend: next = .suspend
        case .placeOnBoard(let scenario, let name):
          waiting += board?.place(scenario, named: name) ?? []
        default: waiting += files.carryOut(effect)
        }
      }
    }
    files.keepPresented(model.presented)
    return next
  }

  /// Carries out actions one after another.
  mutating func perform(_ actions: [Action]) -> Next {
    var next = Next.goOn
    for action in actions {
      let after = perform(action)
      if after != .goOn { next = after }
    }
    return next
  }

  /// Whether unsaved work may be offered at the start: in what lies there an exercise may have been
  /// on, and then no screen may come before it is known what is covered.
  var mayOffer: Bool { files.mayOffer }

  /// Does what could wait until the first screen was there; no key may come before it.
  mutating func completeStart() {
    isComplete = true
    for action in files.completeStart(isShared: board != nil || followed != nil) {
      _ = perform(action)
    }
  }

  /// Shows the board of a folder.
  mutating func watch(_ folder: BoardFolder) {
    board = folder
    lookAround()
  }

  /// Follows a presentation.
  mutating func follow(_ following: TrainerFollowing) {
    followed = following
    _ = perform(.follow(following.length))
    lookAround()
  }

  /// Shows what the board's folder holds now, where that changed, and what is presented.
  mutating func lookAround() {
    if let reading = board?.changes() { _ = perform(.boardRead(reading)) }
    if let reading = followed?.reading() { _ = perform(.trainerRead(reading)) }
  }

  /// The folders that are watched.
  var watchedFolders: [String] {
    (board.map { [$0.path] } ?? []) + (followed?.folders ?? [])
  }

  /// How long to wait before looking around again, whatever is told of the folders.
  var patience: Swift.Duration? {
    let minute = model.trainer.flatMap { trainer in
      followed?.patience(until: trainer.untilNextMinute)
    }
    return [board?.patience, minute].compactMap(\.self).min()
  }

  /// Whether there is unsaved work that the autosave does not hold yet.
  var needsAutosave: Bool { files.needsAutosave(model) }

  /// Keeps the unsaved work, so that nothing is lost if the program ends here.
  mutating func autosave() {
    for action in files.autosave(model) { _ = perform(action) }
  }

  /// How long to wait before work that could not be kept is tried again; nil where all was.
  var autosavePatience: Swift.Duration? { files.autosavePatience }

  /// What is to be said if the program ends here.
  var lastWords: LastWords {
    LastWords(keeping: files.keeping, language: model.settings.language)
  }

  /// Ends in good order: an autosave that has nothing to offer is taken away.
  mutating func finish() {
    files.finish(model)
  }
}
