import Foundation
import Testing

/// What the program asks of the system: no network, no other program, and nothing for other users' eyes.
@Suite(.enabled(if: Tracer.isAvailable, "strace is missing or may not trace here"))
struct IsolationTests {
  private func place() throws -> Place {
    let place = try Place()
    try place.write("format: 1\npersona: mia\ntitle: A\n", to: "a.traject.yaml")
    try place.write("format: 1\npersona: mia\ntitle: B\n", to: "b.traject.yaml")
    return place
  }

  @Test(arguments: [
    "traject total a.traject.yaml", "traject total --format excel a.traject.yaml b.traject.yaml",
    "traject compare a.traject.yaml b.traject.yaml", "traject report a.traject.yaml -o a.html",
    "traject validate .", "traject personas mia", "traject code a.traject.yaml", "traject paths",
    "traject explore --persona mia --keys '2 space' --dump svg", "traject --help",
    "traject explore --keys 'f1' --dump text --lang en", "traject board . --dump text",
    "traject doctor", "traject doctor --log log", "traject man", "traject schema",
    "traject personas --new noor", "traject report --worksheet mia",
    "traject --generate-completion-script bash",
  ])
  func aCommandReachesNoNetworkAndStartsNoProgram(command: String) async throws {
    let place = try place()
    expectAlone(try await Tracer.calls(of: command, in: place))
  }

  /// Expects of what was asked of the system that no program was started but the one, and no network
  /// was looked for.
  private func expectAlone(_ calls: [Substring]) {
    let programs = calls.filter { $0.contains("execve(") && $0.hasSuffix("= 0") }
    #expect(programs.count == 1, "\(calls)")
    #expect(!calls.contains { $0.contains("socket(") || $0.contains("connect(") }, "\(calls)")
    // Threads of its own are no programs.
    let started = calls.filter { call in
      ["fork(", "clone(", "clone3("].contains { call.contains($0) }
    }
    #expect(started.allSatisfy { $0.contains("CLONE_THREAD") }, "\(started)")
  }

  /// Expects the same of a command in a terminal, that the keys which are pressed there end.
  private func expectAlone(
    _ command: String, doing keys: (ShellTerminal) async throws -> Void
  ) async throws {
    let place = try place()
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter(
        "\(Tracer.command(writing: "calls")) \(command); echo \"einde $?\"")
      try await keys(terminal)
      try await terminal.sees("einde 0")
    }
    expectAlone(try #require(place.read("calls")).split(separator: "\n"))
  }

  @Test func aWalkThatSavesAndPrintsReachesNoNetworkEither() async throws {
    let place = try place()
    try place.write("2\n2\n1\nbewaar\n\nverslag\nstop\n", to: "lines")
    let calls = try await Tracer.calls(of: "traject walk --lang nl < lines > said", in: place)
    let said = try #require(place.read("said"))
    #expect(said.contains("Bewaard in mia.traject.yaml.") && said.contains("Verslag in mia.html."))
    expectAlone(calls)
  }

  /// A power failure between two steps leaves the old file or the new one, each whole.
  @Test(arguments: [false, true])
  func whatIsSavedIsOnTheDiskBeforeItTakesItsPlace(isThere: Bool) async throws {
    let place = try place()
    try place.write("format: 1\npersona: mia\n", to: "c.traject.yaml")
    let beginning = isThere ? "--scenario c.traject.yaml" : "--persona mia"
    let change = isThere ? "titel\nX\n\n" : "2\n1\n"
    try place.write(change + "bewaar\n\nstop\n", to: "lines")
    let calls = try await Tracer.calls(
      of: "traject walk --lang nl \(beginning) < lines > said", in: place,
      tracing: "fsync,rename,renameat,renameat2,link,linkat")
    let steps = calls.compactMap { call -> String? in
      if call.contains("fsync(") { return "sync" }
      return call.contains("/c.traject.yaml\"") || call.contains("/mia.traject.yaml\"")
        ? "place" : nil
    }
    let placing = try #require(steps.firstIndex(of: "place"), "\(calls)")
    #expect(steps[..<placing].last == "sync", "\(calls)")
    #expect(steps[(placing + 1)...].first == "sync", "the folder, too: \(calls)")
  }

  @Test(.inTerminal) func theBoardOfARoomReachesNoNetworkAndStartsNoProgram() async throws {
    try await expectAlone("traject board .") { terminal in
      try await terminal.sees("Mia: 2 groepen")
      try await terminal.press("Space", "Down", "Space", "7")
      try await terminal.sees("Vergelijken")
      try terminal.place.write(
        "format: 1\npersona: mia\nphases: {activation: {entries: [empowerment]}}\n",
        to: "c.traject.yaml")
      try await terminal.press("Escape")
      try await terminal.sees("Mia, 59")
      try await terminal.press("Escape")
      try await terminal.sees("Mia: 3 groepen")
      try await terminal.press("q")
    }
  }

  @Test(.inTerminal) func theExplorerReachesNoNetworkAndStartsNoProgram() async throws {
    try await expectAlone("traject explore --persona mia") { terminal in
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.sees("€ 303-550")
      try await terminal.press("F5")
      try await terminal.sees("Verslag in")
      try await terminal.press("s", "Enter")
      try await terminal.sees("Bewaard in")
      try await terminal.press("q", "q")
    }
  }
}

/// A program that writes down what another asks of the system.
private enum Tracer {
  static func command(writing file: String, tracing calls: String = "%network,%process") -> String {
    "strace -f -qq -e trace=\(calls) -o \(file)"
  }

  static let isAvailable: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(command(writing: "/dev/null")) /bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  static func calls(
    of command: String, in place: Place, tracing kinds: String = "%network,%process"
  ) async throws -> [Substring] {
    let tracer = self.command(writing: "calls", tracing: kinds)
    let done = try await place.shell("\(tracer) \(command)")
    #expect(done.status == 0, "\(done.output) \(done.errors)")
    return try #require(place.read("calls")).split(separator: "\n")
  }
}
