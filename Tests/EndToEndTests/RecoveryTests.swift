import Foundation
import Glibc
import Testing

/// The power fails: what was chosen and typed is offered again, and no saved file is touched.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct RecoveryTests {
  @Test(arguments: Screen.few)
  func choicesAndHalfANoteComeBack(on screen: Screen) async throws {
    let place = try Place()
    try place.write(sample, to: file)
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.edits(screen)
      try await terminal.type("Samen met Mia beslo")
      try await terminal.waits(for: "the autosave") { _ in
        place.autosaves.contains { place.read($0)?.contains("beslo") == true }
      }
      kill(try terminal.pid, SIGKILL)
    }
    #expect(place.read(file) == sample)
    let moment = try await place.autosaveTime(on: screen)

    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees(screen("Niet bewaard werk gevonden", "Unsaved work found"))
      try await terminal.seesSentence(
        screen(
          "Van \(moment): 'Mia' (\(file)). Wil je daarmee verder?",
          "From \(moment): 'Mia' (\(file)). Do you want to go on with it?"))
      try await terminal.press("Enter")
      try await terminal.sees(
        screen("Dit werk is nog niet bewaard", "This work has not been saved yet"), "Mia *")
      try await terminal.press("2")
      try await terminal.sees(screen("■3    Jaar ontheffing", "■3    Year of"))
      try await terminal.press("n")
      try await terminal.sees("Samen met Mia beslo")
      #expect(place.read(file) == sample)
      // It goes on where it was, and is saved where it belongs.
      try await terminal.type("ten.")
      try await terminal.press("Tab", "s")
      try await terminal.sees(screen("Bewaard in \(file).", "Saved to \(file)."))
      #expect(place.read(file)?.contains("Samen met Mia besloten.") == true)
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      try await terminal.enter("traject; echo \"eind2 $?\"")
      try await terminal.sees(screen("q stop", "q quit"))
      try await terminal.press("q")
      try await terminal.sees("eind2 0")
    }
  }

  @Test func typingWithoutARestIsKeptAllTheSame() async throws {
    let place = try Place()
    var typed: [(word: String, seen: ContinuousClock.Instant)] = []
    var end = ContinuousClock.now
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter("sh -c 'echo $$ > pid; exec traject explore --persona mia'")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("n")
      try await terminal.sees("Notities bij het scenario")
      // Twice the second that may be lost: the machine has other tests to do.
      while typed.isEmpty || typed[0].seen + patience > .now {
        try await terminal.type("w\(typed.count)x ")
        try await terminal.sees("w\(typed.count)x")
        typed.append(("w\(typed.count)x", .now))
      }
      end = .now
      kill(try terminal.pid, SIGKILL)
    }
    let kept = place.autosaves.compactMap(place.read).joined()
    let due = typed.filter { $0.seen + patience < end }
    #expect(!due.isEmpty)
    for (word, _) in due { #expect(kept.contains(word), "of \(typed.count) words") }
  }

  @Test(arguments: Screen.few)
  func whatChangedMeanwhileIsNotOverwritten(on screen: Screen) async throws {
    let place = try Place()
    try place.write(sample, to: file)
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.edits(screen)
      try await terminal.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      kill(try terminal.pid, SIGKILL)
    }
    let other = sample.replacing("persona: mia\n", with: "persona: mia\nauthor: Groep 3\n")
    try place.write(other, to: file)
    try await ShellTerminal.run(on: screen, in: place) { terminal in
      try await terminal.enter("traject")
      try await terminal.sees(screen("Niet bewaard werk gevonden", "Unsaved work found"))
      try await terminal.press("Enter")
      try await terminal.sees("Mia *")
      try await terminal.press("s")
      try await terminal.sees(
        screen("Het bestand is veranderd", "The file has changed"),
        screen("door Groep 3", "by Groep 3"))
      try await terminal.press("Enter", "Enter")
      try await terminal.sees(
        screen("Bewaard in mia-2.traject.yaml.", "Saved to mia-2.traject.yaml."))
      #expect(place.read(file) == other)
      #expect(place.read("mia-2.traject.yaml")?.contains("- ontheffing\n") == true)
    }
  }

  @Test func whatAnotherProgramWorksOnIsNotOffered() async throws {
    let place = try Place()
    try place.write(sample, to: file)
    try await ShellTerminal.run(in: place) { first in
      try await first.edits(Screen.all[0])
      try await first.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      try await ShellTerminal.run(in: place) { second in
        try await second.enter("traject; echo \"einde $?\"")
        try await second.sees("Vincent, 28", "q stop")
        try await second.press("q")
        try await second.sees("einde 0")
        kill(try first.pid, SIGKILL)
        try await second.enter("clear; traject")
        try await second.sees("Niet bewaard werk gevonden")
      }
    }
  }

  @Test func laterIsNotNeverAndThrownAwayIs() async throws {
    let place = try Place()
    try place.write(sample, to: file)
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.edits(Screen.all[0])
      try await terminal.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      kill(try terminal.pid, SIGKILL)
    }
    try await ShellTerminal.run(in: place) { terminal in
      for (round, answer) in ["Later", "Weggooien"].enumerated() {
        try await terminal.enter("clear; traject; echo \"einde \(round)-$?\"")
        try await terminal.sees("Niet bewaard werk gevonden", answer)
        try await terminal.press("-N", "\(round + 1)", "Down")
        try await terminal.press("Enter")
        try await terminal.loses("Niet bewaard werk gevonden")
        try await terminal.press("q")
        try await terminal.sees("einde \(round)-0")
        #expect(place.autosaves.count == 1 - round)
      }
      #expect(place.read(file) == sample)
    }
  }

  private let file = "mia.traject.yaml"
  private let patience = Duration.seconds(2)
}

extension ShellTerminal {
  /// Opens the saved scenario, chooses something in it, and begins to write notes.
  fileprivate func edits(_ screen: Screen) async throws {
    try await enter(
      "sh -c 'echo $$ > pid; exec traject explore --scenario mia.traject.yaml'")
    try await sees(screen("€ 1.683-9.030", "€1,683-9,030"))
    try await press("2", "End", "Space")
    try await sees(screen("■3    Jaar ontheffing", "■3    Year of"))
    try await press("n")
    try await sees(screen("Notities bij het scenario", "Notes on the scenario"))
  }
}

extension Place {
  /// When the only autosave says that it was made, as the clock of this machine shows it.
  fileprivate func autosaveTime(on screen: Screen) async throws -> String {
    let text = try #require(autosaves.first.flatMap(read))
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("# changed: ") })
    return try await clock("-d", "@\(line.dropFirst(11))", on: screen)
  }
}
