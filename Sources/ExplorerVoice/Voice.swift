package import Explorer
import Reintegration
import Wording

/// The explorer in lines: it understands what is typed, and says what the pages hold.
///
/// It knows no single page. A line goes in by ``answer(_:in:)``, which returns the actions for
/// `reduce`; once these are carried out, ``reply(to:in:)`` says what came of them. What it keeps is
/// only what has been said before: the model stays the caller's.
package struct Voice: Sendable {
  /// What was said last.
  var last: [String] = []
  /// All of the page where only what is new of it was said: what is said again when asked.
  var unsaid: [String]?
  /// The lines of the page that have not been said yet.
  var rest: [String] = []
  /// What places said when they were heard last.
  var heard: [Place: Page] = [:]
  private var hints: Set<Hint> = []
  /// Whether the totals were said in a sentence just now, so that "alles" is about them.
  var offersTotals = false
  /// Whether a line was added already to the text of several lines that is being typed.
  var isTyping = false

  /// The lines of a page that are said at once, and the characters in them, at the most.
  static let breath = (lines: 12, characters: 800)

  /// The lines that may be new on a place that was heard before, to be said without the others.
  static let mostNews = 3

  package init() {}

  /// Returns what a walk begins with.
  package mutating func opening(in model: Model) -> [String] {
    let say = model.say
    var lines = model.notice.map { [say.spokenFigure(say($0.text))] } ?? []
    lines = [model.header.program] + hint(.start, say) + lines + arrival(in: model)
    last = lines
    return lines
  }

  /// Returns what is said at the end of a walk.
  package func farewell(_ model: Model) -> String { model.say("Gestopt.", "Stopped.") }

  /// Returns a hint if it was not said before.
  mutating func hint(_ hint: Hint, _ say: Wording) -> [String] {
    hints.insert(hint).inserted ? [say(hint.text)] : []
  }

  /// What lies below a pane or the totals, the nearest first: there, too, a command may belong. Each
  /// with the actions that lead to it.
  func below(_ model: Model) -> [(model: Model, actions: [Action])] {
    var found: [(model: Model, actions: [Action])] = []
    var (below, actions) = (model, [Action]())
    while [.pane, .summary].contains(below.place.kind), actions.count < Self.deepest {
      let depth = below.visits.count
      // The first step back may only end a search.
      for _ in 0..<2 where below.visits.count == depth {
        _ = reduce(into: &below, .run(Command(.back)))
        actions.append(.run(Command(.back)))
      }
      found.append((below, actions))
    }
    return found
  }

  /// No place lies deeper than so many steps back.
  private static let deepest = 100

  /// The totals in a sentence, with what is not the source's in them; nil where there are none.
  func total(in model: Model) -> String? {
    guard let said = model.summary?.said else { return nil }
    let say = model.say
    let marks = model.header.marks.map(say.spoken)
    let own = marks.isEmpty ? "" : say(". Niet van de bron: ", ". Not the source's: ")
    return say.spoken(said) + own + marks.joined(separator: ", ")
  }
}
