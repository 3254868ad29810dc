import Testing

/// `traject doctor` in a real terminal, which it asks how wide it draws.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct DoctorTests {
  @Test(arguments: Screen.few)
  func theTerminalIsMeasuredAndLeftAsItWas(screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.enter("clear; traject doctor > verslag; traject doctor; echo einde $?")
      try await terminal.sees("einde 0")
      let text = try await terminal.seesSentence(
        screen("tekens van de schermen zijn elk één kolom breed", "are one column wide each"))
      #expect(text.contains("\(screen.columns)x\(screen.rows)"))
      #expect(text.contains("256"))
      try await terminal.expectRestored()
      // What is typed is shown again, and taken line by line.
      try await terminal.enter("echo terug$((1 + 1))")
      try await terminal.sees("terug2")
      // Into a file there is no terminal to measure, and that is said.
      #expect(
        terminal.place.read("verslag")?.contains(screen("geen terminal", "no terminal")) == true)
    }
  }

  @Test func whatIsTypedMeanwhileIsNoAnswer() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter(
        "clear; sleep 1; traject doctor | tail -n 3; traject doctor; echo einde $?")
      try await terminal.type("3;7R")
      try await terminal.sees("einde 0")
      try await terminal.seesSentence("elk één kolom breed")
    }
  }

  @Test func aDumbTerminalIsNotAsked() async throws {
    try await ShellTerminal.run(term: "dumb") { terminal in
      try await terminal.enter("clear; traject doctor; echo einde $?")
      try await terminal.sees("TERM=dumb", "einde 0")
      #expect(try await !terminal.screen().contains("6n"))
    }
  }
}
