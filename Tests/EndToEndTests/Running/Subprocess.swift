import Foundation

/// A program that was run to its end.
struct Subprocess: Sendable {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program with an environment of its own, without a terminal.
  static func run(
    _ program: URL, _ arguments: [String], environment: [String: String], in folder: URL,
    input: String = ""
  ) async throws -> Subprocess {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { folder.appending(path: "\(name).\($0)") }
    for file in files { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    // Files, not pipes: a pipe that is full would stop the program.
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    return Subprocess(
      status: status,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
