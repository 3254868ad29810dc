import CNcurses

/// What becomes of signals while the program goes in lines, on standard streams of any kind: the same
/// as with a screen, but that there is no screen to give back.
///
/// There is one program with one set of signals; all of this is for one thread.
package enum LineSignals {
  /// What a wait ended with.
  package enum Woken: Hashable, Sendable {
    /// There is input to read, or its end.
    case input
    /// The process was stopped and goes on.
    case continued
    /// A signal asks the process to end.
    case end
    /// The time was up.
    case nothing
  }

  /// Takes signals from now on, until ``close()``.
  package static func open() { _ = cn_lines_open() }

  /// Gives the signals back.
  package static func close() { cn_lines_close() }

  /// The signal that asks the process to end; nil for none.
  package static var ending: Int32? {
    let signal = cn_lines_end_signal()
    return signal == 0 ? nil : signal
  }

  /// Waits until a file has something to read.
  ///
  /// - Parameter patience: How long at most; nil for ever.
  package static func wait(toRead descriptor: Int32, within patience: Duration?) -> Woken {
    let woke = cn_lines_wait(descriptor, false, patience.map(\.wholeMilliseconds) ?? -1)
    if has(woke, cn_woke_end) { return .end }
    if has(woke, cn_woke_continued) { return .continued }
    return has(woke, cn_woke_input) ? .input : .nothing
  }

  /// Waits until a file takes something; false where a signal asks to end first.
  package static func waits(toWrite descriptor: Int32) -> Bool {
    while true {
      let woke = cn_lines_wait(descriptor, true, -1)
      if has(woke, cn_woke_taken) { return true }
      if has(woke, cn_woke_end) { return false }
    }
  }

  /// Sets what is said on standard error when the process ends by a fault of its own, or by a signal.
  package static func setLastWords(afterFault: String, afterSignal: String) {
    cn_set_last_words(afterFault, afterSignal)
  }

  /// Stops the process until the shell goes on with it.
  package static func suspend() { cn_lines_suspend() }

  /// Says the last words, and dies of the signal that asked for it.
  package static func end() -> Never { cn_lines_end() }

  private static func has(_ woke: Int32, _ flag: Int) -> Bool { Int(woke) & flag != 0 }
}
