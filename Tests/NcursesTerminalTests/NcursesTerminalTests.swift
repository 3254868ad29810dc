import Foundation
import Glibc
import NcursesTerminal
import TerminalCanvas
import Testing

/// What a process does with a terminal of its own; each runs in a process of its own.
struct NcursesTerminalTests {
  @Test func bothMarksOfALetterAreShown() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 40, rows: 10)
      var terminal = try NcursesTerminal()
      var canvas = Canvas(size: terminal.size)
      canvas.put("q\u{302}\u{323}r", at: Point(column: 0, row: 0))
      canvas.put("x\u{323}y", at: Point(column: 0, row: 1))
      terminal.show(canvas)
      precondition(pseudo.shows("x\u{323}y"))
      let (above, below) = ("q\u{302}\u{323}r", "q\u{323}\u{302}r")
      let shown = Array(pseudo.output.unicodeScalars)
      precondition([above, below].contains { shown.contains(Array($0.unicodeScalars)) })
    }
  }

  @Test func aTerminalOf256ColoursIsToldTheirNumbers() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(term: "xterm-256color", columns: 40, rows: 24)
      var terminal = try NcursesTerminal()
      var numbers: [UInt8] = []
      var canvas = Canvas(size: terminal.size)
      for (row, role) in Role.allCases.prefix(20).enumerated() {
        canvas.put("tekst", at: Point(column: 0, row: row), style: Style(role))
        let appearance = Theme.default.appearance(of: Style(role), depth: .many)
        if let color = appearance.foreground, color >= 16 { numbers.append(color) }
      }
      terminal.show(canvas)
      precondition(!numbers.isEmpty)
      for number in numbers { precondition(pseudo.shows("38;5;\(number)m")) }
    }
  }

  @Test func aTextLooksAsItsStyleSaysAndNoOtherWay() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(term: "xterm-256color", columns: 40, rows: 10)
      var terminal = try NcursesTerminal(usesColor: false)
      terminal.setTheme(.default, depth: .none)
      terminal.show(Canvas(size: terminal.size))
      for role in Role.allCases {
        for emphasis in [[], .bold, .underline, .reverse] as [Emphasis] {
          let style = Style(role, emphasis)
          let appearance = Theme.default.appearance(of: style, depth: .none)
          pseudo.forgetOutput()
          var canvas = Canvas(size: terminal.size)
          canvas.put("tekst", at: Point(column: 0, row: 0), style: style)
          terminal.show(canvas)
          precondition(pseudo.shows("tekst"))
          let sent = pseudo.output.prefix { $0 != "t" }
          let codes = sent.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.1.split(separator: ";") }
          let looks = [appearance.bold, appearance.dim, appearance.underline, appearance.reverse]
          let sends = ["1", "2", "4", "7"].map { codes.contains(Substring($0)) }
          precondition(looks == sends, "\(style): \(sent.debugDescription)")
          terminal.show(Canvas(size: terminal.size))
        }
      }
    }
  }

  @Test func canvasesAreShownAndTheTerminalIsGivenBack() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 40, rows: 10)
      do {
        var terminal = try NcursesTerminal()
        precondition(terminal.size == Size(columns: 40, rows: 10))
        precondition(terminal.glyphs == .unicode)
        precondition(terminal.colorDepth == .many)
        var canvas = Canvas(size: terminal.size)
        canvas.put("één 漢 €", at: Point(column: 0, row: 0))
        canvas.put("hoek", at: Point(column: 20, row: 9), style: .key)
        terminal.show(canvas)
        precondition(pseudo.shows("één 漢 €"))
        precondition(pseudo.shows("hoek"))
        precondition(pseudo.output.contains("\u{1B}[?1049h"))
        precondition(pseudo.output.contains("\u{1B}[?2004h"))
        pseudo.forgetOutput()
        terminal.show(canvas)
        canvas.put("x", at: Point(column: 5, row: 5))
        terminal.show(canvas)
        precondition(pseudo.shows("x"))
        precondition(!pseudo.output.contains("hoek"), "what did not change is not sent again")
      }
      for sequence in ["[?1049l", "[?2004l", "[?1000l", "[?1006l"] {
        precondition(pseudo.shows("\u{1B}" + sequence))
      }
    }
  }

  @Test func keysPastesAndTheMouseAreRead() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      func events(_ bytes: String, count: Int) -> [TerminalEvent] {
        pseudo.type(bytes)
        var events: [TerminalEvent] = []
        while events.count < count { events += terminal.nextEvents(timeout: .seconds(5)) }
        return events
      }
      func expectKeys(_ bytes: String, _ keys: [Key]) {
        let found = events(bytes, count: keys.count)
        precondition(found == keys.map { .key($0) }, "\(bytes.debugDescription): \(found)")
      }
      expectKeys("aé?", [.character("a"), .character("é"), .character("?")])
      expectKeys(" \r\t\u{7F}", [.space, .enter, .tab, .backspace])
      expectKeys("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left])
      expectKeys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left])
      expectKeys("\u{1B}[1;5A\u{1B}[1;2B", [.up, .down])
      expectKeys("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}[1~\u{1B}[4~", [.home, .end, .home, .home, .end])
      expectKeys("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~", [.pageUp, .pageDown, .insert, .delete])
      expectKeys("\u{1B}[Z\u{12}\u{1A}", [.backTab, .control("r"), .control("z")])
      expectKeys("\u{1B}OP\u{1B}[15~\u{1B}[24~", [.function(1), .function(5), .function(12)])
      // An unknown report is no key, and its letters are not typed.
      expectKeys("\u{1B}[I\u{1B}[?62;1c.", [.character(".")])
      expectKeys("\u{1B}x\u{1B}\u{7F}", [.alternate("x"), .deleteWord])
      expectKeys("\u{1B}Op\u{1B}Ol\u{1B}OM", [.pad("0"), .pad(","), .enter])
      expectKeys("\u{1B}[11~\u{1B}[114;5u", [.function(1), .control("r")])
      let start = ContinuousClock.now
      expectKeys("\u{1B}", [.escape])
      precondition(ContinuousClock.now - start < .milliseconds(300))
      precondition(
        events("\u{1B}[200~een\r\ntwee é\u{1B}[201~", count: 1) == [.paste("een\ntwee é")])
      let place = Point(column: 9, row: 4)
      precondition(
        events("\u{1B}[<0;10;5M\u{1B}[<0;10;5m", count: 2) == [
          .mouse(MouseEvent(point: place, kind: .press)),
          .mouse(MouseEvent(point: place, kind: .click)),
        ])
      precondition(
        events("\u{1B}[<65;10;5M\u{1B}[<0;10;5M\u{1B}[<0;11;5m", count: 3).map { event in
          guard case .mouse(let mouse) = event else { return nil }
          return mouse.kind
        } == [.wheelDown, .press, .release] as [MouseEvent.Kind?])
      // Waiting keys come together, so that one drawing answers them all.
      pseudo.type(String(repeating: "j", count: 500))
      usleep(100_000)
      precondition(terminal.nextEvents(timeout: .seconds(5)).count == 500)
      precondition(terminal.nextEvents(timeout: .milliseconds(20)) == [.tick])
    }
  }

  @Test func aCharacterWhoseBytesComeApartIsPutTogether() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      pseudo.send([0xE2, 0x82])
      precondition(terminal.nextEvents(timeout: .milliseconds(50)) == [.tick])
      pseudo.send([0xAC])
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.character("€"))])
    }
  }

  @Test func changesOfSizeComeAsOne() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      for columns in [90, 100, 120] {
        pseudo.resize(columns: columns, rows: 40)
        kill(getpid(), SIGWINCH)
      }
      let size = Size(columns: 120, rows: 40)
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.resize(size)])
      precondition(terminal.size == size)
    }
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS])
  func aCrashGivesTheTerminalBackAndEndsTheProcessAtOnce(number: Int32) async {
    let pseudo = PseudoTerminal(unattached: 80, rows: 24)
    let modes = pseudo.modes
    await #expect(processExitsWith: .signal(number)) {
      [path = pseudo.path as String, number = number as Int32] in
      PseudoTerminal.enter(path, withErrors: true)
      // Stands for whatever handled the signal before, such as the runtime's backtracer.
      signal(number) { _ in _exit(1) }
      var terminal = try NcursesTerminal()
      terminal.show(Canvas(size: terminal.size))
      terminal.setLastWords(afterFault: "Waar het werk is.\n", afterSignal: "Iets anders.\n")
      let message = "Fatal error: stuk\n"
      _ = write(STDERR_FILENO, message, message.utf8.count)
      kill(getpid(), number)
      while true { _ = terminal.nextEvents() }
    }
    #expect(pseudo.shows("\u{1B}[?1049h"))
    #expect(pseudo.shows("\u{1B}[?1049l"))
    #expect(pseudo.shows("Fatal error: stuk\r\nWaar het werk is."))
    #expect(!pseudo.output.contains("Iets anders"))
    #expect(pseudo.output.split(separator: "stuk").count == 2, "once")
    #expect(pseudo.modes == modes)
  }

  @Test(arguments: ["dumb", "vt100", "xterm-kitty", "no-such-terminal"])
  func everyKindOfTerminalOpensOrSaysWhyNot(term: String) async {
    await #expect(processExitsWith: .success) { [term = term as String] in
      _ = PseudoTerminal(term: term, locale: "C")
      do throws(OpeningError) {
        let terminal = try NcursesTerminal()
        precondition(term != "dumb")
        precondition(terminal.glyphs == .ascii)
        precondition(terminal.colorDepth == (term == "vt100" ? .none : .many))
      } catch {
        precondition(term == "dumb")
        precondition(error == .noCursorAddressing)
      }
    }
  }

  // Of none of these the system need have a description.
  @Test(arguments: [
    ("nl_NL.UTF-8", true), ("xx_XX.utf8", true), ("C.UTF-8", true), ("nl_NL.ISO-8859-15", false),
    ("nl_NL@euro", false), ("ja_JP.eucJP", false), ("POSIX", false),
  ])
  func onlyUTF8GetsMoreThanASCII(locale: String, hasAll: Bool) async {
    await #expect(processExitsWith: .success) {
      [locale = locale as String, hasAll = hasAll as Bool] in
      _ = PseudoTerminal(locale: locale)
      let terminal = try NcursesTerminal()
      precondition(terminal.glyphs == (hasAll ? .unicode : .ascii))
    }
  }

  @Test func withoutATerminalThereIsNoSession() async {
    await #expect(processExitsWith: .success) {
      let file = open("/dev/null", O_RDWR)
      dup2(file, STDIN_FILENO)
      do throws(OpeningError) {
        _ = try NcursesTerminal()
        exit(1)
      } catch {
        precondition(error == .notATerminal)
      }
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic"),
      "tic is missing, which makes the description of such a terminal"))
  func aTerminalOfRedGreenAndBlueHasTheColoursOfThePalette() async {
    await #expect(processExitsWith: .success) {
      let folder = NSTemporaryDirectory() + "/terminfo-\(getpid())"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      // As xterm-direct, of which not every system has the description.
      let source = """
        rgb-test|of red, green and blue, am, bce, mir, msgr, xenl, RGB,
        \tcolors#0x1000000, cols#80, it#8, lines#24, pairs#0x10000,
        \tclear=\\E[H\\E[2J, cup=\\E[%i%p1%d;%p2%dH, home=\\E[H, sgr0=\\E[m, op=\\E[39;49m,
        \tbold=\\E[1m, rev=\\E[7m, smul=\\E[4m, rmul=\\E[24m, smcup=\\E[?1049h, rmcup=\\E[?1049l,
        \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
        \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,

        """
      try source.write(toFile: folder + ".src", atomically: false, encoding: .utf8)
      let compiler = Process()
      compiler.executableURL = URL(filePath: "/usr/bin/tic")
      compiler.arguments = ["-x", "-o", folder, folder + ".src"]
      try compiler.run()
      compiler.waitUntilExit()
      precondition(compiler.terminationStatus == 0)
      setenv("TERMINFO", folder, 1)
      let pseudo = PseudoTerminal(term: "rgb-test")
      var terminal = try NcursesTerminal()
      precondition(terminal.colorDepth == .many)
      var canvas = Canvas(size: terminal.size)
      canvas.put("kop", at: Point(column: 0, row: 0), style: Style(.heading))
      terminal.show(canvas)
      let look = Theme.default.appearance(of: Style(.heading), depth: .many)
      let (red, green, blue) = XTermPalette.rgb(look.foreground ?? 0)
      precondition(pseudo.shows("38:2::\(red):\(green):\(blue)m"), pseudo.output)
    }
  }

  @Test func coloursCanBeRefused() async {
    await #expect(processExitsWith: .success) {
      _ = PseudoTerminal()
      do {
        let terminal = try NcursesTerminal(usesColor: false)
        precondition(terminal.colorDepth == .none)
      }
      setenv("NO_COLOR", "1", 1)
      do {
        var terminal = try NcursesTerminal()
        precondition(terminal.colorDepth == .none)
        terminal.setTheme(.default, depth: .many)
        precondition(terminal.colorDepth == .none)
      }
    }
  }
}
