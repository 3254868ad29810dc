import Explorer
import Reintegration
import TerminalCanvas
import Testing

struct `Both languages` {
  @Test(arguments: Scene.all, Language.allCases)
  func `are never mixed on a screen`(scene: Scene, language: Language) {
    var walk = scene.walk(size: "120x40", language: language)
    // Names in the material and what somebody typed are in one language, whichever is in use.
    if language == .en { walk = Walk(scene.keys.inEnglish(), size: "120x40", language: .en) }
    let found = Self.foreign(walk.text, language)
    #expect(found.isEmpty, "\(scene.name): \(found)\n\(walk.text)")
  }

  @Test(arguments: ["", "down", "down*2"], Language.allCases)
  func `are never mixed in the material`(persona: String, language: Language) {
    let base = Walk(persona + " enter 2 space down space down space", language: language)
    for view in `Every screen fits`.views where !view.name.hasPrefix("start") {
      var walk = base
      walk.press(view.keys.inEnglish(if: language))
      for size in ["80x24", "200x60"] {
        walk.resize(size)
        let found = Self.foreign(walk.text, language)
        #expect(found.isEmpty, "\(view.name) at \(size): \(found)\n\(walk.text)")
      }
    }
  }

  private static func foreign(_ text: String, _ language: Language) -> [String] {
    // The name of a body is Dutch in English too.
    let text = text.replacing("Vereniging van Nederlandse", with: "")
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return words.intersection(language == .en ? dutch : english).sorted()
  }

  @Test(arguments: Scene.all)
  func `say something different on the bottom line`(scene: Scene) {
    let dutch = scene.walk(size: "80x24").lines.suffix(2).joined()
    let english = scene.walk(size: "80x24", language: .en).lines.suffix(2).joined()
    #expect(dutch != english)
    #expect(dutch.count > 5 && english.count > 5)
  }

  /// Words that an English screen has no reason to show.
  private static let dutch: Set<String> = [
    "kosten", "weken", "uur", "uren", "onbekend", "bron", "niet", "gekozen", "totaal", "bewaard",
    "instellingen", "aannames", "geschiedenis", "terug", "hulp", "wordt", "zonder", "cliënt",
    "eigen", "bevinding", "duur", "zoek", "kies", "enkele", "nog", "maximaal", "hoogstens", "vanaf",
    "een", "van", "voor", "ongedaan", "opnieuw", "begeleiding", "wachttijd", "tijdlijn",
  ]

  /// Words that a Dutch screen has no reason to show.
  private static let english: Set<String> = [
    "cost", "weeks", "hours", "unknown", "source", "chosen", "totals", "saved", "settings",
    "assumptions", "history", "back", "becomes", "without", "own", "finding", "duration",
    "search", "choose", "the", "from", "undo", "redo", "waiting", "timeline", "not", "with",
    "and", "for", "least",
  ]
}

extension String {
  /// The keys of a scene with what they type in English.
  fileprivate func inEnglish(if language: Language = .en) -> String {
    guard language == .en else { return self }
    var keys = self
    for (dutch, english) in [
      ("Koor in de buurt", "Local choir"), ("omdat het kan", "because we can"),
      ("text:Koor", "text:Choir"), ("Mia gaat zingen", "Mia sings"), ("Groep 2", "Group 2"),
      ("Wat viel op?", "What stood out?"), ("Het koor.", "The choir."), ("rondleiding", "tour"),
      ("een lange regel met aantekeningen", "a long line of notes"),
      ("text:eigen", "text:own"), ("text:groep", "text:group"),
    ] {
      let parts = keys.split(separator: dutch, omittingEmptySubsequences: false)
      keys = parts.joined(separator: english)
    }
    return keys
  }
}
