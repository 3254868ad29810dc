import Foundation
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

  /// Opens a terminal, runs a test in it, and takes it away.
  static func run(
    term: String = "screen-256color", environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, in place: Place? = nil,
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
      _ = try? await terminal.tmux(["kill-server"])
      throw error
    }
    _ = try? await terminal.tmux(["kill-server"])
  }

  /// Types a line for the shell.
  func enter(_ line: String) async throws {
    try await tmux(["send-keys", "-l", line])
    try await press("Enter")
  }

  /// Presses keys, by tmux's names.
  func press(_ keys: String...) async throws {
    try await tmux(["send-keys"] + keys)
  }

  /// Types a text as it is.
  func type(_ text: String) async throws {
    try await tmux(["send-keys", "-l", text])
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
    let end = ContinuousClock.now + .seconds(30)
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
