import CNcurses
import Foundation
import Glibc
import NcursesTerminal
import TerminalCanvas
import Testing

/// Bytes on a real terminal, as slow as they come, in any locale.
struct InputTests {
  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func aKeyThatComesApartOnASlowLineIsOneKey(term: String) async {
    await #expect(processExitsWith: .success) { [term = term as String] in
      let pseudo = PseudoTerminal(term: term)
      // Under load a pause is longer than it was meant.
      setenv("ESCDELAY", "5000", 1)
      var terminal = try NcursesTerminal()
      let keys: [(bytes: String, key: Key)] = [
        ("\u{1B}[A", .up), ("\u{1B}[5~", .pageUp), ("\u{1B}Ow", .pad("7")),
      ]
      for (bytes, key) in keys {
        for place in 1..<bytes.utf8.count {
          Thread.detachNewThread {
            pseudo.send(Array(bytes.utf8.prefix(place)))
            usleep(120_000)
            pseudo.send(Array(bytes.utf8.dropFirst(place)))
          }
          let events = terminal.nextEvents(timeout: .seconds(5))
          precondition(events == [.key(key)], "\(bytes.debugDescription) at \(place): \(events)")
        }
      }
    }
  }

  @Test func theRestOfAKeyThatComesTooLateIsNoLetter() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      pseudo.type("\u{1B}")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.escape)])
      pseudo.type("[B")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.down)])
    }
  }

  @Test func theKeysOfTheTerminalsDescriptionAreKnown() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(term: "vt52")
      var terminal = try NcursesTerminal()
      pseudo.type("\u{1B}A\u{1B}D")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.up), .key(.left)])
    }
  }

  @Test func anEscapeDelayIsObeyed() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      setenv("ESCDELAY", "900", 1)
      var terminal = try NcursesTerminal()
      pseudo.type("\u{1B}")
      precondition(terminal.nextEvents(timeout: .milliseconds(400)) == [.tick])
      pseudo.type("[A")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.up)])
      // Waiting in small pieces does not put off what Esc is.
      pseudo.type("\u{1B}")
      let start = ContinuousClock.now
      while terminal.nextEvents(timeout: .milliseconds(50)) == [.tick] {}
      precondition(ContinuousClock.now - start < .milliseconds(1500))
    }
  }

  @Test func anEscapeDelayIsANumberOfMillisecondsUpToTenSeconds() async {
    await #expect(processExitsWith: .success) {
      for (value, delay) in [
        ("0", 0), ("1", 1), ("900", 900), ("10000", 10_000), ("10001", -1), ("-1", -1), ("", -1),
        ("x", -1), ("1x", -1), ("1.5", -1),
      ] as [(String, Int32)] {
        setenv("ESCDELAY", value, 1)
        precondition(cn_escape_delay() == delay)
      }
      unsetenv("ESCDELAY")
      precondition(cn_escape_delay() == -1)
    }
  }

  @Test func aPasteThatStallsIsTextToItsEnd() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      pseudo.type("\u{1B}[200~een\r")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.paste("een\n")])
      pseudo.type("q q \u{1B}[C\r")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.paste("q q \u{1B}[C\n")])
      pseudo.type("u\u{1B}[201~j")
      precondition(
        terminal.nextEvents(timeout: .seconds(5)) == [.paste("u"), .key(.character("j"))])
      kill(getpid(), SIGTERM)
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.hangUp(.terminate)])
    }
  }

  @Test func aPasteOfTenMegabytesIsOnePaste() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      Thread.detachNewThread {
        pseudo.type("\u{1B}[200~")
        let piece = [UInt8](repeating: 0x71, count: 1024)
        for _ in 0..<10_240 { pseudo.send(piece) }
        pseudo.type("\u{1B}[201~j")
      }
      var events: [TerminalEvent] = []
      while events.last != .key(.character("j")) {
        events += terminal.nextEvents(timeout: .seconds(20))
        precondition(events.last != .tick)
      }
      let keys = events.filter { if case .key = $0 { true } else { false } }
      precondition(keys == [.key(.character("j"))])
    }
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8"])
  func charactersAreKeptInEveryLocale(locale: String) async {
    await #expect(processExitsWith: .success) { [locale = locale as String] in
      let pseudo = PseudoTerminal(locale: locale)
      var terminal = try NcursesTerminal()
      pseudo.type("é€")
      precondition(
        terminal.nextEvents(timeout: .seconds(5)) == [
          .key(.character("é")), .key(.character("€")),
        ])
      guard locale != "C.UTF-8" else { return }
      pseudo.send([0xEF, 0x80])
      precondition(
        terminal.nextEvents(timeout: .seconds(5)) == [
          .key(.character("ï")), .key(.character("€")),
        ])
    }
  }

  @Test func controlLDrawsAllAnew() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      var canvas = Canvas(size: terminal.size)
      canvas.put("hoek", at: Point(column: 20, row: 9))
      terminal.show(canvas)
      precondition(pseudo.shows("hoek"))
      pseudo.forgetOutput()
      pseudo.type("\u{0C}")
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.repaint])
      terminal.show(canvas)
      precondition(pseudo.shows("hoek"))
    }
  }

  @Test(arguments: [("", "", 80, 24), ("100", "30", 100, 30), ("x", "-3", 80, 24)])
  func aTerminalWithoutASizeGoesByTheEnvironment(
    columns: String, lines: String, width: Int, height: Int
  ) async {
    await #expect(processExitsWith: .success) {
      [
        columns = columns as String, lines = lines as String, width = width as Int,
        height = height as Int
      ] in
      let pseudo = PseudoTerminal(columns: 0, rows: 0)
      for (name, value) in [("COLUMNS", columns), ("LINES", lines)] {
        if value.isEmpty { unsetenv(name) } else { setenv(name, value, 1) }
      }
      var terminal = try NcursesTerminal()
      precondition(terminal.size == Size(columns: width, rows: height), "\(terminal.size)")
      pseudo.resize(columns: 90, rows: 20)
      kill(getpid(), SIGWINCH)
      let size = Size(columns: 90, rows: 20)
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.resize(size)])
    }
  }

  @Test func aSizeIsTheTerminalsAndNotTheEnvironments() async {
    await #expect(processExitsWith: .success) {
      _ = PseudoTerminal(columns: 70, rows: 20)
      setenv("COLUMNS", "200", 1)
      setenv("LINES", "60", 1)
      let terminal = try NcursesTerminal()
      precondition(terminal.size == Size(columns: 70, rows: 20))
    }
  }
}
