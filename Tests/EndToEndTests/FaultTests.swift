import Foundation
import Glibc
import Testing

/// What goes wrong around a program: nothing of the work is lost, and the terminal is given back.
///
/// The table of all faults, with where each is tried, is in `docs/faults.md`.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct FaultTests {
  /// The faults of a program itself, and the number of the signal that the system gives them.
  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT])
  func aFaultSaysWhereTheWorkIs(signal: Int32) async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.enter("stty -a > before")
      try await terminal.choosesForMia()
      try await terminal.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      // Who shows another screen knows of it.
      try await terminal.press("?")
      try await terminal.sees("Wat je hier kunt doen")
      kill(try terminal.pid, signal)
      try await terminal.seesSentence("traject is door een fout gestopt.")
      try await terminal.sees("einde \(128 + signal)", "autosave/")
      try await terminal.expectAsBefore()
      try await terminal.expectOfferedForMia()
    }
  }

  @Test func aTrapInTheProgramSaysItsMessageAndWhereTheWorkIs() async throws {
    let place = try Place()
    // Tall, for the runtime may say much of its own in between.
    try await ShellTerminal.run(columns: 160, rows: 60, in: place) { terminal in
      try await terminal.enter("stty -a > before")
      try await terminal.choosesForMia("--persona mia --trap-on f12")
      try await terminal.waits(for: "the autosave") { _ in !place.autosaves.isEmpty }
      try await terminal.press("F12")
      try await terminal.seesSentence("traject: een fout met opzet")
      try await terminal.seesSentence("traject is door een fout gestopt.")
      try await terminal.sees("autosave/", "einde \(128 + SIGILL)")
      try await terminal.expectAsBefore()
      try await terminal.expectOfferedForMia()
    }
  }

  @Test(arguments: [(SIGQUIT, 131), (SIGUSR1, 138), (SIGXCPU, 152)])
  func everySignalEndsItInGoodOrder(signal: Int32, code: Int) async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      try await terminal.enter("stty -a > before")
      try await terminal.choosesForMia()
      kill(try terminal.pid, signal)
      try await terminal.sees("einde \(code)", "Niet bewaard werk staat in")
      try await terminal.expectAsBefore()
      try await terminal.expectOfferedForMia()
    }
  }

  @Test func theKeysOfAnInterruptEndNothing() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.enter("stty -a > before")
      try await terminal.choosesForMia()
      try await terminal.press("C-c")
      try await terminal.sees("'ctrl-c' doet hier niets.")
      try await terminal.press("C-\\")
      try await terminal.press("?")
      try await terminal.sees("Wat je hier kunt doen")
      try await terminal.press("Escape", "u")
      try await terminal.sees("□     Belastbaarheidsonderzoek")
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      try await terminal.expectAsBefore()
    }
  }

  @Test func beingStoppedFromOutsideKeepsTheWork() async throws {
    let place = try Place()
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter("traject explore --persona mia")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.sees("€ 303-550")
      kill(try await terminal.foreground, SIGTSTP)
      try await terminal.sees("Stopped")
      #expect(place.autosaves.count == 1)
      try await terminal.expectRestored()
      try await terminal.enter("fg")
      try await terminal.sees("■1    Belastbaarheidsonderzoek", "€ 303-550")
      #expect(try await terminal.state("alternate_on") == "1")
      #expect(try await terminal.state("mouse_any_flag") == "1")
      try await terminal.press("q", "q")
      try await terminal.sees("Bewaren")
    }
  }

  @Test func aFileThatIsGoneIsWrittenAnew() async throws {
    let place = try Place()
    try place.write("format: 1\npersona: mia\n", to: "a.traject.yaml")
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.choosesForMia("--scenario a.traject.yaml")
      unlink(place.home.appending(path: "a.traject.yaml").path)
      try await terminal.press("s")
      try await terminal.sees("Bewaard in a.traject.yaml.")
      #expect(place.read("a.traject.yaml")?.contains("belastbaarheid") == true)
    }
  }

  @Test func aFileThatBecameAFolderKeepsTheWork() async throws {
    let place = try Place()
    try place.write("format: 1\npersona: mia\n", to: "a.traject.yaml")
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.choosesForMia("--scenario a.traject.yaml")
      let path = place.home.appending(path: "a.traject.yaml").path
      unlink(path)
      mkdir(path, 0o700)
      try await terminal.press("s")
      try await terminal.seesSentence(
        "Bewaren in 'a.traject.yaml' lukt niet: het is een map. Je werk staat er nog.")
      // Under another name it goes.
      try await terminal.press("C-u")
      try await terminal.type("b.traject.yaml")
      try await terminal.press("Enter")
      try await terminal.sees("Bewaard in b.traject.yaml.")
      #expect(place.read("b.traject.yaml")?.contains("belastbaarheid") == true)
    }
  }

  @Test func aDiskThatTakesNothingIsSaidAndTheTerminalGivenBack() async throws {
    let place = try Place()
    try await ShellTerminal.run(columns: 160, in: place) { terminal in
      // The shell writes before nothing may be written any more.
      try await terminal.enter("stty -a > before")
      try await terminal.enter(
        "sh -c 'echo $$ > pid; ulimit -f 0; exec traject explore --persona mia'; echo \"einde $?\"")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.seesSentence(
        "Automatisch bijhouden lukt niet (het bestand wordt te groot).")
      try await terminal.press("s")
      try await terminal.sees("traject.yaml")
      try await terminal.press("Enter")
      try await terminal.seesSentence(
        "lukt niet: het bestand wordt te groot. Je werk staat er nog.")
      try await terminal.press("Escape")
      kill(try terminal.pid, SIGTERM)
      try await terminal.sees(
        "einde 143", "Het laatste werk is niet bijgehouden: het bestand wordt")
      try await terminal.expectAsBefore()
    }
  }

  @Test func twoHundredSizesInAFewSecondsLeaveTheLastOne() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.choosesForMia()
      for round in 0..<200 {
        let size = [(1, 1), (80, 24), (3, 40), (200, 2), (61, 17), (59, 15)][round % 6]
        try await terminal.resize(columns: size.0, rows: size.1)
      }
      try await terminal.resize(columns: 80, rows: 24)
      try await terminal.sees("■1    Belastbaarheidsonderzoek", "€ 303-550", "┘")
      try await terminal.press("u")
      try await terminal.sees("□     Belastbaarheidsonderzoek")
    }
  }

  @Test func bytesThatMeanNothingDoNothing() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.choosesForMia()
      var seed: UInt64 = 12
      func next() -> UInt64 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return seed >> 33
      }
      for _ in 0..<12 {
        // Bytes from 80 on, beginnings of sequences, and answers that nobody asked for.
        let bytes = (0..<200).map { _ in UInt8(0x80 + next() % 0x80) }
        let pieces = [
          "\u{1B}[?62;4c", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r\u{1B}\\", "\u{1B}[I",
        ]
        try await terminal.send(bytes: bytes + Array(pieces[Int(next() % 4)].utf8))
      }
      try await terminal.press("u")
      try await terminal.sees("□     Belastbaarheidsonderzoek")
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      try await terminal.expectRestored()
    }
  }

  @Test func aPasteThatStallsAndGoesOnAsCommandsIsText() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.choosesForMia()
      try await terminal.press("m")
      try await terminal.sees("Titel")
      try await terminal.send("\u{1B}[200~een plan ")
      try await terminal.sees("een plan")
      try await Task.sleep(for: .milliseconds(700))
      try await terminal.send("q q \u{1B}[C\r")
      try await terminal.sees("een plan q q")
      try await terminal.send("\u{1B}[201~")
      try await terminal.press("Enter")
      try await terminal.sees("Mia: een plan q q")
      #expect(try await terminal.state("alternate_on") == "1")
    }
  }

  @Test func aLineThatIsTooLongIsTakenAsFarAsItFits() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.choosesForMia()
      try await terminal.press("m")
      try await terminal.sees("Titel")
      try await terminal.send(
        "\u{1B}[200~" + String(repeating: "w", count: 2001) + "\u{1B}[201~")
      try await terminal.seesSentence("Hier passen 2.000 tekens; de rest is weggelaten.")
      try await terminal.sees("wwwwwwwwwwwwwwwwwwww")
    }
  }

  @Test func aSearchThatIsFloodedHearsASignal() async throws {
    let place = try Place()
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter(
        "sh -c 'echo $$ > pid; exec traject explore --persona mia'; echo $? > code")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("/")
      // Without its marks a paste is typing: 20,000 keys.
      for _ in 0..<10 { try await terminal.send(String(repeating: "x", count: 2000)) }
      kill(try terminal.pid, SIGTERM)
      // The shell gets what was not taken, and shows that.
      try await terminal.waits(for: "the end") { _ in place.read("code") == "143\n" }
    }
  }

  @Test func aFileOfAnotherAgeIsListed() async throws {
    let place = try Place()
    let files = [("oud", "160101011200"), ("later", "209901011200")]
    for (name, _) in files {
      try place.write("format: 1\npersona: mia\ntitle: \(name)\n", to: "\(name).traject.yaml")
    }
    try await ShellTerminal.run(in: place) { terminal in
      for (name, time) in files {
        try await terminal.enter("touch -t \(time) \(name).traject.yaml")
      }
      try await terminal.enter("clear; traject; echo \"einde $?\"")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("o")
      let screen = try await terminal.sees("oud", "later")
      let (old, later) = (screen.firstRange(of: "oud"), screen.firstRange(of: "later"))
      #expect(try #require(later).lowerBound < #require(old).lowerBound, "the newest first")
    }
  }
}

extension ShellTerminal {
  /// Starts the program with Mia, and makes a choice that is not saved.
  fileprivate func choosesForMia(_ beginning: String = "--persona mia") async throws {
    try await enter("sh -c 'echo $$ > pid; exec traject explore \(beginning)'; echo \"einde $?\"")
    try await sees("Trajectverkenner · Mia")
    try await press("2", "Space")
    try await sees("■1    Belastbaarheidsonderzoek", "€ 303-550")
  }

  /// Expects that the terminal is as it was when `before` was written.
  fileprivate func expectAsBefore(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await expectRestored(sourceLocation: sourceLocation)
    try await enter("stty -a > after; echo 'en ''verder'")
    try await sees("en verder")
    #expect(place.read("after") == place.read("before"), sourceLocation: sourceLocation)
  }

  /// Expects that a new start offers the choice.
  fileprivate func expectOfferedForMia() async throws {
    try await enter("clear; traject")
    try await sees("Niet bewaard werk gevonden", "Verder")
    try await press("Enter")
    try await sees("Trajectverkenner · Mia", "€ 303-550")
  }
}
