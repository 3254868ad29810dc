import Reintegration
import TerminalCanvas
import TestSupport
import Testing

@testable import Explorer

/// A screen or an overlay with something on it, and the keys that lead there.
struct Scene: CustomTestStringConvertible {
  let name: String
  let keys: String
  /// What the folder of a board holds, where that is what is looked at.
  var reading: Board.Reading?
  /// What a presentation is followed at, and how late it is, where that is what is looked at.
  var followed: (step: String, elapsed: Int)?

  var testDescription: String { name }

  /// Mia with own figures, an own intervention, a relapse and a change undone.
  private static let mia = Walk.rich

  /// Vincent with a state set aside, and gone on from there.
  private static let vincent = """
    enter 2 down*4 space 3 space 4 end space ; 3 v 2 down*2 space \
    w text:"omdat schulden de aandacht opeisen" tab
    """

  /// Three of Vincent's group have guessed the weeks of the fittraject: two a range, one that it
  /// cannot be told.
  private static let filledIn = """
    enter f6 enter enter enter text:Anne tab text:8-20 enter enter text:Bert tab text:10-52 enter \
    enter text:Cor tab*2 right enter
    """

  /// They have seen each other's, and two have guessed once more.
  private static let guessed =
    filledIn + " down enter end up*4 enter text:12-30 enter*2 text:6-40 enter"

  /// Of the place whose price nobody knows, one guesses a price and one that it cannot be told.
  private static let unknown = """
     home enter text:1000 enter*2 tab right enter end enter
    """

  /// Every screen, and every overlay.
  static let all: [Scene] = [
    Scene(name: "start", keys: "down"),
    Scene(name: "start-resume", keys: mia + " esc"),
    Scene(name: "persona", keys: "down enter"),
    Scene(name: "phase-empty-choice", keys: "enter right"),
    Scene(name: "phase-activation", keys: mia + " up*2"),
    Scene(name: "phase-own", keys: mia),
    Scene(name: "phase-mediation", keys: mia + " 3"),
    Scene(name: "phase-placement-none", keys: mia + " 4"),
    Scene(name: "phase-placement", keys: "enter 4 space down space"),
    Scene(name: "phase-filter", keys: "enter 2 / text:tra"),
    Scene(name: "timeline", keys: mia + " 5"),
    Scene(name: "totals", keys: mia + " 6"),
    Scene(name: "summary", keys: mia + " tab"),
    Scene(name: "help", keys: mia + " ?"),
    Scene(name: "help-filtered", keys: mia + " ? text:eigen"),
    Scene(name: "palette", keys: mia + " :"),
    Scene(name: "question-unsaved", keys: mia + " esc q"),
    Scene(name: "form-own-figures-error", keys: "down enter right space e text:26-12"),
    Scene(name: "form-own-intervention", keys: "down enter right i text:Koor tab text:4-8"),
    Scene(name: "reason", keys: mia + " w"),
    Scene(name: "form-title", keys: mia + " m text:\"Mia gaat zingen\" tab text:\"Groep 2\""),
    Scene(name: "notes", keys: mia + " n text:\"Wat viel op?\" enter text:\"Het koor.\""),
    Scene(name: "form-save", keys: mia + " s"),
    Scene(name: "saved", keys: mia + " s enter"),
    Scene(name: "files", keys: mia + " o"),
    Scene(name: "form-open", keys: mia + " o end enter text:groep"),
    Scene(name: "history", keys: mia + " y"),
    Scene(name: "settings", keys: mia + " f"),
    Scene(name: "assumptions", keys: mia + " a"),
    Scene(name: "assumptions-set", keys: "enter 4 space a right down right down right down right"),
    Scene(name: "form-rate", keys: mia + " a enter text:75"),
    Scene(name: "sensitivity", keys: mia + " z"),
    Scene(name: "sensitivity-weeks", keys: mia + " z left"),
    Scene(name: "load", keys: mia + " b"),
    Scene(name: "comparison", keys: vincent + " 7"),
    Scene(name: "comparison-end", keys: vincent + " 7 end"),
    Scene(name: "comparison-none", keys: "enter 2 space 7"),
    Scene(
      name: "comparison-four", keys: vincent + " 7 end up*2 enter end up*2 enter home"),
    Scene(name: "actuals", keys: vincent + " 8 enter text:1250 enter"),
    Scene(name: "form-copy", keys: vincent + " 9"),
    Scene(name: "form-rename", keys: mia + " o e"),
    Scene(name: "files-taken-away", keys: mia + " o del"),
    Scene(name: "start-over", keys: mia + " 0"),
    Scene(name: "history-aside", keys: vincent + " y home space"),
    Scene(name: "explanation-intervention", keys: mia + " up*2 enter"),
    Scene(name: "explanation-cost", keys: mia + " tab enter"),
    Scene(name: "explanation-phase-rule", keys: "down enter end up*4 enter"),
    Scene(name: "purchases", keys: mia + " p"),
    Scene(name: "discussion", keys: mia + " 2 d"),
    Scene(name: "group", keys: mia + " 6 w end up*2 right"),
    Scene(name: "form-answer", keys: "enter d w text:\"Eerst rust.\" enter text:\"Daarna ritme.\""),
    Scene(name: "code", keys: vincent + " f7"),
    Scene(name: "code-none", keys: mia + " f7"),
    Scene(name: "form-code", keys: "f7 text:mia-12"),
    Scene(
      name: "form-code-board", keys: "f7 text:VIN-0000-00 tab text:\"Groep 4\" enter", reading: room
    ),
    Scene(name: "words", keys: mia + " : text:woorden enter"),
    Scene(name: "room-persona", keys: vincent + " f8"),
    Scene(name: "room-choice", keys: vincent + " f8 pgdn*4"),
    Scene(name: "room-question", keys: vincent + " f8 pgdn*6"),
    Scene(name: "room-totals", keys: vincent + " f8 pgdn*13"),
    Scene(name: "room-compare", keys: vincent + " f8 pgdn*21"),
    Scene(name: "room-own", keys: mia + " f8 pgdn*3 d"),
    Scene(name: "board", keys: "space", reading: room),
    Scene(name: "board-end", keys: "end", reading: room),
    Scene(
      name: "board-empty", keys: "", reading: Board.Reading(folder: "/media/zaal", files: [])),
    Scene(name: "exercise-off", keys: "enter f6"),
    Scene(name: "exercise", keys: guessed + " esc"),
    Scene(name: "exercise-persona", keys: "enter f6 enter 2 end"),
    Scene(name: "guesses-first", keys: "enter f6 enter enter"),
    Scene(name: "guesses-filled-in", keys: filledIn),
    Scene(name: "guesses-shown", keys: filledIn + " down enter"),
    Scene(name: "guesses-second-round", keys: guessed),
    Scene(name: "guesses-revealed", keys: guessed + " end enter"),
    Scene(name: "guesses-unknown", keys: guessed + " esc home down*4 enter" + unknown),
    Scene(name: "form-guess", keys: filledIn + " up*3 enter text:-30"),
    Scene(name: "guess-results", keys: guessed + " end enter esc end up*2 enter"),
    Scene(name: "trainer-waiting", keys: "", followed: ("", 0)),
    Scene(name: "trainer", keys: "", reading: room, followed: ("choice/empowerment", 1_510)),
    Scene(name: "trainer-end", keys: "end", reading: room, followed: ("choice/empowerment", 5_640)),
    Scene(name: "tour", keys: ": text:rondleiding enter"),
    Scene(name: "tour-last", keys: ": text:rondleiding enter enter*4"),
  ]

  /// Scenes that keys alone do not lead to.
  static let special = ["error-sheet", "question-taken", "question-recovery", "too-small"]

  /// The walk to the scene. A search by a Dutch word needs Dutch: the language is set afterwards.
  func walk(size: String, language: Language = .nl, glyphs: GlyphSet = .unicode) -> Walk {
    var walk = Walk(size: "80x24")
    walk.files = Self.files
    if let reading { walk.perform(.boardRead(reading)) }
    if let followed { walk.perform(following: followed.step, elapsed: followed.elapsed) }
    walk.press(keys)
    walk.resize(size)
    walk.setLanguage(language)
    walk.setGlyphs(glyphs)
    return walk
  }

  static func special(_ name: String, size: String, language: Language = .nl) -> Walk {
    var walk = Walk(Walk.rich, size: size, language: language)
    switch name {
    case "error-sheet":
      walk.perform(.openFailed(path: "groep-2.traject.yaml", findings))
    case "question-taken":
      walk.saveProblem = .changed(author: "Groep 2", at: "2026-11-21 14:05")
      walk.press("s enter")
    case "question-recovery":
      walk.perform(.recoverable([recovery]))
    default:
      walk.resize("50x12")
    }
    return walk
  }

  static let files = [
    SavedFile(
      path: "groep-2.traject.yaml", title: "Mia gaat zingen", author: "Groep 2", persona: "mia",
      changed: "2026-11-21 14:05"),
    SavedFile(path: "leeg.traject.yaml", changed: "2026-11-20 09:30"),
  ]

  /// Three groups in a room, one of which has another persona, and a file that is wrong.
  static let room: Board.Reading = {
    func route(_ persona: String, _ group: String, _ entries: [Entry]) -> Board.File {
      var scenario = Scenario(persona: persona)
      scenario.author = group
      scenario.activation.entries = entries
      return Board.File(path: "\(group).traject.yaml", .route(scenario))
    }
    return Board.Reading(
      folder: "/media/zaal",
      files: [
        route(
          "mia", "Groep 1",
          [Entry("belastbaarheid", note: "Eerst weten wat zij aankan."), Entry("empowerment")]),
        route("mia", "Groep 2: de late lunchers", [Entry("ontheffing", note: "Eerst rust.")]),
        route("samir", "Groep 3", [Entry("werkfit"), Entry("taalmaatje", start: .with)]),
        Board.File(
          path: "groep-4.traject.yaml",
          .problem(
            Text(nl: "regel 7: Het aantal is 0.", en: "line 7: The count is 0."))),
      ])
  }()

  static let findings = [
    Finding(
      file: "groep-2.traject.yaml", line: 7, column: 12,
      message: Text(
        nl: "'empowermnt' is geen interventie van Mia.",
        en: "'empowermnt' is no intervention of Mia's."),
      hint: Text(nl: "Bedoel je 'empowerment'?", en: "Do you mean 'empowerment'?")),
    Finding(
      file: "groep-2.traject.yaml", line: 9, column: 3,
      message: Text(nl: "Het aantal is 0.", en: "The count is 0.")),
  ]

  static let recovery: Recovery = {
    var scenario = Scenario(persona: "mia")
    scenario.title = "Mia gaat zingen"
    return Recovery(
      path: "autosave", scenario: scenario, original: nil, changed: "2026-11-21 14:05")
  }()
}
