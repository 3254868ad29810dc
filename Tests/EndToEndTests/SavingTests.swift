import Foundation
import Glibc
import Testing

/// Saving never goes over what it does not know, and never loses what there is.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct SavingTests {
  @Test(arguments: Screen.few)
  func theSecondToSaveIsToldWhoWasFirstAndWhen(on screen: Screen) async throws {
    let place = try Place()
    try place.write(sample, to: file)
    try await ShellTerminal.run(on: screen, in: place) { first in
      try await ShellTerminal.run(on: screen, in: place) { second in
        for terminal in [first, second] {
          try await terminal.enter("traject explore --scenario \(file)")
          try await terminal.sees(screen("€ 1.683-9.030", "€1,683-9,030"))
        }
        try await first.press("m", "Tab")
        try await first.type("Groep 2")
        try await first.press("Enter", "2", "Space", "s")
        try await first.sees(screen("Bewaard in \(file).", "Saved to \(file)."))
        let saved = try #require(place.read(file))
        #expect(saved.contains("author: Groep 2\n"))

        try await second.press("2", "End", "Space", "s")
        let time = try await place.time(of: file, on: screen)
        let title = screen("Het bestand is veranderd", "The file has changed")
        let sentence = screen(
          "'\(file)' is intussen veranderd door Groep 2 (\(time)). Bewaren zou dat wissen.",
          "'\(file)' was changed meanwhile by Groep 2 (\(time)). Saving would erase that.")
        try await second.sees(title)
        try await second.seesSentence(sentence)
        // Going back loses nothing, neither here nor there.
        try await second.press("Escape")
        try await second.loses(title)
        try await second.sees(screen("■3    Jaar ontheffing", "■3    Year of"), "Mia *")
        try await second.press("s")
        try await second.sees(title, screen("Andere naam", "Another name"))
        try await second.press("Enter")
        try await second.sees("mia-2.traject.yaml")
        try await second.press("Enter")
        try await second.sees(
          screen("Bewaard in mia-2.traject.yaml.", "Saved to mia-2.traject.yaml."))
        #expect(place.read(file) == saved)
        let other = try #require(place.read("mia-2.traject.yaml"))
        #expect(other.contains("- belastbaarheid\n"))
        #expect(!other.contains("author:"))
        let compared = try await place.traject(
          "compare", file, "mia-2.traject.yaml", "--lang", screen.language)
        #expect(compared.status == 0, "\(compared.errors)")
      }
    }
  }

  @Test(arguments: Screen.few)
  func aNameThatIsTakenIsAskedAbout(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let place = terminal.place
      try place.write(sample, to: file)
      try place.write("# van groep 2\n\(sample)", to: "mia-2.traject.yaml")
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "s", "Enter")
      try await terminal.sees(screen("Die naam is er al", "That name is taken"))
      try await terminal.seesSentence(
        screen(
          "Er is al een bestand '\(file)'. Wil je het vervangen?",
          "There is a file '\(file)' already. Do you want to replace it?"))
      // The name that is offered is taken as well.
      try await terminal.press("Enter")
      try await terminal.sees("mia-2.traject.yaml")
      try await terminal.press("Enter")
      try await terminal.sees("'mia-2.traject.yaml'")
      try await terminal.press("Enter", "Enter")
      try await terminal.sees(
        screen("Bewaard in mia-3.traject.yaml.", "Saved to mia-3.traject.yaml."))
      #expect(place.read(file) == sample)
      #expect(place.read("mia-2.traject.yaml") == "# van groep 2\n\(sample)")
      #expect(place.read("mia-3.traject.yaml")?.contains("- belastbaarheid\n") == true)
    }
  }

  @Test func aNameIsReplacedOnlyByWhoSaysSo() async throws {
    try await ShellTerminal.run { terminal in
      let place = terminal.place
      try place.write(sample, to: file)
      try await terminal.explore("Mia")
      try await terminal.press("2", "Space", "s", "Enter")
      try await terminal.sees("Die naam is er al")
      try await terminal.press("Down", "Enter")
      try await terminal.sees("Bewaard in \(file).")
      let saved = try #require(place.read(file))
      #expect(!saved.contains("vrijwilligerswerk"))
      let total = try await place.traject("total", file)
      #expect(total.output.contains("303-550"))
    }
  }

  @Test(.enabled(if: Unprivileged.isPossible), arguments: Screen.few)
  func whatMayNotBeWrittenIsSaidAndTheWorkIsKept(on screen: Screen) async throws {
    try await ShellTerminal.run(on: screen) { terminal in
      let place = terminal.place
      try await terminal.enter("mkdir dicht; chmod 555 dicht; clear")
      try await terminal.enter("\(Unprivileged.prefix)traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space", "s", "C-u")
      try await terminal.type("dicht/mia")
      try await terminal.press("Enter")
      try await terminal.seesSentence(
        screen(
          "Bewaren in 'dicht/\(file)' lukt niet: je mag dit bestand of deze map niet veranderen. Je werk staat er nog.",
          "Saving to 'dicht/\(file)' failed: you may not change this file or this folder. Your work is still here."
        ))
      // The form is there for another name.
      try await terminal.press("C-u")
      try await terminal.type("weg/mia")
      try await terminal.press("Enter")
      try await terminal.seesSentence(
        screen("lukt niet: de map 'weg' bestaat niet.", "failed: there is no folder 'weg'."))
      try await terminal.press("C-u")
      try await terminal.type("hier")
      try await terminal.press("Enter")
      try await terminal.sees(
        screen("Bewaard in hier.traject.yaml.", "Saved to hier.traject.yaml."))
      try await terminal.sees(screen("■1    Belastbaarheidsonderzoek", "■1    Work capacity"))
      #expect(place.read("hier.traject.yaml")?.contains("- belastbaarheid\n") == true)
      let closed = place.home.appending(path: "dicht").path
      #expect(try FileManager.default.contentsOfDirectory(atPath: closed).isEmpty)
      chmod(closed, 0o755)
    }
  }

  private let file = "mia.traject.yaml"
}

/// A program that permissions hold for: for root they do not.
private enum Unprivileged {
  static var isPossible: Bool {
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  }

  static var prefix: String {
    geteuid() == 0
      ? "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all " : ""
  }
}

extension Place {
  /// When a file was changed, as the clock of this machine shows it.
  fileprivate func time(of name: String, on screen: Screen) async throws -> String {
    try await clock("-r", name, on: screen)
  }

  /// A moment as the clock of this machine shows it, such as `21 november 2026, 14:05`.
  ///
  /// - Parameter option: With its value, what `date` is to find the moment by.
  func clock(_ option: String, _ value: String, on screen: Screen) async throws -> String {
    let written = try await Subprocess.run(
      URL(filePath: "/bin/date"), [option, value, "+%-d %-m %Y, %H:%M"],
      environment: environment, in: home
    ).output.trimmingCharacters(in: .newlines)
    let parts = written.split(separator: " ", maxSplits: 2)
    let months = screen(
      "januari februari maart april mei juni juli augustus september oktober november december",
      "January February March April May June July August September October November December"
    ).split(separator: " ")
    let month = try #require(parts.count == 3 ? Int(parts[1]) : nil)
    return "\(parts[0]) \(months[month - 1]) \(parts[2])"
  }
}
