import Foundation
import Testing

/// A new user's walk in a real terminal.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct WalkTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func theFirstScreenIsTheOneThatIsDumped(columns: Int, rows: Int) async throws {
    try await ShellTerminal.run(columns: columns, rows: rows) { terminal in
      try await terminal.enter("traject")
      try await terminal.sees("Vincent, 28", "Mia, 59", "Samir, 41")
      let dump = try await terminal.place.traject(
        "explore", "--size", "\(columns)x\(rows)", "--dump", "text")
      #expect(dump.status == 0)
      try await terminal.waits(for: "the dumped screen:\n\(dump.output)") {
        lines(of: $0) == lines(of: dump.output)
      }
    }
  }

  /// Of most frames only the changes are sent: after any of them the whole must be right.
  @Test(arguments: [(80, 24), (120, 40)])
  func whatStandsThereAfterEveryKeyIsWhatIsDrawn(columns: Int, rows: Int) async throws {
    try await ShellTerminal.run(columns: columns, rows: rows) { terminal in
      try await terminal.enter("traject explore --persona vincent")
      try await terminal.sees("Trajectverkenner · Vincent")
      let keys = [
        ("Down", "down"), ("NPage", "pgdn"), ("Right", "right"), ("Space", "space"),
        ("Down", "down"), ("Down", "down"), ("Space", "space"), ("Right", "right"),
        ("Space", "space"), ("5", "5"), ("6", "6"), ("Down", "down"), ("Enter", "enter"),
        ("Escape", "esc"), ("2", "2"), ("Home", "home"), ("Space", "space"), ("F2", "f2"),
        ("a", "a"), ("Down", "down"), ("?", "?"), ("Down", "down"), ("Escape", "esc"),
        ("Escape", "esc"), ("u", "u"), ("F3", "f3"), ("Down", "down"), ("F3", "f3"), ("Tab", "tab"),
      ]
      var pressed: [String] = []
      for (name, key) in keys {
        try await terminal.press(name)
        pressed.append(key)
        let dump = try await terminal.place.traject(
          "explore", "--persona", "vincent", "--size", "\(columns)x\(rows)", "--dump", "text",
          "--keys", pressed.joined(separator: " "))
        try await terminal.waits(for: "the screen after \(pressed):\n\(dump.output)") {
          lines(of: $0) == lines(of: dump.output)
        }
      }
      // Drawn whole, it looks the same, colours too.
      let changed = try await terminal.screen(withStyles: true)
      try await terminal.resize(columns: columns + 1, rows: rows)
      try await terminal.waits(for: "a wider box") { screen in
        screen.split(separator: "\n").contains { $0.hasPrefix("┌") && $0.count == columns + 1 }
      }
      try await terminal.resize(columns: columns, rows: rows)
      try await terminal.waits(for: "the screen as it was") { _ in
        try await terminal.screen(withStyles: true) == changed
      }
    }
  }

  @Test func aRouteIsChosenSavedAndLeft() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("stty -a > before; echo 'wat er ''stond'")
      try await terminal.sees("wat er stond")
      try await terminal.enter("traject; echo \"einde $?\"; stty -a > after")
      try await terminal.sees("Met wie wil je een traject verkennen?")
      try await terminal.press("Down", "Enter")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("Right")
      try await terminal.sees("Empowermenttraining")
      try await terminal.press("Space")
      try await terminal.sees("€ 303-550")
      try await terminal.press("Down", "Space")
      try await terminal.sees("€ 1.183-8.030")
      try await terminal.press("Right")
      try await terminal.sees("Naar vrijwilligerswerk")
      try await terminal.press("Space")
      try await terminal.sees("€ 1.683-9.030", "ten minste 13-54 weken")

      try await terminal.press("s")
      try await terminal.sees("mia.traject.yaml")
      try await terminal.press("-N", "20", "BSpace")
      try await terminal.type("groep-2.traject.yaml")
      try await terminal.sees("groep-2.traject.yaml")
      try await terminal.press("Enter")
      try await terminal.sees("Bewaard in groep-2.traject.yaml")
      try await terminal.press("q")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("q")
      try await terminal.sees("wat er stond", "einde 0")
      try await terminal.expectRestored()
      let place = terminal.place
      try await terminal.waits(for: "the settings of the terminal") { _ in
        place.read("after")?.isEmpty == false
      }
      #expect(place.read("after") == place.read("before"))

      let validated = try await place.traject("validate", "groep-2.traject.yaml")
      #expect(validated.status == 0, "\(validated.errors)")
      let total = try await place.traject("total", "groep-2.traject.yaml")
      #expect(total.output.contains("1.683-9.030"))
      let named = try await place.traject(
        "total", "--persona", "mia", "--select", "belastbaarheid,empowerment,vrijwilligerswerk",
        "--format", "json")
      let fromFile = try await place.traject("total", "groep-2.traject.yaml", "--format", "json")
      #expect(named.output == fromFile.output)
    }
  }

  @Test func aSavedScenarioIsOpened() async throws {
    try await ShellTerminal.run { terminal in
      try terminal.place.write(sample, to: "mia.traject.yaml")
      try await terminal.enter("traject explore --scenario mia.traject.yaml")
      try await terminal.sees("€ 1.683-9.030")
      try await terminal.press("q", "q")
      try await terminal.sees("$ traject")
      try await terminal.expectRestored()
      #expect(terminal.place.read("mia.traject.yaml") == sample)
    }
  }

  @Test func leavingAsksOnlyWithUnsavedWork() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("traject explore --persona mia; echo \"einde $?\"")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.sees("€ 303-550")
      try await terminal.press("q", "q")
      try await terminal.sees("nog niet bewaard", "Niet bewaren")
      try await terminal.press("Down", "Enter")
      try await terminal.sees("einde 0")
      try await terminal.expectRestored()
      // What was left by choice is not offered again.
      try await terminal.enter("traject; echo \"eind2 $?\"")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("q")
      try await terminal.sees("eind2 0")
    }
  }

  @Test func theFirstTimeATourIsOffered() async throws {
    try await ShellTerminal.run(environment: ["TRAJECT_NO_TOUR": ""]) { terminal in
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees("Rondleiding 1 van", "esc sla over")
      try await terminal.press("Escape")
      try await terminal.sees("Vincent, 28", "enter begin")
      try await terminal.press("q")
      try await terminal.sees("einde 0")
      try await terminal.enter("traject; echo \"eind2 $?\"")
      try await terminal.sees("enter begin")
      try await terminal.press("q")
      try await terminal.sees("eind2 0")
    }
  }
}

/// The lines of a screen, without the spaces at their ends and without empty lines at its end.
private func lines(of screen: String) -> [String] {
  var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.reversed().drop { $0 == " " }.reversed())
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}

let sample = """
  format: 1
  persona: mia
  phases:
    activation:
      entries:
        - belastbaarheid
        - empowerment
    mediation:
      entries:
        - vrijwilligerswerk

  """
