import Testing

/// The mouse in a real terminal, by what xterm and its like report.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct MouseTests {
  @Test(arguments: Screen.all)
  func aClickSelectsAndASecondOpens(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      // In English the name takes two lines.
      let name = screen("Empowermenttraining", "Empowerment")
      let (chosen, free) = name.withBoxes
      try await terminal.enter("traject")
      try await terminal.sees("Vincent, 28", "Mia, 59")
      #expect(try await terminal.state("mouse_standard_flag") == "1")
      #expect(try await terminal.state("mouse_sgr_flag") == "1")
      // The line of the list: her name stands above what is said of her too.
      let mia = screen("Mia, 59      Pijn", "Mia, 59      Pain")
      try await terminal.click(on: mia)
      try await terminal.sees(
        screen("59 jaar, vrouw", "59 years old"), screen("q stop", "q quit"))
      try await terminal.click(on: mia)
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.click(on: screen("2 Activering", "2 Activation"))
      try await terminal.click(on: "12-48  12-96")
      try await terminal.sees(screen("uren: doorgaans, berekend", "hours: usually, calculated"))
      // The box before a name chooses, and chooses no more.
      try await terminal.click(on: free)
      try await terminal.sees(chosen)
      try await terminal.click(on: chosen)
      try await terminal.sees(free)
      // What the bottom line offers can be clicked.
      try await terminal.click(on: screen("spatie kies", "space choose"))
      try await terminal.sees(chosen)
      try await terminal.click(on: "12-48  12-96")
      // At the edge of the screen: a title in the list's place, not the one beside the list.
      try await terminal.sees(screen("\n│ Empowermenttraining ", "\n│ Empowerment training "))
      try await terminal.click(on: screen("esc terug", "esc back"))
      try await terminal.sees(chosen)

      let cost = screen("€ 880-7.480", "€880-7,480")
      try await terminal.click(on: cost)
      try await terminal.sees(
        screen("? hulp  : alles  enter uitleg", "? help  : everything  enter explain"))
      try await terminal.click(on: cost)
      let title = screen("\n│ Kosten ", "\n│ Cost ")
      try await terminal.sees(title)
      try await terminal.click(on: screen("esc terug", "esc back"))
      try await terminal.loses(title)
      try await terminal.click(on: screen("3 Bemiddeling", "3 Mediation"))
      try await terminal.sees(screen("Naar vrijwilligerswerk", "Towards volunteering"))
      try await terminal.loses(chosen)
    }
  }

  @Test(arguments: Screen.few)
  func theWheelMovesThroughListsAndExplanations(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let list = screen("interventie ", "intervention ")
      try await terminal.explore("Vincent")
      try await terminal.press("2")
      try await terminal.sees(list)
      for _ in 1...3 { try await terminal.turn(.down, on: list) }
      try await terminal.turn(.up, on: list)
      try await terminal.press("Space")
      let third = screen("■1    Buddy bij geldproblemen", "■1    Buddy for money")
      try await terminal.sees(third)
      try await terminal.press("3", "Enter")
      let title = screen("│ Bemiddelingsgesprekken ", "│ Mediation talks ")
      // At the edge of the screen, where it lies over the list, and from its first line.
      try await terminal.sees("\n\(title)", "▼")
      try await terminal.turn(.down, on: title)
      try await terminal.sees(title, "▲")
      try await terminal.turn(.up, on: title)
      try await terminal.loses("▲")
    }
  }

  @Test(arguments: Screen.few)
  func aClickChoosesAFieldAndAnAnswer(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "e")
      try await terminal.click(on: screen("Kosten (€)", "Cost (€)"))
      try await terminal.type("450")
      try await terminal.seesLine(screen("Kosten (€)", "Cost (€)"), "450")
      try await terminal.click(on: screen("enter klaar", "enter done"))
      try await terminal.seesLine(screen("kosten ", "cost "), screen("€ 450", "€450"))
      try await terminal.press("q", "q")
      try await terminal.sees(screen("nog niet bewaard", "not been saved yet"))
      try await terminal.click(on: screen("Niet bewaren", "Do not save"))
      try await terminal.waits(for: "the shell") { _ in
        try await terminal.state("alternate_on") == "0"
      }
      try await terminal.expectRestored()
      #expect(terminal.place.autosaves.isEmpty)
    }
  }

  @Test func aDragChangesNothing() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.explore("Mia")
      try await terminal.press("2")
      try await terminal.drag(from: "□     Empowermenttraining", to: "□     Jaar ontheffing")
      try await terminal.drag(from: "□     Jaar ontheffing", to: "3 Bemiddeling")
      try await terminal.press("Space")
      try await terminal.sees("■1    Belastbaarheidsonderzoek")
    }
  }

  @Test func theMouseIsLeftToTheTerminalWhenThatIsAskedFor() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("traject explore --persona mia; echo \"einde $?\"")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "F4")
      try await terminal.waits(for: "no mouse") { _ in
        try await terminal.state("mouse_any_flag") == "0"
      }
      // A report that comes all the same says nothing.
      try await terminal.click(on: "3 Bemiddeling")
      try await terminal.click(on: "□     Jaar ontheffing")
      try await terminal.press("Space")
      try await terminal.sees("■1    Belastbaarheidsonderzoek")
      try await terminal.press("F4")
      try await terminal.waits(for: "the mouse") { _ in
        try await terminal.state("mouse_any_flag") == "1"
      }
      try await terminal.click(on: "□     Jaar ontheffing")
      try await terminal.sees("■2    Jaar ontheffing")
      try await terminal.press("q", "q")
      try await terminal.sees("Niet bewaren")
      try await terminal.press("Down", "Enter")
      try await terminal.sees("einde 0")
      try await terminal.enter("traject explore --no-mouse")
      try await terminal.sees("Vincent, 28")
      #expect(try await terminal.state("mouse_any_flag") == "0")
    }
  }
}

extension String {
  /// The name as it stands in the list of a phase: chosen first, with a warning, and not chosen.
  fileprivate var withBoxes: (chosen: String, free: String) {
    ("■1 !  \(self)", "□     \(self)")
  }
}
