import Foundation
import Glibc
import NcursesTerminal
import TerminalCanvas
import Testing

/// Every way in which a process on a terminal is ended or stopped from outside.
@Suite(.timeLimit(.minutes(3)))
struct EndingTests {
  // All whose usual meaning is the end of the process.
  private static let ends =
    [
      SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO,
      SIGXCPU, SIGPWR, SIGSTKFLT,
    ] + [34, 50, 64]

  @Test(arguments: ends)
  func aSignalToEndIsAnEventAndTheTerminalIsGivenBack(number: Int32) async {
    await #expect(processExitsWith: .success) { [number = number as Int32] in
      let pseudo = PseudoTerminal()
      do {
        var terminal = try NcursesTerminal()
        precondition(!terminal.isAskedToEnd)
        kill(getpid(), number)
        let ending = TerminalEvent.Ending(signal: number)
        precondition(terminal.nextEvents(timeout: .seconds(5)) == [.hangUp(ending)])
        precondition(terminal.isAskedToEnd)
        precondition(ending.exitCode == 128 + number)
        precondition(!pseudo.output.contains("\u{1B}[?1049l"), "the loop decides when to leave")
      }
      precondition(pseudo.shows("\u{1B}[?1049l"))
    }
  }

  @Test(arguments: [[SIGTERM, SIGHUP], [SIGHUP, SIGTERM], [SIGINT, SIGTERM, SIGINT]])
  func theFirstOfSeveralSignalsIsWhatTheProgramEndsOf(numbers: [Int32]) async {
    await #expect(processExitsWith: .success) { [numbers = numbers as [Int32]] in
      _ = PseudoTerminal()
      var terminal = try NcursesTerminal()
      for number in numbers {
        kill(getpid(), number)
        usleep(50_000)
      }
      let ending = TerminalEvent.Ending(signal: numbers[0])
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.hangUp(ending)])
    }
  }

  @Test func handlersAreGivenBack() async {
    await #expect(processExitsWith: .success) {
      _ = PseudoTerminal()
      signal(SIGTERM, SIG_IGN)
      signal(SIGUSR1) { _ in _exit(0) }
      do {
        var terminal = try NcursesTerminal()
        kill(getpid(), SIGTERM)
        precondition(terminal.nextEvents(timeout: .milliseconds(50)) == [.tick], "as with nohup")
      }
      kill(getpid(), SIGTERM)
      kill(getpid(), SIGUSR1)
      sleep(5)
      exit(1)
    }
  }

  @Test func aRequestToStopIsAnEvent() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal()
      var terminal = try NcursesTerminal()
      kill(getpid(), SIGTSTP)
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.stop])
      precondition(!pseudo.output.contains("\u{1B}[?1049l"), "the loop decides when to stop")
    }
  }

  @Test func aTerminalThatDoesNotReadHoldsNothingUp() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 200, rows: 60)
      let start = ContinuousClock.now
      do {
        var terminal = try NcursesTerminal()
        pseudo.setReading(false)
        fill(&terminal)
        precondition(terminal.isBehind)
        // Keys are heard all the same.
        pseudo.type("j")
        precondition(terminal.nextEvents(timeout: .seconds(5)) == [.key(.character("j"))])
        kill(getpid(), SIGTERM)
        precondition(terminal.nextEvents(timeout: .seconds(5)) == [.hangUp(.terminate)])
      }
      precondition(ContinuousClock.now - start < .seconds(20))
      // The test writes to it at its own end.
      pseudo.setReading(true)
    }
  }

  @Test func aTerminalThatReadsAgainHasAllOfIt() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 200, rows: 60)
      var terminal = try NcursesTerminal()
      pseudo.setReading(false)
      fill(&terminal)
      pseudo.setReading(true)
      precondition(terminal.nextEvents(timeout: .seconds(5)) == [.taken])
      precondition(!terminal.isBehind)
      precondition(pseudo.shows(String(repeating: "z", count: 200)))
      precondition(pseudo.shows(String(repeating: "a", count: 200)))
    }
  }

  @Test func aTerminalThatReadsAgainAtTheEndIsGivenBack() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 200, rows: 60)
      do {
        var terminal = try NcursesTerminal()
        pseudo.setReading(false)
        fill(&terminal)
        Thread.detachNewThread {
          usleep(300_000)
          pseudo.setReading(true)
        }
      }
      for sequence in ["[?1049l", "[?2004l", "[?1000l", "[?1006l", "[?25h"] {
        precondition(pseudo.shows("\u{1B}" + sequence))
      }
      // What nobody will look at any more is not sent.
      precondition(!pseudo.output.contains(String(repeating: "z", count: 200)))
    }
  }

  @Test func aCrashOnATerminalThatDoesNotReadEndsAllTheSame() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let pseudo = PseudoTerminal(columns: 200, rows: 60)
      var terminal = try NcursesTerminal()
      pseudo.setReading(false)
      fill(&terminal)
      kill(getpid(), SIGSEGV)
      while true { _ = terminal.nextEvents() }
    }
  }

  @Test func theTerminalIsNotMadeNonBlockingForOthers() async {
    await #expect(processExitsWith: .success) {
      let pseudo = PseudoTerminal(columns: 200, rows: 60)
      var terminal = try NcursesTerminal()
      pseudo.setReading(false)
      fill(&terminal)
      precondition(fcntl(STDIN_FILENO, F_GETFL) & O_NONBLOCK == 0)
      precondition(fcntl(STDOUT_FILENO, F_GETFL) & O_NONBLOCK == 0)
      pseudo.setReading(true)
    }
  }
}

/// Shows so much on a terminal that does not read that it cannot take all.
private func fill(_ terminal: inout NcursesTerminal) {
  for letter in "abcdefghijklmnopqrstuvwxyz" {
    var canvas = Canvas(size: terminal.size)
    for row in 0..<terminal.size.rows {
      let line = String(repeating: letter, count: terminal.size.columns)
      canvas.put(line, at: Point(column: 0, row: row), style: row % 2 == 0 ? .key : .text)
    }
    terminal.show(canvas)
  }
}
