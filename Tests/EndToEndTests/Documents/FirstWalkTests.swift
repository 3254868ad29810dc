import Testing

/// The first walk of the READMEs, key by key, by somebody who never started the program.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct FirstWalkTests {
  @Test(arguments: [Screen.all[0], Screen.all[2]])
  func goesAsItIsWritten(screen: Screen) async throws {
    let readme = try Repository.documents().first { page in
      page.path == screen("README.nl.md", "README.md")
    }
    let text = try #require(readme).lines.joined(separator: " ")
    #expect(text.contains(screen("`make run`.", "`make run ARGS=\"--lang en\"`.")))
    try await ShellTerminal.run(environment: ["TRAJECT_NO_TOUR": ""]) { terminal in
      try await terminal.enter(screen("traject", "traject --lang en"))
      // Five pages of a tour lie over the first screen, and Esc skips them.
      #expect(text.contains(screen("rondleiding van vijf pagina's", "tour of five pages")))
      try await terminal.sees(screen("Rondleiding 1 van 5", "Tour 1 of 5"))
      try await terminal.press("Escape")
      try await terminal.sees("Vincent, 28", "Mia, 59")
      try await terminal.loses(screen("Rondleiding", "Tour 1"))
      try await terminal.press("Down", "Enter")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("Right")
      try await terminal.sees(screen("Belastbaarheidsonderzoek", "Work capacity test"))
      try await terminal.press("Space", "Down", "Space", "Right")
      try await terminal.sees(screen("vrijwilligerswerk", "volunteering"))
      try await terminal.press("Space")
      let amount = screen("€ 1.683-9.030", "€1,683-9,030")
      try await terminal.sees(amount)
      #expect(text.replacing("€ ", with: "€").contains(amount.replacing("€ ", with: "€")))
      try await terminal.press("6")
      try await terminal.sees(
        String(amount.drop { !$0.isNumber }),
        screen("totaal  ", "total  "))
      try await terminal.press("Enter")
      try await terminal.press("Escape", "?")
      try await terminal.sees(screen("Wat je hier kunt doen", "What you can do here"))
      try await terminal.press("Escape", "s")
      try await terminal.sees("mia.traject.yaml")
      try await terminal.press("Enter")
      try await terminal.sees(screen("Bewaard in mia.traject.yaml.", "Saved to mia.traject.yaml."))
    }
  }
}
