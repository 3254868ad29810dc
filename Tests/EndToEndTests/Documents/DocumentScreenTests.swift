import Foundation
import TestSupport
import Testing

/// The screens and pictures of the documents, which the program made: each stands under a comment
/// with the call that makes it, and is what that call gives now.
///
/// A screen stands between `<!-- screen: ARGUMENTS -->` and `<!-- end -->`; under
/// `<!-- picture: ARGUMENTS -->` follows a picture's file, as a link.
struct DocumentScreenTests {
  @Test func screensAreWhatTheProgramShows() async throws {
    let place = try Place()
    var count = 0
    for page in try Repository.documents() {
      var lines: [String] = []
      var isSkipping = false
      for line in page.lines.map(String.init) {
        if line == "<!-- end -->" { isSkipping = false }
        if !isSkipping { lines.append(line) }
        guard let call = arguments(of: line, "screen") else { continue }
        let screen = try await output(call, ["--dump", "text"], in: place)
        lines += ["```text"] + trimmed(screen) + ["```"]
        isSkipping = true
        count += 1
      }
      let renewed = lines.joined(separator: "\n")
      try expect(page.lines.joined(separator: "\n"), is: renewed, in: page.path)
    }
    #expect(count >= 2)
  }

  @Test func picturesAreWhatTheProgramDraws() async throws {
    let place = try Place()
    var drawn: Set<String> = []
    for page in try Repository.documents() {
      let folder = Repository.root.appending(path: page.path).deletingLastPathComponent()
      for (line, next) in zip(page.lines, page.lines.dropFirst()) {
        guard let call = arguments(of: String(line), "picture") else { continue }
        let link = try #require(next.firstMatch(of: /\(([^)]*\.svg)\)/), "\(page.path): \(line)")
        let file = folder.appending(path: String(link.1)).standardized
        let path = String(file.path.dropFirst(Repository.root.path.count + 1))
        drawn.insert(path)
        let picture = try await output(call, ["--dump", "svg"], in: place)
        let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        try expect(old, is: picture, in: path)
      }
    }
    let folder = Repository.root.appending(path: "docs/pictures")
    let files = FileManager.default.enumerator(atPath: folder.path)
    let there = (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".svg") }
    #expect(Set(there.map { "docs/pictures/\($0)" }) == drawn)
  }

  /// Records that a file is not what it should be, and writes it anew where goldens are renewed.
  private func expect(_ old: String, is new: String, in path: String) throws {
    guard old != new else { return }
    if ProcessInfo.processInfo.environment[Golden.variable] == "1" {
      let file = Repository.root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(new.utf8).write(to: file)
    }
    Issue.record(
      "\(path) is not what the program makes; make pictures renews it\n\(LineDifference.between(old, new))"
    )
  }

  private func output(
    _ arguments: [String], _ form: [String], in place: Place
  ) async throws -> String {
    let done = try await Subprocess.run(
      Place.programs.appending(path: "traject"), ["explore"] + arguments + form,
      environment: place.environment, in: place.home)
    try #require(done.status == 0, "\(arguments): \(done.errors)")
    return done.output
  }

  /// The words of a comment of a kind; nil for any other line.
  private func arguments(of line: String, _ kind: String) -> [String]? {
    guard line.hasPrefix("<!-- \(kind):"), line.hasSuffix("-->") else { return nil }
    let call = line.dropFirst("<!-- \(kind):".count).dropLast(3)
    // Quotes hold words together, as a shell has it.
    return call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }

  private func trimmed(_ screen: String) -> [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}
