import Foundation
import Glibc
import Testing

/// Ends from outside in the line mode: typed on a terminal, and piped.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct LineEndingTests {
  @Test(arguments: Screen.few)
  func theKeyOfAnInterruptEndsItAndSaysWhereTheWorkIs(on screen: Screen) async throws {
    let place = try Place()
    try await ShellTerminal.run(
      environment: ["TRAJECT_LANG": screen.language], columns: 160, in: place
    ) { terminal in
      try await terminal.walksWithTitle(screen)
      // What was typed of a line is the terminal's, and gone with it.
      try await terminal.type("half")
      try await terminal.press("C-c")
      try await terminal.sees(screen("Niet bewaard werk staat in /", "Unsaved work is in /"))
      // A shell stops the rest of its line as well, as after every program that an interrupt ends.
      try await terminal.enter("echo \"code $?\"")
      try await terminal.sees("code 130")
      try await terminal.expectTitleOffered(screen)
    }
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131), (SIGUSR1, 138)])
  func aSignalEndsItAndSaysWhereTheWorkIs(signal: Int32, code: Int) async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      kill(try terminal.pid, signal)
      try await terminal.sees("einde \(code)", "Niet bewaard werk staat in /")
      try await terminal.expectTitleOffered()
    }
  }

  @Test(arguments: [SIGSEGV, SIGTRAP])
  func aFaultSaysWhereTheWorkIs(signal: Int32) async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      kill(try terminal.pid, signal)
      try await terminal.seesSentence(
        "traject is door een fout gestopt. Niet bewaard werk tot vlak daarvoor staat in /")
      try await terminal.sees("einde \(128 + signal)")
      try await terminal.expectTitleOffered()
    }
  }

  @Test func aKillLosesNothing() async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      kill(try terminal.pid, SIGKILL)
      try await terminal.sees("einde 137")
      try await terminal.expectTitleOffered()
    }
  }

  @Test func controlZAndFgComeBackToThePrompt() async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      try await terminal.press("C-z")
      try await terminal.sees("Stopped")
      #expect(place.autosaves.count == 1)
      try await terminal.enter("clear; fg")
      try await terminal.waits(for: "the prompt") { screen in
        screen.split(separator: "\n").last { !$0.isEmpty }?.hasPrefix(">") == true
      }
      try await terminal.enter("totaal")
      try await terminal.sees("nog niets gekozen")
      // The program's own command for it does the same, with one prompt.
      try await terminal.enter("shell")
      try await terminal.waits(for: "the stop") { $0.components(separatedBy: "Stopped").count > 1 }
      try await terminal.enter("clear; fg")
      try await terminal.enter("waar ben ik")
      try await terminal.sees("Persona, scherm 1 van")
      #expect(try await !terminal.screen().contains("> >"))
    }
  }

  @Test func theEndOfTheInputSaysWhereTheWorkIs() async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      try await terminal.press("C-d")
      try await terminal.sees("Gestopt. Niet bewaard werk staat in /", "einde 0")
      try await terminal.expectTitleOffered()
    }
  }

  @Test func aWindowThatIsClosedEndsIt() async throws {
    let place = try Place()
    var number: pid_t = 0
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.walksWithTitle()
      number = try terminal.pid
    }
    #expect(!Subprocess.isRunning(number), "it goes on without a terminal")
    try await ShellTerminal.run(columns: 160, in: place) { try await $0.expectTitleOffered() }
  }

  @Test func aReaderThatReadsNothingHoldsNothingUp() async throws {
    let place = try Place()
    // The list of words is long, and the pipe is soon full.
    _ = try await place.shell(
      """
      mkfifo answers; sleep 30 < answers & reader=$!
      (printf '2\\ntitel\\nX\\n\\n'; yes alles | head -n 2000; sleep 30) \
        | sh -c 'echo $$ > pid; exec traject walk' > answers 2> words &
      until ls .local/state/traject/autosave/*.yaml > /dev/null 2>&1; do sleep 0.1; done
      sleep 2; kill "$(cat pid)"
      for i in 1 2 3 4 5 6 7 8 9 10; do test -s words && break; sleep 0.5; done
      kill $reader
      """)
    #expect(place.read("words")?.hasPrefix("Niet bewaard werk staat in /") == true)
  }

  @Test func aPipeThatIsEndedKeepsAllThatWasObeyed() async throws {
    let place = try Place()
    // More lines than it answers in that time, so that some always wait.
    let done = try await place.shell(
      """
      (printf '2\\ntitel\\nX\\n\\n'; yes totaal | head -n 2000000) > lines
      traject walk < lines > /dev/null 2> words & program=$!
      until ls .local/state/traject/autosave/*.yaml > /dev/null 2>&1; do sleep 0.1; done
      kill $program; wait $program; echo $?
      """)
    #expect(done.output == "143\n")
    #expect(place.read("words")?.hasPrefix("Niet bewaard werk staat in /") == true)
    let name = try #require(place.autosaves.first)
    #expect(place.read(name)?.contains("title: X") == true)
  }

  @Test func whereNobodyReadsAnyMoreTheWorkIsKept() async throws {
    let place = try Place()
    let done = try await place.shell(
      """
      (printf '2\\ntitel\\nX\\n\\n'; until test -e gone; do sleep 0.1; done; sleep 0.5
       printf 'totaal\\n') | traject walk \
        | (until ls .local/state/traject/autosave/*.yaml > /dev/null 2>&1; do sleep 0.1; done
           touch gone)
      """)
    #expect(done.status == 0)
    #expect(done.errors.hasPrefix("Niet bewaard werk staat in /"))
    #expect(place.autosaves.count == 1)
    let full = try await place.shell(
      "printf '2\\ntitel\\nX\\n\\n' | traject walk > /dev/full; echo $?")
    #expect(full.output == "73\n")
  }

  @Test func aDiskThatTakesNothingIsSaid() async throws {
    let place = try Place()
    let done = try await place.shell(
      "printf '2\\ntitel\\nX\\n\\n' | "
        + "(ulimit -f 0; traject walk 2>&1 > /dev/null; echo \"einde $?\") | cat")
    #expect(done.output.contains("autosave niet schrijven: het bestand wordt te groot"))
    #expect(done.output.hasSuffix("einde 73\n"))
    #expect(place.autosaves.isEmpty)
  }

  @Test func whatTheCallerIgnoresIsIgnored() async throws {
    let place = try Place()
    let done = try await place.shell(
      "trap '' HUP; (printf '2\\ntitel\\nX\\n\\n'; sleep 1; printf 'waar ben ik\\n') | "
        + "sh -c 'echo $$ > pid; exec traject walk' & sleep 0.5; kill -HUP \"$(cat pid)\"; wait $!")
    #expect(done.output.contains("Persona, scherm 1 van"))
    #expect(done.output.contains("Gestopt. Niet bewaard werk staat in /"))
  }
}

extension ShellTerminal {
  /// Gives Mia's scenario a title, line by line, which is not saved.
  fileprivate func walksWithTitle(_ screen: Screen = Screen.all[0]) async throws {
    try await enter("sh -c 'echo $$ > pid; exec traject walk --persona mia'; echo \"einde $?\"")
    try await sees("Mia, 59", "> ")
    try await enter(screen("titel", "title"))
    try await sees(screen("1. Titel", "1. Title"))
    try await enter("Mia zingt")
    try await sees(screen("2. Groep", "2. Group"))
    try await enter("")
    try await waits(for: "the autosave") { _ in
      place.autosaves.contains { place.read($0)?.contains("Mia zingt") == true }
    }
  }

  /// Expects that a new start offers what was left behind, and that it can be taken up.
  fileprivate func expectTitleOffered(_ screen: Screen = Screen.all[0]) async throws {
    try await enter("clear; traject walk")
    try await sees(
      screen("Niet bewaard werk gevonden", "Unsaved work found"), "Mia zingt",
      screen("1. Verder", "1. Go on"))
    try await enter("1")
    try await seesSentence(
      screen("Dit werk is nog niet bewaard.", "This work has not been saved yet."))
  }
}
