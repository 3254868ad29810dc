import Testing

/// Everything that can be done is found by its name.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct PaletteTests {
  @Test(arguments: Screen.all)
  func aCommandIsFoundByNameAndRun(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", ":")
      try await terminal.sees(
        screen("Alles wat je kunt doen", "Everything you can do"),
        screen("│ zoek: ", "│ search: "))
      // The name in the other language is not what somebody reads.
      try await terminal.type(screen("uncertainty", "onzekerheid"))
      try await terminal.sees(screen("│ Niets gevonden. ", "│ Nothing found. "))
      try await terminal.press("C-u")
      try await terminal.type(screen("ONZEK", "UNCERT"))
      let line = screen("Waar zit de onzekerheid?", "Where is the uncertainty?")
      try await terminal.seesLine("│ \(line) ", " z ")
      try await terminal.press("Enter")
      try await terminal.sees("│ \(line) ", screen("│ spreiding in  kosten ", "│ spread in  cost "))

      // In the middle of a pane, too, and with a key to know next time.
      try await terminal.press("C-p")
      try await terminal.type(screen("ongedaan", "undo"))
      try await terminal.seesLine(screen("│ Ongedaan maken ", "│ Undo "), " u ")
      try await terminal.press("Enter")
      try await terminal.sees(screen("nog niets gekozen", "nothing chosen yet"))
    }
  }

  @Test(arguments: Screen.few)
  func theHelpRunsWhatItNames(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "?")
      try await terminal.sees(screen("Wat je hier kunt doen", "What you can do here"))
      try await terminal.type(screen("eigen interventie toe", "add an interv"))
      try await terminal.seesLine(
        screen("│ Een eigen interventie ", "│ Add an intervention of your own "), " i ")
      try await terminal.press("Enter")
      try await terminal.seesLine(screen("│ Eigen interventie ", "│ Own intervention "))
      try await terminal.seesLine(screen("│ Naam ", "│ Name "))
    }
  }
}
