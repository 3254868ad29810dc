import Foundation
import Testing

/// What a real terminal does to a program: sizes, kinds, Esc, and being stopped for a moment.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct TerminalTests {
  @Test func everySizeIsDrawnAnew() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2")
      try await terminal.sees("Empowermenttraining", "6 Totaal")
      for (columns, rows) in [(60, 16), (200, 60), (80, 24)] {
        try await terminal.resize(columns: columns, rows: rows)
        try await terminal.waits(for: "a screen of \(columns)x\(rows)") { screen in
          let lines = screen.split(separator: "\n")
          return screen.contains("Empowermenttraining")
            && lines.contains { $0.hasPrefix("┌") && $0.hasSuffix("┐") && $0.count == columns }
        }
      }
      try await terminal.resize(columns: 50, rows: 10)
      try await terminal.sees("Nu 50 x 10; nodig 60 x 16.")
      try await terminal.resize(columns: 51, rows: 12)
      try await terminal.sees("Nu 51 x 12; nodig 60 x 16.")
      try await terminal.resize(columns: 120, rows: 40)
      try await terminal.sees("Empowermenttraining", "6 Totaal")
      try await terminal.resize(columns: 50, rows: 10)
      try await terminal.sees("Nu 50 x 10; nodig 60 x 16.")
      try await terminal.press("q")
      try await terminal.waits(for: "the shell") { _ in
        try await terminal.state("alternate_on") == "0"
      }
      try await terminal.expectRestored()
    }
  }

  @Test func escapeAnswersAtOnce() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      var fastest = Duration.seconds(60)
      for _ in 0..<4 {
        try await terminal.press("?")
        try await terminal.sees("Wat je hier kunt doen")
        let start = ContinuousClock.now
        try await terminal.press("Escape")
        try await terminal.waits(for: "no help") { !$0.contains("Wat je hier kunt doen") }
        fastest = min(fastest, ContinuousClock.now - start)
      }
      // A program that waits for the rest of a sequence takes a second.
      #expect(fastest < .milliseconds(600))
    }
  }

  @Test func whatComesApartOrComesWithAltIsNoCommand() async throws {
    // Under load a pause is longer than it was meant.
    let environment = ["LANG": "", "LC_ALL": "", "LC_CTYPE": "", "ESCDELAY": "3000"]
    try await ShellTerminal.run(environment: environment) { terminal in
      try await terminal.enter("traject explore --persona mia --lang nl")
      try await terminal.sees("Trajectverkenner")
      try await terminal.press("m")
      try await terminal.sees("Titel")
      // A filled form stands: Alt with a key, and an arrow in two pieces.
      try await terminal.send("caf\u{E9} na\u{EF}ef \u{20AC}5\u{1B}q")
      try await terminal.sees("'alt-q' doet hier niets.")
      try await terminal.send("\u{1B}")
      try await Task.sleep(for: .milliseconds(120))
      try await terminal.send("[D!")
      try await terminal.sees("cafe naief EUR!5")
      try await terminal.press("Enter", "s")
      try await terminal.sees("traject.yaml")
      try await terminal.press("Enter")
      try await terminal.sees("Bewaard in")
      let names = try FileManager.default.contentsOfDirectory(atPath: terminal.place.home.path)
      let file = try #require(names.first { $0.hasSuffix(".traject.yaml") })
      #expect(terminal.place.read(file)?.contains("caf\u{E9} na\u{EF}ef \u{20AC}!5") == true)
      // The number pad moves in a list, and types where a figure is filled in.
      try await terminal.press("2")
      try await terminal.sees("Empowermenttraining")
      try await terminal.send("\u{1B}Or e\u{1B}Oq\u{1B}Or\u{1B}Os\u{1B}Ot")
      try await terminal.sees("1234")
    }
  }

  @Test func controlZAndFgComeBackToTheSameScreen() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("stty -a > before; traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.sees("■1    Belastbaarheidsonderzoek", "€ 303-550")
      for round in 1...2 {
        try await terminal.press("C-z")
        try await terminal.sees("Stopped")
        try await terminal.expectRestored()
        try await terminal.enter("stty -a > after\(round); echo 'even ''weg \(round)'")
        try await terminal.sees("even weg \(round)")
        #expect(terminal.place.read("after\(round)") == terminal.place.read("before"))
        try await terminal.enter("fg")
        try await terminal.sees("■1    Belastbaarheidsonderzoek", "€ 303-550", "? hulp")
        #expect(try await terminal.state("alternate_on") == "1")
      }
      try await terminal.press("u")
      try await terminal.sees("□     Belastbaarheidsonderzoek")
    }
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "xterm-mono", "vt100", "vt220", "linux", "screen", "tmux-256color",
    "no-such-terminal",
  ])
  func everyKindOfTerminalShowsIt(term: String) async throws {
    try await ShellTerminal.run(term: term) { terminal in
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees("Vincent, 28", "Mia, 59", "enter begin")
      try await terminal.press("j", "Enter")
      try await terminal.sees("Trajectverkenner · Mia", "┌", "┘")
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      #expect(try await terminal.state("cursor_flag") == "1")
    }
  }

  @Test func aTerminalWithoutACursorIsWalkedInLines() async throws {
    try await ShellTerminal.run(term: "dumb", columns: 100) { terminal in
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees("Regel voor regel: deze terminal (TERM=dumb)", "1. Vincent, 28")
      try await terminal.enter("2")
      try await terminal.sees("Mia, 59")
      try await terminal.enter("krokodil")
      try await terminal.sees("Dat ken ik niet.")
      try await terminal.enter("stop")
      try await terminal.sees("Gestopt.", "einde 0")
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], [:]])
  func colourIsLeftOutWhereItIsNotWanted(environment: [String: String]) async throws {
    try await ShellTerminal.run(environment: environment) { terminal in
      try await terminal.enter("clear; traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      let screen = try await terminal.screen(withStyles: true)
      let colour = /\u{1B}\[[0-9;]*(3[0-7]|38;5;[0-9]+|9[0-7])[;m]/
      #expect(screen.contains(colour) == environment.isEmpty)
      #expect(screen.contains("\u{1B}["), "bold and reverse stay")
    }
  }

  @Test func withoutUTF8EverythingIsASCII() async throws {
    try await ShellTerminal.run(environment: ["LC_ALL": "C"]) { terminal in
      try await terminal.enter("traject explore --persona mia")
      try await terminal.sees("Trajectverkenner")
      try await terminal.press("2", "Space")
      let screen = try await terminal.sees("EUR 303-550")
      #expect(screen.utf8.count == screen.count)
    }
  }
}
