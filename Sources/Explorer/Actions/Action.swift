package import Reintegration
package import TerminalCanvas

/// Something that happened: what ``reduce(into:_:)`` turns into the next state.
package enum Action: Hashable, Sendable {
  case key(Key)
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  case run(Command)
  /// A place on the screen that a click stands for.
  case select(Target)

  /// Start an empty scenario of a persona.
  case open(persona: String)

  /// The answers of effects.
  case saved(path: String, stamp: String, then: Leaving?)
  case saveFailed(SaveProblem, path: String, then: Leaving?)
  case opened(Scenario, WorkFile, notice: Text?)
  case openFailed(path: String, [Finding])
  case listed([SavedFile])
  case recoverable([Recovery])
  /// Unsaved work cannot be kept by itself, and why.
  case unkept(Notice)
  /// Something that the loop has to tell.
  case tell(Notice)
}

/// Why a scenario could not be saved.
package enum SaveProblem: Hashable, Sendable {
  /// There is a file of that name already, which is not this scenario's.
  case exists
  /// The file was changed by someone else since it was read, by whom and when as far as is known.
  case changed(author: String?, at: String)
  /// The system says no: folder without permission, full disk.
  case system(Text)
}

/// Something on the screen that a click can stand for.
package enum Target: Hashable, Sendable {
  case row(ListName, Int)
  /// The box before a row, which says whether it is chosen.
  case box(ListName, Int)
  case place(Place)
  case total(TotalsItem)
  case command(Command)
  case answer(Int)
  case field(Int)
}
