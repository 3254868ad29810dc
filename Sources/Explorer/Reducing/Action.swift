package import Reintegration

/// Something that happened: what ``reduce(into:_:)`` turns into the next state.
package enum Action: Hashable, Sendable {
  /// Run a command.
  case run(Command)
  /// Put the cursor on a row.
  case select(RowID)
  /// Text that is typed or pasted, where text is typed.
  case type(String)
  /// Change what is typed.
  case edit(Edit)
  /// Fill in a field whole, as the line mode does: a text, or the value of a choice.
  case fill(FieldName, String)

  /// Start an empty scenario of a persona.
  case open(persona: String)
  /// All there is to choose from, where the start had to do with less.
  case catalogRead(Catalog)

  // The answers of effects.
  case saved(path: String, stamp: String, then: Leaving?)
  case saveFailed(SaveProblem, path: String, then: Leaving?)
  case opened(Scenario, WorkFile, notice: Text?)
  case asideRead(Scenario, WorkFile)
  case openFailed(path: String, [Finding])
  /// The scenario files that there are, and what only looks like one.
  case listed([SavedFile], passedOver: [Finding] = [])
  case moved(from: String, to: String)
  /// A file that was taken away, and the path that it is kept under.
  case removed(path: String, kept: String)
  case moveFailed(path: String, to: String?, Text)
  /// Unsaved work of this run that is kept.
  case kept(Recovery)
  /// A route that was put in the folder of the board, and its path there.
  case placedOnBoard(path: String)
  /// The scenarios of a folder that is watched, as they are now.
  case boardRead(Board.Reading)
  /// Follow what a room is shown, in a workshop of that length.
  case follow(Trainer.Length)
  /// What is presented now, and how late it is.
  case trainerRead(Trainer.Reading)
  case recoverable([Recovery])
  /// Unsaved work cannot be kept by itself, and why.
  case unkept(Notice)
  /// Unsaved work is kept by itself again.
  case keptAgain
  /// Something that the loop has to tell.
  case tell(Notice)
}

/// A change of what is typed, other than typing.
package enum Edit: Hashable, Sendable {
  case backspace, delete, clear
  /// Removes the word before the cursor.
  case backspaceWord
  case left, right, start, end
  /// A new line, where there are several.
  case newline
  /// Puts the cursor of a text of several lines so many characters from its start.
  case move(to: Int)
}
