import Foundation
import Testing

/// The arrows between the targets, and what no file may hold.
struct ArchitectureTests {
  /// What each target may import, besides the standard library.
  private static let arrows: [(target: String, imports: Set<String>)] = [
    ("Reintegration", ["OrderedCollections", "Collections", "Synchronization"]),
    ("TerminalCanvas", []),
    ("Wording", ["Reintegration"]),
    ("Explorer", ["Reintegration", "Wording"]),
    ("ExplorerScreen", ["Explorer", "Reintegration", "TerminalCanvas", "Wording"]),
    ("ExplorerVoice", ["Explorer", "Reintegration", "Wording"]),
    (
      "PersonaCatalog",
      ["CPersonas", "CYaml", "Reintegration", "Synchronization", "Wording"]
    ),
    ("Reports", ["Explorer", "Reintegration", "Wording"]),
    ("NcursesTerminal", ["CNcurses", "TerminalCanvas"]),
    (
      "TrajectCommand",
      systems.union([
        "ArgumentParser", "Explorer", "ExplorerScreen", "ExplorerVoice", "NcursesTerminal",
        "PersonaCatalog", "Reintegration", "Reports", "TerminalCanvas", "Wording",
        "Synchronization", "Dispatch",
      ])
    ),
    ("traject", ["TrajectCommand"]),
  ]

  private static let systems: Set<String> = ["Glibc", "Musl", "Darwin"]

  @Test(arguments: arrows)
  func aTargetImportsOnlyWhatItMay(target: String, imports: Set<String>) throws {
    let sources = try Repository.sources(under: "Sources/\(target)")
    #expect(!sources.isEmpty)
    for source in sources {
      let others = source.imports.subtracting(imports)
      #expect(others.isEmpty, "\(source.path)")
    }
  }

  @Test func everyTargetHasItsArrows() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path)
    #expect(Set(folders) == Set(Self.arrows.map(\.target)).union(["CNcurses", "CStart", "CYaml"]))
  }

  @Test(arguments: [("CNcurses", "n?curses"), ("CYaml", "yaml")])
  func onlyOneTargetKnowsALibrary(target: String, header: String) throws {
    let include = try Regex("#\\s*include\\s*[<\"]\(header)\\.h")
    var includes = 0
    for ending in [".c", ".h", ".swift"] {
      for source in try Repository.sources(under: "Sources", ending: ending)
      where source.lines.contains(where: { $0.contains(include) }) {
        includes += 1
        #expect(source.path.hasPrefix("Sources/\(target)/"))
        #expect(!source.path.hasPrefix("Sources/\(target)/include/"))
      }
    }
    #expect(includes > 0)
  }

  @Test func nothingMayStopTheProgram() throws {
    for source in try Repository.sources(under: "Sources") + Repository.sources(under: "personas") {
      for (number, line) in source.lines.enumerated()
      where line.contains(/fatalError\(|\btry!|\bas!|preconditionFailure\(/) {
        Issue.record("\(source.path):\(number + 1): \(line)")
      }
    }
  }

  @Test func noFileIsTwoThingsInOne() throws {
    let swift = try Repository.sources(under: "Sources") + Repository.sources(under: "Tests")
    let c = try Repository.sources(under: "Sources", ending: ".c")
    for source in swift + c {
      #expect(source.lines.count <= 400, "\(source.path)")
    }
  }

  /// Only what the repository tracks: somebody's scenario in the folder is no part of it.
  @Test(.enabled(if: Repository.isTracked, "these files are in no repository"))
  func theTopLevelIsAsTheDocumentsSay() async throws {
    let known: Set<String> = [
      "Benchmarks", "CHANGELOG.md", "CONTRIBUTING.md", "Fuzzing", "LICENSE", "Makefile",
      "Package.swift", "README.md",
      "README.nl.md", "SECURITY.md", "Sources", "Tests", "docs", "packaging", "personas",
    ]
    let found = try await Repository.trackedFiles().compactMap { path in
      path.split(separator: "/").first.map(String.init)
    }
    #expect(Set(found).filter { !$0.hasPrefix(".") } == known)
  }
}
