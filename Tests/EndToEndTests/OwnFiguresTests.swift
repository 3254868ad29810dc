import Testing

/// What if it were otherwise here: own figures beside the source's.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct OwnFiguresTests {
  @Test(arguments: Screen.all)
  func anOwnFigureStandsBesideTheSources(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      // The end of the English name is on a line of its own.
      let name = screen("Belastbaarheidsonderzoek", "Work capacity")
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "e")
      try await terminal.seesLine(screen("Weken", "Weeks"), screen("bron: 1-6", "source: 1-6"))
      try await terminal.seesLine(screen("Uren", "Hours"), screen("bron: 1-4", "source: 1-4"))
      try await terminal.seesLine(
        screen("Kosten (€)", "Cost (€)"), screen("bron: € 303-550", "source: €303-550"))

      try await terminal.type("12-26")
      try await terminal.seesLine(
        screen("Weken", "Weeks"), "12-26", screen("bron: 1-6", "source: 1-6"))
      try await terminal.press("Tab", "Tab", "Tab")
      try await terminal.type(screen("1.500", "1,500"))
      try await terminal.press("Enter")
      try await terminal.seesLine("■1 *  \(name)", "12-26", screen("1.500  ", "1,500  "))
      try await terminal.sees(screen("let op: eigen cijfers", "note: own figures"))
      try await terminal.seesBeside(
        screen("duur 12-26 weken (bron 1-6 weken)", "duration 12-26 weeks (source 1-6 weeks)"))
      try await terminal.seesBeside(
        screen("kosten € 1.500 (bron € 303-550)", "cost €1,500 (source €303-550)"))
      try await terminal.seesLine(screen("doorlooptijd 12-26", "elapsed time 12-26"))
      try await terminal.seesLine(screen("kosten  ", "cost  "), screen("€ 1.500", "€1,500"))

      // The form knows both, too.
      try await terminal.press("e")
      try await terminal.seesLine(
        screen("Kosten (€)", "Cost (€)"), screen("1.500", "1,500"),
        screen("bron: € 303-550", "source: €303-550"))
      try await terminal.press("Escape", "u")
      try await terminal.seesLine("■1    \(name)", "1-6", "303-550  ")
      try await terminal.sees(screen("Ongedaan: Eigen cijfers", "Undone: Own figures"))
      try await terminal.loses(screen("let op:", "note:"))
      try await terminal.press("r")
      try await terminal.seesLine("■1 *  \(name)", "12-26", screen("1.500  ", "1,500  "))
    }
  }

  @Test(arguments: Screen.few)
  func whatIsNoFigureIsRefusedInASentence(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "e")
      let answers = [
        ("veel", screen("! Dit is geen getal.", "! This is no number.")),
        ("-5", screen("! Dit is kleiner dan nul;", "! This is below zero;")),
        (
          "26-12",
          screen(
            "! Dit staat andersom; het laagste getal hoort vooraan.",
            "! This is the wrong way round; the lowest number comes first.")
        ),
        (
          screen("1,500", "1.500"),
          screen(
            "! Dit heeft meer dan twee cijfers achter de komma.",
            "! This has more than two decimals. Did you mean 1500?")
        ),
      ]
      for (input, answer) in answers {
        try await terminal.type(input)
        try await terminal.sees(answer)
        try await terminal.press("Enter")
        try await terminal.press("C-u")
        try await terminal.loses("! ")
      }
      // Nothing of it counts, and what is right is taken all the same.
      try await terminal.seesLine(screen("doorlooptijd 1-6", "elapsed time 1-6"))
      try await terminal.type(screen("2,5 - 3,5", "2.5 - 3.5"))
      try await terminal.press("Enter")
      try await terminal.seesLine(screen("doorlooptijd 2,5-3,5", "elapsed time 2.5-3.5"))
    }
  }

  @Test(arguments: Screen.all)
  func anOwnInterventionIsAddedChangedAndRemoved(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "DC")
      try await terminal.sees(
        screen("Alleen een eigen interventie kan weg.", "Only an own intervention can be removed."))
      try await terminal.press("i", "Enter")
      try await terminal.sees(screen("! Vul hier iets in.", "! Fill in something here."))
      try await terminal.type("Taalles")
      try await terminal.press("Tab")
      try await terminal.type("10-20")
      try await terminal.press("Tab")
      try await terminal.type("2")
      try await terminal.press("Tab", "Right")
      try await terminal.seesLine(screen("Uren zijn", "Hours are"), "per week")
      try await terminal.press("Tab", "Tab")
      try await terminal.type("75")
      try await terminal.press("Tab", "Space")
      try await terminal.seesLine(
        screen("Kosten zijn", "Cost is"), screen("per uur", "per hour"))
      try await terminal.press("Enter")
      // Two hours a week, seventy-five euros an hour.
      try await terminal.seesLine(
        "■1 *  Taalles", "10-20", "20-40", screen("1.500-3.000 ", "1,500-3,000 "))
      try await terminal.sees(
        screen("let op: eigen interventie", "note: own intervention"),
        screen("eigen interventie, niet uit de bron", "own intervention, not the source's"))
      try await terminal.seesLine(
        screen("kosten  ", "cost  "), screen("€ 1.500-3.000", "€1,500-3,000"))

      try await terminal.press("e", "Tab", "C-u")
      try await terminal.type("10")
      try await terminal.press("Enter")
      try await terminal.seesLine("■1 *  Taalles", " 10 ", " 20 ", screen("1.500  ", "1,500  "))

      try await terminal.press("DC")
      try await terminal.sees(screen("nog niets gekozen", "nothing chosen yet"))
      try await terminal.loses("*  Taalles", screen("let op:", "note:"))
      // It is the last row again, which the smaller window need not show at once.
      try await terminal.press("u", "End")
      try await terminal.seesLine("■1 *  Taalles", " 10 ", " 20 ", screen("1.500  ", "1,500  "))
    }
  }

  @Test func theFieldInFocusIsInViewInTheSmallestWindow() async throws {
    try await ShellTerminal.run(columns: 60, rows: 16) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "e")
      // The bottom line is drawn last.
      let figures = try await terminal.sees("│ Eigen cijfers ", "tab volgend veld")
      try await terminal.press("Escape", "i")
      try await terminal.sees("│ Naam ")
      try await terminal.press("Tab")
      try await terminal.type("tien")
      let intervention = try await terminal.sees("! Dit is geen getal.")
      #expect(figures.contains("│ Weken "))
      #expect(intervention.contains(/Weken +tien/))
    }
  }

  @Test(arguments: Screen.few)
  func aChoiceHasItsReason(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let reason = screen(
        "Eén stap – dan pas: 50% is genoeg.", "One step – then: 50% is \"enough\".")
      let why = screen("waarom: ", "why: ")
      try await terminal.explore("Mia")
      try await terminal.press("2", "w")
      try await terminal.sees(
        screen("Kies deze interventie eerst.", "Choose this intervention first."))
      try await terminal.press("Space", "w")
      try await terminal.sees(screen("Waarom deze keuze?", "Why this choice?"))
      try await terminal.type(reason)
      // Enter would begin a line.
      try await terminal.press("Tab")
      try await terminal.seesBeside(why + reason)
      // It stands with the explanation, and in the file.
      try await terminal.press("Enter")
      try await terminal.sees(screen("Waarom: ", "Why: ") + reason)
      try await terminal.press("Escape", "s", "Enter")
      try await terminal.sees(screen("Bewaard in mia.traject.yaml.", "Saved to mia.traject.yaml."))
      #expect(terminal.place.read("mia.traject.yaml")?.contains(reason) == true)
      try await terminal.press("u")
      try await terminal.loses(why)
    }
  }
}

extension ShellTerminal {
  /// Waits until the box of details has a sentence, below the list or at the right of it.
  fileprivate func seesBeside(_ sentence: String) async throws {
    try await waits(for: sentence) { screen in
      let details = screen.split(separator: "\n").compactMap { line in
        line.split(separator: "│").last { !$0.allSatisfy(\.isWhitespace) }
      }
      return details.joined(separator: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").contains(sentence)
    }
  }
}
