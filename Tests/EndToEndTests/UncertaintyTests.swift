import Testing

/// Where the uncertainty is, and what fixing a figure does to it.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct UncertaintyTests {
  @Test(arguments: Screen.all)
  func theWidestBandIsNamedInASentence(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Vincent")
      try await terminal.press("2", "Space", "3", "Space", "4", "Down", "Space", "z")
      try await terminal.sees(
        screen("Waar zit de onzekerheid?", "Where is the uncertainty?"),
        screen("spreiding in  kosten ", "spread in  cost "),
        screen(
          "Van de € 5.798 spreiding komt € 5.648 van: Proefplaatsing bij werkgever.",
          "Of the €5,798 spread €5,648 comes from: Trial with an employer."))
      // The bottom line is drawn last: the sentence is there to its end.
      try await terminal.sees(
        screen(
          "? hulp  : alles  enter uitleg  ←→ verander",
          "? help  : everything  enter explain  ←→ change"))
      // In English the sentence is broken, beside a pane of its own where the screen is wide.
      try await terminal.sees(
        screen("Daarnaast is er 1 onbekende, ", "Besides, 1 "),
        screen("onbekende, die hier niet in zit.", "unknown and not counted in this."))
      let ranking = try await terminal.seesLine(
        screen("Mentale training", "Mental training"), screen("onbekend", "unknown"))
      #expect(!ranking.contains("▒"))
      try await terminal.seesLine(
        screen("Bemiddelingsgesprekken", "Mediation talks"), screen("€ 150", "€150"), "▒")
      // Other measures have another sentence.
      try await terminal.press("Left")
      try await terminal.sees(
        screen("spreiding in  doorlooptijd ", "spread in  elapsed time "),
        screen("Hier is geen spreiding.", "There is no spread here."))
    }
  }

  @Test(arguments: Screen.all)
  func aFigureIsFixedAtEitherEndAndReleased(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let name = screen("Empowermenttraining", "Empowerment training")
      let other = screen("Belastbaarheidsonderzoek", "Work capacity test")
      let cost = screen("kosten  ", "cost  ")
      let sentence = screen(
        "Van de € 6.847 spreiding komt € 6.600 van: Empowermenttraining.",
        "Of the €6,847 spread €6,600 comes from: Empowerment training.")
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "Down", "Space", "z")
      try await terminal.sees(sentence)
      try await terminal.press("[")
      try await terminal.seesLine("│ * \(name) ", screen("geen", "none"))
      try await terminal.seesLine(cost, screen("€ 1.183-1.430", "€1,183-1,430"))
      try await terminal.sees(
        screen("let op: 1 vastgezet", "note: 1 fixed"),
        screen(
          "Van de € 247 spreiding komt € 247 van: \(other).",
          "Of the €247 spread €247 comes from: \(other)."),
        screen("\(name) vastgezet op de lage kant: ", "\(name) fixed at the low end: "))
      // The cursor went with it: the other end is one key away.
      try await terminal.press("]")
      try await terminal.seesLine(cost, screen("€ 7.783-8.030", "€7,783-8,030"))
      try await terminal.sees(
        screen("\(name) vastgezet op de hoge kant: ", "\(name) fixed at the high end: "))
      try await terminal.press("\\")
      try await terminal.seesLine(cost, screen("€ 1.183-8.030", "€1,183-8,030"))
      try await terminal.sees(sentence)
      try await terminal.loses(screen("let op:", "note:"), "* \(name)")
      try await terminal.press("u", "u")
      try await terminal.seesLine(cost, screen("€ 1.183-1.430", "€1,183-1,430"))
      try await terminal.press("u")
      try await terminal.sees(sentence)
    }
  }

  @Test(arguments: Screen.few)
  func whatHasNoBandIsNotSaidToBeFixed(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Vincent")
      try await terminal.press("2", "Space")
      try await terminal.seesLine(screen("■1    Mentale training", "■1    Mental training"), "6")
      try await terminal.press("]")
      try await terminal.sees(
        screen(
          "Hier staat geen bandbreedte van laag tot hoog: er valt niets vast te zetten.",
          "There is no range from low to high here: nothing to fix."))
      try await terminal.press("F1")
      try await terminal.sees(screen("Wat je hier kunt doen", "What you can do here"))
      try await terminal.press("Escape")
      let list = try await terminal.sees(
        screen("? hulp  : alles  spatie kies", "? help  : everything  space choose"))
      #expect(list.contains(screen("■1    Mentale training", "■1    Mental training")))
      #expect(!list.contains(screen("let op:", "note:")))
      #expect(!list.contains(screen("vastgezet", "fixed")))
      #expect(!list.contains(screen(" eigen:", " own:")))
    }
  }

  @Test(arguments: Screen.all)
  func theHeaviestWeekIsNamed(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "Down", "Space", "b")
      try await terminal.sees(
        screen("Belasting van de cliënt per week", "The client's load per week"),
        screen("Zwaarste week: 1-2 uur per week.", "Busiest week: 1-2 hours per week."),
        screen("zwaarste week 1 uur, vanaf week 1", "busiest week 1 hour, from week 1"),
        screen("zwaarste week 2 uur, vanaf week 6", "busiest week 2 hours, from week 6"))
      let chart = try await terminal.seesLine("│ 0 ", "week 54 │")
      #expect(chart.count == screen.columns)
      try await terminal.sees(
        screen(
          "? hulp  : alles  esc terug  u ongedaan  7 vergelijk  a aannames",
          "? help  : everything  esc back  u undo  7 compare  a assumptions"))
      // One scale for both: the high end is twice as high, and a good deal longer.
      let bars = try await terminal.screen().split(separator: "\n")
        .map { line in line.count { $0 == "█" } }.filter { $0 > 0 }
      let long = bars.filter { $0 > screen.columns / 2 }
      #expect(bars.count - long.count == (screen.rows == 24 ? 1 : 4))
      #expect(long.count == (screen.rows == 24 ? 2 : 8))
      try await terminal.press("q")
      try await terminal.loses(screen("Zwaarste week: ", "Busiest week: "))
    }
  }
}
