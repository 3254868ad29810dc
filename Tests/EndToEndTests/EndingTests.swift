import Foundation
import Glibc
import Testing

/// Ends from outside: the terminal is given back, and unsaved work is offered again.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct EndingTests {
  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func aSignalEndsItInGoodOrder(signal: Int32, code: Int) async throws {
    let place = try Place()
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter("stty -a > before; echo 'wat er ''stond'")
      try await terminal.sees("wat er stond")
      try await terminal.choosing("sh -c 'echo $$ > pid; exec traject'; echo \"einde $?\"")
      kill(try terminal.pid, signal)
      try await terminal.sees("wat er stond", "einde \(code)")
      try await terminal.expectRestored()
      try await terminal.enter("stty -a > after; echo 'en ''verder'")
      try await terminal.sees("en verder")
      #expect(place.read("after") == place.read("before"))
      try await terminal.expectOffered()
    }
  }

  @Test func whatWasLostWithThePowerIsOfferedAgain() async throws {
    try await ShellTerminal.run { terminal in
      try await terminal.choosing("sh -c 'echo $$ > pid; exec traject'; reset; echo \"einde $?\"")
      try await terminal.waits(for: "the autosave") { _ in !terminal.place.autosaves.isEmpty }
      kill(try terminal.pid, SIGKILL)
      try await terminal.sees("einde")
      try await terminal.expectOffered()
    }
  }

  @Test func aWindowThatIsClosedEndsIt() async throws {
    let place = try Place()
    var number: pid_t = 0
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.choosing("sh -c 'echo $$ > pid; exec traject'")
      number = try terminal.pid
    }
    let end = ContinuousClock.now + .seconds(20)
    while Subprocess.isRunning(number), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(!Subprocess.isRunning(number), "it goes on without a terminal")
    try await ShellTerminal.run(in: place) { try await $0.expectOffered() }
  }
}

extension ShellTerminal {
  /// Starts the program and makes a choice, which is not saved.
  fileprivate func choosing(_ command: String) async throws {
    try await enter(command)
    try await sees("Vincent, 28")
    try await press("Down", "Enter")
    try await sees("Trajectverkenner · Mia")
    try await press("2", "Space")
    try await sees("€ 303-550")
  }

  /// Expects that a new start offers the unsaved choice of Mia, once, and that it can be taken up.
  fileprivate func expectOffered() async throws {
    try await enter("clear; traject")
    try await sees("Niet bewaard werk gevonden", "Verder")
    try await press("Enter")
    try await sees("€ 303-550")
    #expect(try await screen().contains("Trajectverkenner · Mia"))
  }
}
