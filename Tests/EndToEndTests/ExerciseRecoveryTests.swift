import Foundation
import Glibc
import Testing

/// The power fails while a group guesses: what is still to be guessed stays covered when it goes on.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct ExerciseRecoveryTests {
  @Test(arguments: Screen.few)
  func whatIsNotRevealedStaysCovered(on screen: Screen) async throws {
    let place = try Place()
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.beginsExercise(screen)
      // Anne guesses the first figure, that is shown; the second is revealed.
      try await terminal.press("Enter", "Enter")
      try await terminal.sees(screen("Schatting, ronde 1", "Guess, round 1"))
      try await terminal.type("Anne")
      try await terminal.press("Tab")
      try await terminal.type("200-600")
      try await terminal.press("Enter")
      try await terminal.sees("Anne")
      try await terminal.press("Escape", "Down", "Enter")
      try await terminal.sees(screen("Empowermenttraining: duur", "Empowerment training: duration"))
      try await terminal.press("End", "Enter")
      try await terminal.sees(screen("schatting van collega's", "estimate by colleagues"))
      try await terminal.waits(for: "the autosave") { _ in
        place.autosaves.contains { name in
          let text = place.read(name) ?? ""
          return text.contains("Anne") && text.contains("# figure: empowerment weeks revealed")
        }
      }
      kill(try terminal.pid, SIGKILL)
    }
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.enter("clear; traject; echo \"einde $?\"")
      try await terminal.sees(screen("Niet bewaard werk gevonden", "Unsaved work found"))
      try await terminal.seesSentence(
        screen("De oefening liep nog.", "The exercise was still on."))
      #expect(try await !terminal.screen().contains("303"))
      try await terminal.press("Enter")
      try await terminal.sees("Trajectverkenner · Mia", screen("cijfers afgedekt", "covered"))
      try await terminal.seesSentence(
        screen("De oefening gaat verder waar ze was.", "The exercise goes on where it was."))
      try await terminal.press("2", "Home")
      try await terminal.seesLine(
        screen("Belastbaarheidsonderzoek", "Work capacity"), screen("afgedekt", "covered"))
      #expect(try await !terminal.screen().contains("303"))
      try await terminal.press("F6")
      try await terminal.seesLine(
        screen("Belastbaarheidsonderzoek", "Work capacity"), screen("ronde 1: 1", "round 1: 1"),
        screen("afgedekt", "covered"))
      let line = try await terminal.seesLine(
        screen("Empowermenttraining: duur", "Empowerment training: duration"))
      #expect(!line.contains(screen("afgedekt", "covered")))
      // Saving keeps what was guessed, and nothing of what was shown.
      try await terminal.press("s", "Enter")
      try await terminal.sees(screen("Bewaard in mia.traject.yaml", "Saved to mia.traject.yaml"))
      let saved = try #require(place.read("mia.traject.yaml"))
      #expect(saved.contains("Anne"))
      #expect(!saved.contains("#"))
      #expect(!saved.contains("revealed"))
    }
  }

  @Test(arguments: Screen.few)
  func anExerciseInWhichNobodyHasGuessedIsOfferedToo(on screen: Screen) async throws {
    let place = try Place()
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.beginsExercise(screen)
      try await terminal.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      kill(try terminal.pid, SIGHUP)
      try await terminal.seesSentence(
        screen("Hoe ver de oefening is, staat in", "How far the exercise is, is in"))
    }
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.enter("clear; traject; echo \"einde $?\"")
      try await terminal.sees(screen("Er liep nog een oefening", "An exercise was still on"))
      try await terminal.press("Enter")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2")
      try await terminal.seesLine(
        screen("Belastbaarheidsonderzoek", "Work capacity"), screen("afgedekt", "covered"))
      // Nothing is to be saved, and an end by choice ends the exercise.
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      #expect(place.autosaves.isEmpty)
    }
  }

  @Test func lineByLineItGoesOnToo() async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, rows: 50, in: place) { terminal in
      try await terminal.enter("sh -c 'echo $$ > pid; exec traject walk --persona mia'")
      try await terminal.sees("Mia, 59")
      try await terminal.enter("oefenen")
      try await terminal.sees("1. Begin de oefening")
      try await terminal.enter("1")
      try await terminal.sees("De oefening loopt")
      try await terminal.enter("1")
      try await terminal.sees("1. Vul de eerste schatting in")
      try await terminal.enter("1")
      try await terminal.sees("1. Wie")
      try await terminal.enter("Anne")
      try await terminal.sees("2. Van-tot")
      try await terminal.enter("200-600")
      try await terminal.sees("3. Soort")
      try await terminal.enter("")
      try await terminal.waits(for: "the autosave") { _ in
        place.autosaves.contains { place.read($0)?.contains("by: Anne") == true }
      }
      kill(try terminal.pid, SIGKILL)
    }
    try await ShellTerminal.run(columns: 160, rows: 50, in: place) { terminal in
      try await terminal.enter("clear; traject walk; echo \"einde $?\"")
      try await terminal.sees("Niet bewaard werk gevonden", "De oefening liep nog.", "1. Verder")
      try await terminal.enter("1")
      try await terminal.sees("De oefening gaat verder waar ze was.")
      try await terminal.enter("oefenen")
      try await terminal.sees(
        "kosten: schattingen ronde 1: 1, bron afgedekt", "duur: bron afgedekt")
      try await terminal.enter("activering")
      try await terminal.sees("kosten afgedekt")
      #expect(try await !terminal.screen().contains("303"))
    }
  }
}

extension ShellTerminal {
  /// Begins Mia's exercise.
  fileprivate func beginsExercise(_ screen: Screen) async throws {
    try await enter("sh -c 'echo $$ > pid; exec traject explore --persona mia'")
    try await sees("Trajectverkenner · Mia")
    try await press("F6")
    try await sees(screen("Begin de oefening", "Begin the exercise"))
    try await press("Enter")
    try await sees(screen("De oefening loopt", "The exercise is on"))
  }
}
