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
  /// Is told what is to be said if the program ends while a line is waited for.
  var prepareEnd: (LastWords) -> Void = { _ in }
  /// Stops the process until the shell goes on with it.
  var suspend: () -> Void = {}

  /// How a walk ended.
  enum End: Hashable, Sendable {
    /// The input ended, or somebody stopped.
    case done
    /// A line could not be answered: its number, and why.
    case stopped(line: Int, reason: String)
    /// A signal asked for it.
    case signal(Int32)
  }

  /// Walks until the input ends or somebody stops. Where nobody hears what is said any more, unsaved
  /// work is kept all the same.
  ///
  /// - Parameter before: What is said first.
  func run(
    _ session: inout ExplorerSession, _ input: inout LineInput, before: [String] = []
  ) throws(Failure) -> End {
    do throws(Failure) {
      return try walk(&session, &input, before)
    } catch {
      close(&session)
      throw error
    }
  }

  private func walk(
    _ session: inout ExplorerSession, _ input: inout LineInput, _ before: [String]
  ) throws(Failure) -> End {
    var voice = Voice()
    var pace = AutosavePace()
    session.completeStart()
    try say(before + voice.opening(in: session.model))
    while true {
      let isBehind = session.needsAutosave
      let isDue = pace.isDue(isBehind)
      if isDue || (isBehind && !input.hasWaiting) { try keep(&session) }
      let line: String
      switch try arrival(&session, &input) {
      case .line(let text): line = text
      case .signal(let number):
        close(&session)
        return .signal(number)
      case .end, .continued, .nothing:
        try leave(&session, voice)
        return .done
      }
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
        try say([voice.farewell(session.model)])
        return .done
      }
      if reply.isRefused, !isTyped {
        let stop = End.stopped(line: input.count, reason: reply.lines.first ?? "")
        try leave(&session, voice)
        return stop
      }
    }
  }

  /// Waits for a line, the end of the input or a signal; what could not be kept is tried again
  /// meanwhile.
  private func arrival(
    _ session: inout ExplorerSession, _ input: inout LineInput
  ) throws(Failure) -> LineInput.Arrival {
    prepareEnd(session.lastWords)
    try prompt()
    while true {
      let arrival = input.next(within: session.autosavePatience)
      switch arrival {
      case .line, .end, .signal: return arrival
      case .continued: try prompt()
      case .nothing:
        guard try keep(&session) else { continue }
        prepareEnd(session.lastWords)
        try prompt()
      }
    }
  }

  /// That the end of a line is missing.
  private static let cut = Text(
    nl: "Deze regel was te lang; het eind ervan is weggelaten.",
    en: "This line was too long; its end was left out.")

  /// Leaves as the input does: unsaved work is kept, and where it is, is said.
  private func leave(_ session: inout ExplorerSession, _ voice: Voice) throws(Failure) {
    if session.needsAutosave { try keep(&session) }
    prepareEnd(session.lastWords)
    let words = [voice.farewell(session.model), session.lastWords.afterInput]
    if !session.lastWords.keepsAnything { session.finish() }
    try say([words.filter { !$0.isEmpty }.joined(separator: " ")])
  }

  /// Keeps unsaved work where nothing more can be said here; what is kept is said at the end.
  private func close(_ session: inout ExplorerSession) {
    if session.needsAutosave { session.autosave() }
    prepareEnd(session.lastWords)
    if !session.lastWords.keepsAnything { session.finish() }
  }

  /// Keeps the unsaved work; says so where that cannot be done, and returns whether it said something.
  @discardableResult
  private func keep(_ session: inout ExplorerSession) throws(Failure) -> Bool {
    let before = session.model.notice
    session.autosave()
    guard let notice = session.model.notice, notice != before else { return false }
    try say([session.model.say(notice.text)])
    return true
  }
}
