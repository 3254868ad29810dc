import ArgumentParser
import Foundation
import Reintegration
import Wording

@testable import TrajectCommand

/// Runs a command in this process and returns what it would write to standard output.
func output(_ arguments: String...) async throws -> String {
  try await output(arguments)
}

func output(_ arguments: [String]) async throws -> String {
  let command = try Program.parse(arguments)
  guard let command = command as? any ReportingCommand else { return "" }
  return try await command.report()
}

/// Runs a command that must fail, and returns how.
func failure(_ arguments: String...) async -> Failure? {
  await failure(arguments)
}

func failure(_ arguments: [String]) async -> Failure? {
  do {
    _ = try await output(arguments)
    return nil
  } catch {
    return error as? Failure
  }
}

/// A folder that is removed with the test that made it.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "traject-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// JSON as a dictionary.
func object(_ json: String) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
}

/// The two ends of a band in JSON.
func ends(_ value: Any?) -> [Double] {
  let band = value as? [String: Any] ?? [:]
  return [band["low"], band["high"]].compactMap { ($0 as? NSNumber)?.doubleValue }
}

extension Failure {
  /// The failure in words.
  func said(_ language: Language = .nl) -> String {
    description(in: Wording(language))
  }
}
