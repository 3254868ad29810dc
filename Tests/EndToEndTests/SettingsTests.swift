import Foundation
import Testing

/// What a user sets once is kept, in a file that is his own.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct SettingsTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func whatIsSetIsKeptInAFileThatExplainsItself(columns: Int, rows: Int) async throws {
    try await ShellTerminal.run(columns: columns, rows: rows) { terminal in
      let place = terminal.place
      let before = try await place.traject("paths")
      #expect(before.output.contains(": \(place.home.path)/\(file)\n"))
      #expect(place.read(file) == nil)
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("f")
      try await terminal.seesLine("taal ", "Nederlands", "F2")
      try await terminal.press("Right")
      try await terminal.seesLine("language ", "English", "F2")
      try await terminal.press("Down", "Enter")
      try await terminal.seesLine("| characters ", "plain", "F3", "|")
      try await terminal.press("Down", "Enter")
      try await terminal.seesLine("colour ", "off")
      try await terminal.press("Down", "Enter")
      try await terminal.seesLine("mouse ", " off ", "F4")
      for _ in 0..<50 {
        if try await terminal.state("mouse_any_flag") == "0" { break }
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(try await terminal.state("mouse_any_flag") == "0")
      try await terminal.press("Escape", "q")
      try await terminal.sees("einde 0")
      let kept = try #require(place.read(file))
      #expect(
        values(in: kept) == [
          "language: en", "characters: plain", "colours: false", "mouse: false", "plain: false",
          "tourSeen: false",
        ])
      let after = try await place.traject("paths")
      #expect(after.output.contains("\(file)\n  Wat je in de verkenner instelt; "))
      #expect(after.output.contains("zelf veranderen. Bestaat.\n"))
      // Every setting has a line above it that says what it may be.
      #expect(kept.hasPrefix("# Instellingen van traject."))
      #expect(
        kept.contains("# Taal van de verkenner / language of the explorer: nl, en\nlanguage: en\n"))
      #expect(kept.contains("# Kleuren / colours: true, false\ncolours: false\n"))

      try await terminal.enter("clear; traject; echo \"eind2 $?\"")
      try await terminal.sees("enter begin  ", "+----")
      try await terminal.press("f")
      try await terminal.seesLine("language ", "English", "F2")
      try await terminal.seesLine("colour ", "off")
      try await terminal.seesLine("mouse ", " off ", "F4")
    }
  }

  @Test func whatAUserWroteThereStays() async throws {
    try await ShellTerminal.run { terminal in
      let place = terminal.place
      try await terminal.enter("mkdir -p .config/traject; echo 'klaar ''mee'")
      try await terminal.sees("klaar mee")
      try place.write(
        "# van groep 2\nlanguage: en  # voor de gasten\n\n# geen muis\nmouse: nee\n", to: file)
      try await terminal.enter("traject; echo \"einde $?\"")
      try await terminal.sees("q quit")
      try await terminal.press("F2")
      try await terminal.sees("q stop")
      try await terminal.press("q")
      try await terminal.sees("einde 0")
      let kept = try #require(place.read(file))
      #expect(
        kept.hasPrefix("# van groep 2\nlanguage: nl  # voor de gasten\n\n# geen muis\nmouse: nee\n")
      )
    }
  }

  @Test(arguments: Screen.all)
  func theTourIsCalledBack(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      try await terminal.enter("traject")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("f", "End", "Enter")
      let titles = [
        screen("1 van 5: Welkom", "1 of 5: Welcome"),
        screen("2 van 5: Lopen door de schermen", "2 of 5: Walking through the screens"),
        screen("3 van 5: Kiezen", "3 of 5: Choosing"),
        screen("4 van 5: Waar komt een cijfer vandaan?", "4 of 5: Where does a figure come from?"),
        screen("5 van 5: Hulp", "5 of 5: Help"),
      ]
      for title in titles {
        try await terminal.sees(title)
        try await terminal.press("Enter")
      }
      // Back to where one was.
      try await terminal.sees(screen("│ Instellingen ", "│ Settings "))
      try await terminal.press("Escape", ":")
      try await terminal.type(screen("rondl", "tour"))
      try await terminal.sees(screen("│ Rondleiding ", "│ Tour "))
      try await terminal.press("Enter")
      try await terminal.sees(titles[0])
      try await terminal.press("Right", "Right")
      try await terminal.sees(titles[2])
      try await terminal.press("Left")
      try await terminal.sees(titles[1])
      try await terminal.press("Escape")
      try await terminal.sees("Vincent, 28", screen("q stop", "q quit"))
    }
  }

  @Test func pathsNamesEveryPlace() async throws {
    let place = try Place()
    for (language, words) in [
      ("nl", ["instellingen: ", "niet bewaard werk: ", "Bestaat nog niet."]),
      ("en", ["settings: ", "unsaved work: ", "Does not exist yet."]),
    ] {
      let done = try await place.traject("paths", "--lang", language)
      #expect(done.status == 0)
      #expect(done.errors.isEmpty)
      #expect(done.output.contains("\(words[0])\(place.home.path)/\(file)\n"))
      #expect(done.output.contains("\(words[1])\(place.home.path)/.local/state/traject/autosave\n"))
      #expect(done.output.contains(words[2]))
    }
  }

  private let file = ".config/traject/settings.yaml"

  /// The lines that are no comment.
  private func values(in text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
