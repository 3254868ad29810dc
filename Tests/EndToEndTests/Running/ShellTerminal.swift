import Foundation
import Glibc
import Testing

/// A shell in a real terminal, which tmux keeps: a server of the test's own, that ends with it.
final class ShellTerminal: Sendable {
  let place: Place
  private let socket: String

  /// Whether tmux is there to run one.
  static let isAvailable = program != nil

  private static let program = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private init(_ place: Place) {
    self.place = place
    socket = place.folder.appending(path: "tmux-\(UUID().uuidString.prefix(4))").path
  }

  /// Opens a terminal when it is its turn, runs a test in it, and takes it away.
  static func run(
    term: String = "screen-256color", environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, in place: Place? = nil,
    _ test: (ShellTerminal) async throws -> Void
  ) async throws {
    try await Turns.terminals.take {
      try await runNow(
        term: term, environment: environment, columns: columns, rows: rows, in: place, test)
    }
  }

  private static func runNow(
    term: String, environment: [String: String], columns: Int, rows: Int, in place: Place?,
    _ test: (ShellTerminal) async throws -> Void
  ) async throws {
    let terminal = ShellTerminal(try place ?? Place())
    let variables = terminal.place.environment.merging(["TERM": term, "PS1": "$ "]) { $1 }
      .merging(environment) { $1 }
    let shell = ["env", "-i"] + variables.map { "\($0)=\($1)" } + ["sh", "-i"]
    try await terminal.tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
        "-c", terminal.place.home.path,
      ] + shell)
    do {
      try await terminal.tmux(["set-option", "-g", "window-size", "manual"])
      try await terminal.sees("$")
      try await test(terminal)
    } catch {
      await terminal.close()
      throw error
    }
    await terminal.close()
  }

  /// Takes the terminal away, and waits for the end of the program in it: it may still write.
  private func close() async {
    let program = try? await foreground
    _ = try? await tmux(["kill-server"])
    let end = ContinuousClock.now + .seconds(10)
    while let program, Subprocess.isRunning(program), ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  /// The number of the program that has the terminal now, or of the shell.
  var foreground: pid_t {
    get async throws {
      let stat = try await String(
        contentsOfFile: "/proc/\(state("pane_pid"))/stat", encoding: .utf8)
      // After the name in parentheses: state, parent, group, session, terminal, its group.
      let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
      return try #require(fields.count > 6 ? pid_t(fields[6]) : nil)
    }
  }

  /// Types a line for the shell.
  func enter(_ line: String) async throws {
    try await tmux(["send-keys", "-l", "--", line])
    try await press("Enter")
  }

  /// Presses keys, by tmux's names; what follows an Esc a moment later, for at once it is with Alt.
  func press(_ keys: String...) async throws {
    var rest = keys[...]
    while !rest.isEmpty {
      let place = rest.firstIndex(of: "Escape").map { $0 + 1 } ?? rest.endIndex
      try await tmux(["send-keys"] + rest[..<place])
      rest = rest[place...]
      // The next call's keys too.
      if !rest.isEmpty || keys.last == "Escape" {
        try await Task.sleep(for: .milliseconds(250))
      }
    }
  }

  /// Types a text as it is.
  func type(_ text: String) async throws {
    try await tmux(["send-keys", "-l", "--", text])
  }

  /// Sends bytes as a terminal sends them, whatever tmux would make of them.
  func send(_ bytes: String) async throws {
    try await send(bytes: Array(bytes.utf8))
  }

  func send(bytes: [UInt8]) async throws {
    try await tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Returns the text on the screen; with its escape sequences where they are asked for.
  func screen(withStyles: Bool = false) async throws -> String {
    try await tmux(["capture-pane", "-p"] + (withStyles ? ["-e"] : []))
  }

  /// Waits until the screen is as it should be, and returns it; throws where that takes too long.
  @discardableResult
  func waits(
    for what: String, until isDone: (String) async throws -> Bool
  ) async throws -> String {
    let end = ContinuousClock.now + .seconds(12)
    while true {
      let screen = try await screen()
      if try await isDone(screen) { return screen }
      guard ContinuousClock.now < end else { throw NotSeen(what: what, screen: screen) }
      try await Task.sleep(for: .milliseconds(15))
    }
  }

  /// Waits until the screen shows all of some texts, and returns it.
  @discardableResult
  func sees(_ texts: String...) async throws -> String {
    try await waits(for: texts.joined(separator: ", ")) { screen in
      texts.allSatisfy(screen.contains)
    }
  }

  /// Waits until one line of the screen shows all of some texts, in their order, and returns it.
  @discardableResult
  func seesLine(_ texts: String...) async throws -> String {
    var found = ""
    try await waits(for: "a line with \(texts.joined(separator: ", "))") { screen in
      for line in screen.split(separator: "\n") {
        var rest = line
        let hasAll = texts.allSatisfy { text in
          guard let place = rest.firstRange(of: text) else { return false }
          rest = rest[place.upperBound...]
          return true
        }
        guard hasAll else { continue }
        found = String(line)
        return true
      }
      return false
    }
    return found
  }

  /// Waits until the screen shows a sentence, however it is broken into lines.
  ///
  /// - Returns: All that the screen says, as one line.
  @discardableResult
  func seesSentence(_ sentence: String) async throws -> String {
    var line = ""
    try await waits(for: sentence) { screen in
      line = screen.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
      return line.contains(sentence)
    }
    return line
  }

  /// Waits until the screen shows none of some texts any more, and returns it.
  @discardableResult
  func loses(_ texts: String...) async throws -> String {
    try await waits(for: "nothing of \(texts.joined(separator: ", "))") { screen in
      !texts.contains { screen.contains($0) }
    }
  }

  /// The number of the program that a shell wrote down, in `pid`, before it became it.
  var pid: pid_t {
    get throws {
      let text = place.read("pid")?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      return try #require(pid_t(text))
    }
  }

  /// What tmux knows of the terminal's state, such as `alternate_on`.
  func state(_ name: String) async throws -> String {
    try await tmux(["display-message", "-p", "#{\(name)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Expects that the terminal is as a shell needs it.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    #expect(try await state("alternate_on") == "0", sourceLocation: sourceLocation)
    #expect(try await state("cursor_flag") == "1", sourceLocation: sourceLocation)
    #expect(try await state("mouse_any_flag") == "0", sourceLocation: sourceLocation)
    #expect(try await state("keypad_cursor_flag") == "0", sourceLocation: sourceLocation)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    guard let program = Self.program else { throw NotSeen(what: "tmux", screen: "") }
    let done = try await Subprocess.run(
      URL(filePath: program), ["-u", "-S", socket] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh"],
      in: place.folder)
    guard done.status == 0 else {
      throw NotSeen(what: "tmux \(arguments.joined(separator: " "))", screen: done.errors)
    }
    return done.output
  }
}

/// What did not come on the screen in time, and what stood there instead.
struct NotSeen: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "not seen: \(what); the screen:\n\(screen)" }
}

extension Trait where Self == ConditionTrait {
  /// Needs tmux.
  static var inTerminal: Self {
    .enabled(
      if: ShellTerminal.isAvailable,
      "tmux is missing, so nothing was tried in a real terminal: make setup installs it")
  }
}
