import Reintegration
import Wording

/// What is said on the restored screen when a run is ended: by a signal, or by a fault of its own.
struct LastWords: Hashable, Sendable {
  let keeping: Keeping
  let language: Language

  /// What is kept of the work that is not saved.
  enum Keeping: Hashable, Sendable {
    case nothing
    /// All of it, in this file.
    case kept(String)
    /// How far an exercise is, in this file; all work is saved.
    case exercise(String)
    /// Not the last of it, for a reason; what was kept before is in a file.
    case behind(Text, older: String?)
  }

  /// What is said after a signal; empty where nothing is to be said.
  var afterSignal: String { line(work(isSudden: false)) }

  /// What is said where the input ends and nobody can be asked; empty where nothing is to be said.
  var afterInput: String { Harmless.line(work(isSudden: false)) }

  /// Whether something is kept, or should be.
  var keepsAnything: Bool { keeping != .nothing }

  /// Why the last work is not kept; nil where all is.
  var failure: Text? {
    if case .behind(let reason, _) = keeping { reason } else { nil }
  }

  /// What is said after a fault of the program.
  var afterFault: String {
    let say = Wording(language)
    let head = say("traject is door een fout gestopt.", "traject was stopped by a fault.")
    return line([head, work(isSudden: true)].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// - Parameter isSudden: Whether the last moment before the end may be missing.
  private func work(isSudden: Bool) -> String {
    let say = Wording(language)
    switch keeping {
    case .nothing: return ""
    case .kept(let path):
      let until = isSudden ? say(" tot vlak daarvoor", " until just before") : ""
      return say(
        "Niet bewaard werk\(until) staat in \(path); de volgende keer wordt het aangeboden.",
        "Unsaved work\(until) is in \(path); it is offered the next time.")
    case .exercise(let path):
      return say(
        "Hoe ver de oefening is, staat in \(path); de volgende keer wordt het aangeboden.",
        "How far the exercise is, is in \(path); it is offered the next time.")
    case .behind(let reason, let older):
      let rest =
        older.map {
          say(" Wat er eerder was, staat in \($0).", " What was there before is in \($0).")
        }
        ?? ""
      return say(
        "Het laatste werk is niet bijgehouden: \(reason.nl).",
        "The last work was not kept: \(reason.en).") + rest
    }
  }

  private func line(_ text: String) -> String { text.isEmpty ? "" : Harmless.line(text) + "\n" }
}
