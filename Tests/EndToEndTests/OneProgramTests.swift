import Foundation
import Testing

/// The program as it is installed: one file, that runs wherever it is put and takes nothing from
/// beside it.
@Suite(.linkedAsInstalled, .timeLimit(.minutes(3)))
struct OneProgramTests {
  @Test func theFileNamesNothingElseAndMayLieAtAnyAddress() throws {
    let file = try ProgramFile.tested()
    #expect(!file.hasLoader)
    #expect(file.libraries == 0)
    #expect(file.runPaths == 0)
    #expect(file.isPositionIndependent)
    #expect(file.isClosedAfterLoading)
    #expect(!file.hasExecutableStack)
  }

  @Test func theTestOfAFileSeesWhatAnotherProgramNeeds() throws {
    let file = try ProgramFile(URL(filePath: "/bin/sh"))
    #expect(file.hasLoader)
    #expect(file.libraries > 0)
  }

  @Test func itLiesAtAnotherAddressEachTime() async throws {
    let setting = try String(
      contentsOf: URL(filePath: "/proc/sys/kernel/randomize_va_space"), encoding: .utf8)
    try #require(setting.first != "0", "the system loads every program at the same address")
    var addresses: Set<String> = []
    for _ in 0..<4 {
      let place = try Place()
      addresses.insert(try await waiting(in: place, "sed -n 1p /proc/$number/maps; kill $number"))
    }
    #expect(addresses.count > 1)
  }

  // The second folder is one that the library for terminals does not know of by itself.
  @Test(
    .inEmptyRoot, .inTerminal,
    arguments: ["usr/share/terminfo", "run/current-system/sw/share/terminfo"])
  func itRunsInAnEmptyRootWithTerminfo(folder: String) async throws {
    let root = try await EmptyRoot(terminfo: folder)
    try await ShellTerminal.run(term: EmptyRoot.terminal, in: root.place) { terminal in
      let command = root.command.joined(separator: " ")
      try await terminal.enter("clear; \(command) /bin/traject; echo \"einde $?\"")
      try await terminal.sees("Vincent, 28", "Mia, 59", "enter begin")
      try await terminal.press("j", "Enter")
      try await terminal.sees("Trajectverkenner . Mia", "| Mia, 59")
      try await terminal.press("q", "q")
      try await terminal.sees("einde 0")
      try await terminal.expectRestored()
    }
  }

  @Test(.inEmptyRoot, .inTerminal) func itGoesLineByLineWhereNoTerminalIsKnown() async throws {
    let root = try await EmptyRoot()
    try await ShellTerminal.run(term: EmptyRoot.terminal, in: root.place) { terminal in
      let command = root.command.joined(separator: " ")
      try await terminal.enter("clear; \(command) /bin/traject; echo \"einde $?\"")
      try await terminal.sees("Regel voor regel", EmptyRoot.terminal, "1. Vincent, 28")
      try await terminal.enter("2")
      try await terminal.sees("Mia, 59")
      try await terminal.enter("stop")
      try await terminal.sees("Gestopt.", "einde 0")
    }
  }

  @Test(.inEmptyRoot) func itReckonsTheSameInAnEmptyRoot() async throws {
    let root = try await EmptyRoot()
    let call = ["total", "--persona", "mia", "--select", "belastbaarheid"]
    let inside = try await root.traject(call[0], call[1], call[2], call[3], call[4])
    let outside = try await root.place.traject(call[0], call[1], call[2], call[3], call[4])
    #expect(inside.status == 0, "\(inside.errors)")
    #expect(inside.output == outside.output)
    #expect(!inside.output.isEmpty)
  }

  @Test func aLibraryBesideItIsLeftAlone() async throws {
    let place = try Place()
    try await place.copy(Place.programs.appending(path: "traject"), to: "bin")
    let folder = place.folder.appending(path: "bin")
    for library in [
      "libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libncursesw.so.6",
      "libtinfo.so.6", "libyaml-0.so.2", "libswiftCore.so", "libswift_Concurrency.so",
      "libFoundationEssentials.so", "libdispatch.so",
    ] {
      // Whoever loads it ends with an error.
      try Data("geen bibliotheek".utf8).write(to: folder.appending(path: library))
    }
    let done = try await Subprocess.run(
      folder.appending(path: "traject"), ["--version"], environment: place.environment,
      in: place.home)
    #expect(done.status == 0, "\(done.errors)")
  }

  @Test(arguments: [[:], ["SWIFT_BACKTRACE": "enable=yes"]])
  func aProgramBesideItIsNotStartedWhenItCrashes(environment: [String: String]) async throws {
    let place = try Place()
    try await place.copy(Place.programs.appending(path: "traject"), to: "bin")
    let folder = place.folder.appending(path: "bin")
    let script = "#!/bin/sh\ntouch \(place.folder.path)/started\n"
    for path in ["", "bin", "libexec/swift", "libexec/swift/linux", "libexec/swift/linux/x86_64"] {
      for top in [place.folder, folder] {
        let file = top.appending(path: path).appending(path: "swift-backtrace")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      }
    }
    let code = try await waiting(
      in: place, "kill -SEGV $number; wait $number; echo $?", environment: environment)
    #expect(code == "139\n")
    #expect(!FileManager.default.fileExists(atPath: place.folder.path + "/started"))
  }

  /// Starts the place's copy of the program, or the built one, and lets a shell do something when it
  /// waits for a line.
  ///
  /// - Returns: What the shell writes; `$number` is the program's number there.
  private func waiting(
    in place: Place, _ command: String, environment: [String: String] = [:]
  ) async throws -> String {
    let copy = place.folder.appending(path: "bin/traject").path
    let script = """
      mkfifo in out
      program=traject
      if [ -x "\(copy)" ]; then program="\(copy)"; fi
      "$program" walk <in >out 2>/dev/null & number=$!
      exec 3>in 4<out
      read line <&4
      { \(command); } 2>/dev/null
      """
    return try await place.shell(script, environment: environment).output
  }
}

extension Trait where Self == ConditionTrait {
  /// Needs the program linked as it is installed, which `make test` sees to.
  fileprivate static var linkedAsInstalled: Self {
    .enabled(
      "the program here is linked with the system's libraries: make test builds it as one file"
    ) {
      try ProgramFile.tested().hasLoader == false
        || ProcessInfo.processInfo.environment["TRAJECT_LINK"] == "static"
    }
  }
}
