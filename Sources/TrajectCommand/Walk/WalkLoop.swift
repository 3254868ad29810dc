import Explorer
import ExplorerVoice
import Reintegration
import Wording

/// The line mode: reads a line, has it carried out, says what came of it.
struct WalkLoop {
  /// Whether somebody types the lines, so that one that cannot be answered is no end.
  let isTyped: Bool
  /// Says lines; throws where nobody hears them any more.
  let say: ([String]) throws(Failure) -> Void
  /// Shows that a line is waited for.
  var prompt: () throws(Failure) -> Void = {}
  /// Stops the process until the shell goes on with it.
  var suspend: () -> Void = {}

  /// Why a walk ended before its input did.
  struct Stop: Hashable, Sendable {
    /// The number of the line that could not be answered.
    let line: Int
    let reason: String
  }

  /// Walks until the input ends or somebody stops; returns the line that could not be answered.
  ///
  /// - Parameter before: What is said first.
  func run(
    _ session: inout ExplorerSession, _ input: inout LineInput, before: [String] = []
  ) throws(Failure) -> Stop? {
    var voice = Voice()
    session.completeStart()
    try say(before + voice.opening(in: session.model))
    while true {
      if session.needsAutosave, !input.hasWaiting { try keep(&session) }
      try prompt()
      guard let line = input.next() else { break }
      if input.hasCut { try say([session.model.say(Self.cut)]) }
      let answer = voice.answer(line, in: session.model)
      let next = session.perform(answer.actions)
      // Not before: the numbers that were said still hold for the line that answers them.
      if !answer.actions.isEmpty { session.lookAround() }
      let reply = voice.reply(to: answer, in: session.model, isLast: next == .quit)
      try say(reply.lines)
      switch next {
      case .goOn: break
      case .suspend:
        session.autosave()
        suspend()
      case .quit:
        session.finish()
        try say([voice.farewell(session.model, keepsWork: false)])
        return nil
      }
      if reply.isRefused, !isTyped {
        let stop = Stop(line: input.count, reason: reply.lines.first ?? "")
        try leave(&session, voice)
        return stop
      }
    }
    try leave(&session, voice)
    return nil
  }

  /// That the end of a line is missing.
  private static let cut = Text(
    nl: "Deze regel was te lang; het eind ervan is weggelaten.",
    en: "This line was too long; its end was left out.")

  /// Leaves as the input does: unsaved work is kept, and that is said.
  private func leave(_ session: inout ExplorerSession, _ voice: Voice) throws(Failure) {
    if session.needsAutosave { try keep(&session) }
    let keepsWork = session.keepsWork
    if !keepsWork { session.finish() }
    try say([voice.farewell(session.model, keepsWork: keepsWork)])
  }

  /// Keeps the unsaved work; says so where that cannot be done.
  private func keep(_ session: inout ExplorerSession) throws(Failure) {
    let before = session.model.notice
    session.autosave()
    if let notice = session.model.notice, notice != before {
      try say([session.model.say(notice.text)])
    }
  }
}
