import Testing

/// Everything that was done, and the way back to any point of it.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct HistoryTests {
  @Test(arguments: Screen.all)
  func anEarlierPointIsReturnedToAndLeftAgain(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let cost = screen("kosten  ", "cost  ")
      // At the end of the line of what was undone.
      let undone = screen(" ongedaan │", " undone │")
      let (first, second) = (
        screen("Belastbaarheidsonderzoek", "Work capacity test"),
        screen("Empowermenttraining", "Empowerment training")
      )
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "Down", "Space", "x", "y")
      try await terminal.seesLine("  ", screen("Begin", "Start"))
      try await terminal.seesLine(
        "+ \(first): ", screen("+ 1-6 weken", "+ 1-6 weeks"), screen("+ € 303-550", "+ €303-550"))
      try await terminal.seesLine(
        "> ", screen("Activering 2 keer: ", "Activation 2 times: "))
      try await terminal.seesLine(cost, screen("€ 2.366-16.060", "€2,366-16,060"))

      try await terminal.press("Up", "Up", "Enter")
      try await terminal.seesLine("> + \(first): ")
      try await terminal.seesLine("  + \(second): ", undone)
      try await terminal.seesLine(cost, screen("€ 303-550", "€303-550"))
      try await terminal.press("Down", "Enter")
      try await terminal.seesLine("> + \(second): ")
      try await terminal.seesLine(cost, screen("€ 1.183-8.030", "€1,183-8,030"))
      try await terminal.press("Home", "Enter")
      try await terminal.sees(screen("nog niets gekozen", "nothing chosen yet"))
      try await terminal.press("End", "Enter")
      try await terminal.seesLine(cost, screen("€ 2.366-16.060", "€2,366-16,060"))

      // Undo and redo walk along the same line.
      try await terminal.press("u")
      try await terminal.seesLine("> + \(second): ")
      try await terminal.press("r")
      try await terminal.seesLine("> ", screen("Activering 2 keer: ", "Activation 2 times: "))

      // What was undone is gone once something else is done.
      try await terminal.press("Up", "Up", "Enter", "Escape", "End", "Space", "y")
      try await terminal.seesLine("> ", screen("+ Jaar ontheffing", "+ Year of exemption"))
      try await terminal.loses(undone, "+ \(second): ")
    }
  }
}
