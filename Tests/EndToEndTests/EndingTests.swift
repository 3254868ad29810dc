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
    while isRunning(number), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(!isRunning(number), "it goes on without a terminal")
    try await ShellTerminal.run(in: place) { try await $0.expectOffered() }
  }
}

/// Whether a process is there and has not ended; one that nobody waited for is there all the same.
private func isRunning(_ number: pid_t) -> Bool {
  guard let state = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else {
    return kill(number, 0) == 0
  }
  return !state.contains(") Z ")
}

extension Place {
  /// The names of what is kept of unsaved work.
  fileprivate var autosaves: [String] {
    let folder = home.appending(path: ".local/state/traject/autosave")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".traject.yaml") }
  }
}

extension ShellTerminal {
  /// The number of the program that a shell wrote down before it became it.
  fileprivate var pid: pid_t {
    get throws {
      let text = place.read("pid")?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      return try #require(pid_t(text))
    }
  }

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
