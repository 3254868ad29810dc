import Explorer
import ExplorerScreen
import TerminalCanvas

/// Shows the explorer on a terminal until it ends.
enum ExplorerLoop {
  /// Runs the explorer; returns the exit code that an end from outside asks for, or nil.
  ///
  /// - Parameter trapKey: The key that makes the program fault on purpose, if any.
  static func run(
    _ session: inout ExplorerSession, on terminal: inout some Terminal & ~Copyable,
    trapKey: Key? = nil
  ) -> Int32? {
    var screen = ExplorerScreen(size: terminal.size)
    var shown: Settings?
    var theme: Theme?
    // The edition that the terminal shows; nil where something else has happened since.
    var drawn: Int?
    var pace = AutosavePace()
    var said: LastWords?
    var watch = FolderWatch(session.watchedFolders)
    terminal.watch(watch.descriptor)
    if !session.isComplete, session.mayOffer { session.completeStart() }
    while true {
      let settings = session.model.settings
      let wanted = ExplorerScreen.theme(of: session.model)
      if settings != shown || theme != wanted {
        terminal.setTheme(wanted, depth: settings.usesColor ? .many : .none)
        terminal.setMouse(settings.usesMouse)
        (shown, theme) = (settings, wanted)
      }
      prepareEnd(session, &said, on: &terminal)
      // A terminal that is slow gets the last of what there was to see, and not all of it.
      if drawn != session.model.edition, !terminal.isBehind {
        terminal.show(screen.draw(session.model).canvas)
        drawn = session.model.edition
      }
      if !session.isComplete {
        // What the first screen can do without is read while it is being looked at.
        session.completeStart()
        continue
      }
      if pace.isDue(session.needsAutosave) {
        session.autosave()
        prepareEnd(session, &said, on: &terminal)
      }
      var askedSince: ContinuousClock.Instant?
      // All keys that wait are taken before drawing once: a held arrow key stays smooth.
      for event in terminal.nextEvents(
        timeout: [
          pace.patience, watch.pace, session.patience, session.autosavePatience,
        ].compactMap { $0 }.min())
      {
        if terminal.isAskedToEnd {
          // Keys without end do not keep the program from ending.
          let since = askedSince ?? .now
          askedSince = since
          if !event.isEnd, since + mostAfterwork < .now { continue }
        }
        if event == .watched, watch.forget() {
          watch = FolderWatch(session.watchedFolders)
          terminal.watch(watch.descriptor)
        }
        if event != .tick, event != .taken { drawn = nil }
        if let trapKey, event == .key(trapKey) { FaultDrill.trap(session.model.say) }
        switch answer(event, &session, &screen, size: terminal.size) {
        case .goOn: break
        case .quit:
          session.finish()
          return nil
        case .suspend:
          session.autosave()
          terminal.suspend()
        case .ended(let code):
          prepareEnd(session, &said, on: &terminal)
          return code
        }
      }
    }
  }

  /// How long keys that came are still obeyed once the program is asked to end.
  private static let mostAfterwork = Swift.Duration.milliseconds(500)

  /// Tells the terminal what is to be said if the program ends now.
  private static func prepareEnd(
    _ session: ExplorerSession, _ said: inout LastWords?,
    on terminal: inout some Terminal & ~Copyable
  ) {
    let words = session.lastWords
    guard words != said else { return }
    terminal.setLastWords(afterFault: words.afterFault, afterSignal: words.afterSignal)
    said = words
  }

  private enum Answer {
    case goOn, suspend, quit
    case ended(Int32)
  }

  private static func answer(
    _ event: TerminalEvent, _ session: inout ExplorerSession, _ screen: inout ExplorerScreen,
    size: Size
  ) -> Answer {
    let next: ExplorerSession.Next
    switch event {
    case .key(let key): next = session.press(key, on: &screen)
    case .paste(let text): next = session.perform(.type(text))
    case .mouse(let mouse): next = session.perform(screen.actions(for: mouse, in: session.model))
    case .resize(let size):
      screen.size = size
      return .goOn
    case .repaint, .taken: return .goOn
    case .stop: return .suspend
    case .suspendResume:
      screen.size = size
      return .goOn
    case .watched:
      session.lookAround()
      return .goOn
    case .tick:
      session.autosave()
      session.lookAround()
      return .goOn
    case .hangUp(let ending):
      session.autosave()
      return .ended(ending.exitCode)
    }
    switch next {
    case .goOn: return .goOn
    case .suspend: return .suspend
    case .quit: return .quit
    }
  }
}
