import Foundation
import Glibc

/// A program that was run to its end.
struct Subprocess: Sendable {
  let status: Int32
  let output: String
  let errors: String

  /// Why a program could not be started.
  struct NotStarted: Error {
    let program: String
    let code: Int32
  }

  /// Runs a program with an environment of its own, without a terminal.
  ///
  /// Not with Foundation's `Process`: that waits until nobody holds a pipe of its own any more, and
  /// what the program leaves behind, such as the server of tmux, holds it for good.
  static func run(
    _ program: URL, _ arguments: [String], environment: [String: String], in folder: URL,
    input: String = ""
  ) async throws -> Subprocess {
    let name = folder.appending(path: ".\(UUID().uuidString)").path
    // Files, not pipes: a pipe that is full would stop the program.
    let files = ["in", "out", "err"].map { "\(name).\($0)" }
    defer { for file in files { unlink(file) } }
    try Data(input.utf8).write(to: URL(filePath: files[0]))
    let process = try start(program.path, arguments, environment, in: folder.path, files)
    let status = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        continuation.resume(returning: status)
      }
    }
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
    let signal = status & 0x7F
    return Subprocess(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      output: try text(files[1]), errors: try text(files[2]))
  }

  /// Whether a process is there and has not ended; one that nobody waited for is there all the same.
  static func isRunning(_ number: pid_t) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else {
      return kill(number, 0) == 0
    }
    return !state.contains(") Z ")
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], in folder: String,
    _ files: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    for stream in 1...2 {
      posix_spawn_file_actions_addopen(
        &actions, Int32(stream), files[stream], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    // A thread of Swift's holds signals back, and what it starts would too: tmux's server, which
    // ends itself with one, would stay for good.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // A shell goes to the folder: what would do so without one is hidden by the C library.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, shell[0], &actions, &attributes, &words, &variables)
    guard code == 0 else { throw NotStarted(program: program, code: code) }
    return process
  }
}
