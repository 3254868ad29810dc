import Foundation
import Testing

/// What if it were otherwise everywhere: the assumptions, and that they are seen.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct AssumptionsTests {
  @Test(arguments: Screen.all)
  func anHourlyRateIsSeenInTheTotalsAtOnce(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let cost = screen("kosten  ", "cost  ")
      let source = screen("€ 900-6.698", "€900-6,698")
      let mark = screen("let op: uurtarief ", "note: rate ")
      try await terminal.explore("Vincent")
      try await terminal.press("3", "Space", "4", "Down", "Space", "a")
      try await terminal.sees(screen("│ Aannames ", "│ Assumptions "))
      try await terminal.seesLine(
        screen("uurtarief", "hourly rate"), screen("€ 50-125 per uur", "€50-125 per hour"))
      try await terminal.seesLine(cost, source)

      // Presets: the totals follow while the pane is open.
      try await terminal.press("Right")
      try await terminal.seesLine(
        screen("* uurtarief", "* hourly rate"), screen(" € 74 per uur", " €74 per hour"))
      try await terminal.seesLine(cost, screen("€ 948-6.596", "€948-6,596"))
      try await terminal.sees(
        mark + "74", screen("│ Aannames ", "│ Assumptions "),
        screen("kosten € 900-6.698 wordt € 948-6.596", "cost €900-6,698 becomes €948-6,596"))
      try await terminal.press("Left", "Left")
      try await terminal.sees(mark + "111")
      try await terminal.seesSentence(screen("'Normbedrag van UWV", "'UWV standard rate"))
      try await terminal.seesLine(cost, screen("€ 1.022-6.670", "€1,022-6,670"))

      // A value of one's own.
      try await terminal.press("Enter", "C-u", "Enter")
      try await terminal.sees(screen("! Vul een getal in.", "! Fill in a number."))
      try await terminal.type("100")
      try await terminal.press("Enter")
      try await terminal.sees(mark + "100", screen(": eigen aanname", ": own assumption"))
      try await terminal.seesLine(cost, screen("€ 1.000-6.648", "€1,000-6,648"))

      // It is named on every screen.
      try await terminal.press("Escape")
      for (key, part) in [
        ("1", "Vincent"), ("5", "week"), ("6", screen("fase en interventie", "client h")),
      ] {
        try await terminal.press(key)
        try await terminal.sees(mark + "100", part)
        try await terminal.loses(screen("│ Aannames ", "│ Assumptions "))
      }

      try await terminal.press("u", "u", "u", "u")
      try await terminal.loses(screen("let op:", "note:"))
      try await terminal.seesLine(
        screen("│ totaal ", "│ total "), screen(" 900-6.698", " 900-6,698"))
    }
  }

  @Test func theFileAndTheTotalWithoutATerminalHaveIt() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.explore("Vincent")
      try await terminal.press("3", "Space", "4", "Down", "Space", "a", "Right")
      try await terminal.sees("let op: uurtarief 74")
      try await terminal.press("Escape", "s", "Enter")
      try await terminal.sees("Bewaard in vincent.traject.yaml.")
      let place = terminal.place
      #expect(place.read("vincent.traject.yaml")?.contains("hourlyRate: 74\n") == true)
      let done = try await place.traject("total", "--format", "json", "vincent.traject.yaml")
      let object = try JSONSerialization.jsonObject(with: Data(done.output.utf8))
      let total = (object as? [String: Any])?["grandTotal"] as? [String: Any]
      #expect(total?["low"] as? Int == 948)
      #expect(total?["high"] as? Int == 6596)
    }
  }

  @Test(arguments: Screen.all)
  func aRelapseTakesThePhaseOnceMore(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let mark = screen("let op: activering ", "note: activation ")
      let elapsed = screen("doorlooptijd ", "elapsed time ")
      let cost = screen("kosten  ", "cost  ")
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "Down", "Space")
      try await terminal.seesLine(cost, screen("€ 1.183-8.030", "€1,183-8,030"))
      try await terminal.press("x")
      try await terminal.sees(
        mark + "2x", elapsed + "26-108",
        screen("€ 1.183-8.030 wordt € 2.366-16.060", "€1,183-8,030 becomes €2,366-16,060"))
      try await terminal.press("x")
      try await terminal.sees(mark + "3x", elapsed + "39-162")
      try await terminal.seesLine(cost, screen("€ 3.549-24.090", "€3,549-24,090"))

      // The pane has it too, and undoes it.
      try await terminal.press("a")
      try await terminal.press("-N", "7", "Down")
      try await terminal.seesLine(
        screen("* terugval activering", "* relapse activation"),
        screen(" 2 keer: de fase wordt 3 keer", " 2 times: the phase is gone through 3"))
      try await terminal.press("Left")
      try await terminal.sees(mark + "2x", elapsed + "26-108")
      try await terminal.press("u", "u", "u")
      try await terminal.seesLine(
        screen("terugval activering", "relapse activation"),
        screen("geen", "none"))
      try await terminal.loses(screen("let op:", "note:"))
      try await terminal.sees(elapsed + "13-54")
    }
  }

  @Test(arguments: Screen.few)
  func whatDoesNotFitOnTheTitleIsCounted(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.explore("Vincent")
      try await terminal.press("3", "Space", "]", "4", "Down", "Space", "a", "Right")
      try await terminal.press("Down", "Right")
      try await terminal.sees(
        screen(
          "De bron noemt bij Vincent geen uitschieters.",
          "The source names no outliers for Vincent."
        ))
      for _ in 1...2 { try await terminal.press("Down", "Right") }
      try await terminal.seesLine(
        screen("* jobcoach", "* job coach"), screen(" meegeteld: ", " counted: "))
      try await terminal.press("Down", "Down", "Right")
      // Where the line has no room for all, it counts the rest.
      try await terminal.sees(
        screen(
          "let op: 1 vastgezet, uurtarief 74, klantmanager en nog 2",
          "note: 1 fixed, rate 74, klantmanager, job coach, budget 3,187"),
        screen(
          "met begeleiding min. € 4.362-21.482", "with support at least €4,362-21,482"))
    }
  }
}
