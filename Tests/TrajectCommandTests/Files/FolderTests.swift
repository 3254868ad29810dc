import Explorer
import Foundation
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("What folders hold", .timeLimit(.minutes(2)))
struct FolderTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func found(_ command: String...) async throws -> [String] {
    try #require(await failure(command)).said().split(separator: "\n").map(String.init)
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func makeOddFiles(_ ending: String) throws {
    #expect(mkfifo(path("a\(ending)"), 0o600) == 0)
    for (name, target) in [("b", "nergens"), ("c", "c\(ending)"), ("d", "/dev/null")] {
      try FileManager.default.createSymbolicLink(
        atPath: path("\(name)\(ending)"), withDestinationPath: target)
    }
  }

  @Test func `is checked on, though a pipe, a device or a dead link is among it`() async throws {
    try makeOddFiles(".traject.yaml")
    _ = try folder.write("e.traject.yaml", "format: 1\npersona: mia\nx: 1\n")
    let lines = try await found("validate", folder.path)
    #expect(lines.count == 5)
    for (line, (name, reason)) in zip(
      lines,
      [
        ("a", "het is geen gewoon bestand"), ("b", "het bestaat niet"),
        ("c", "de verwijzing loopt rond"), ("d", "het is geen gewoon bestand"),
      ])
    {
      let file = path("\(name).traject.yaml")
      #expect(line == "\(file):1:1: error: Dit bestand is overgeslagen: \(reason).")
    }
    #expect(lines.last?.hasPrefix(path("e.traject.yaml:3:1: error: ")) == true)
  }

  @Test func `of personas are read on, and one that cannot be read takes no part`() async throws {
    try makeOddFiles(".yaml")
    _ = try folder.write("piet.yaml", "format: 1\npersona: piet\nname: Piet\n")
    let total = ["total", "--persona", "mia", "--select", "empowerment", "--personas", folder.path]
    #expect(try await output(total).hasPrefix("Mia"))
    #expect(try await output("personas", "--personas", folder.path).contains("Vincent"))
    let lines = try await found("validate", "--personas", folder.path)
    #expect(lines.filter { $0.contains("is overgeslagen") }.count == 4)
    #expect(lines.contains { $0.hasPrefix(path("piet.yaml:1:1: error: ")) })
    let own = try folder.write("x.traject.yaml", "format: 1\npersona: piet\n")
    let scenario = try await found("total", own, "--personas", folder.path)
    #expect(
      scenario == [
        "\(own):2:10: error: De persona 'piet' kan niet gelezen worden: er is iets mis met "
          + "\(path("piet.yaml")). Zie: traject validate \(path("piet.yaml"))"
      ])
    let named = try await found(
      "total", "--persona", "piet", "--select", "x", "--personas", folder.path)
    #expect(named.allSatisfy { $0.hasPrefix(path("piet.yaml:")) } && !named.isEmpty)
  }

  @Test func `are checked whole, each persona with its errors`() async throws {
    for name in ["anna", "bea"] {
      _ = try folder.write("\(name).yaml", "format: 1\npersona: \(name)\nnonsense: 1\n")
    }
    let lines = try await found("validate", folder.path)
    #expect(lines.contains { $0.contains("anna.yaml:3:1: error: ") })
    #expect(lines.contains { $0.contains("bea.yaml:3:1: error: ") })
  }

  @Test func `that hold nothing to check are no success`() async throws {
    let empty = try #require(await failure("validate", folder.path))
    #expect(empty.status == .invalid)
    #expect(empty.said().hasPrefix("\(folder.path):1:1: error: Hier is niets te controleren"))
    _ = try folder.write("plan.traject.yml", Fixtures.samir)
    _ = try folder.write("noor (1).yaml", "")
    let lines = try await found("validate", folder.path)
    #expect(
      lines == [
        path(
          "noor (1).yaml:1:1: warning: Dit lijkt een kopie van noor.yaml en wordt niet gelezen. ")
          + "Noem het noor.yaml.",
        path("plan.traject.yml:1:1: warning: Dit bestand wordt niet gelezen; ")
          + "alleen wat op .yaml eindigt. Noem het plan.traject.yaml.",
        "\(folder.path):1:1: error: Hier is niets te controleren: geen scenario (.traject.yaml) "
          + "en geen persona (.yaml).",
      ])
  }

  @Test func `say of what only looks like ours what it is, beside what was checked`() async throws {
    _ = try folder.write("plan.traject.yaml", Fixtures.samir)
    _ = try folder.write("plan.traject.sync-conflict-20260101-101500-ABCDEFG.yaml", "x")
    let text = try await output("validate", folder.path)
    #expect(text.contains("plan.traject.yaml: scenario van Samir"))
    #expect(text.contains("ABCDEFG.yaml: Dit lijkt een kopie van plan.traject.yaml"))
    #expect(text.hasSuffix("1 bestand gecontroleerd, geen fouten.\n"))
  }

  @Test func `are read by what is in a file that is named, whatever its ending`() async throws {
    let file = try folder.write("plan.traject (1).yml", Fixtures.samir)
    #expect(try await output("validate", file).contains("scenario van Samir"))
    let scenario = try folder.write("plan.yaml", Fixtures.samir)
    #expect(
      try await found("validate", scenario) == [
        "\(scenario):1:1: error: Dit is een scenario, geen persona. "
          + "Laat de naam van het bestand eindigen op .traject.yaml."
      ])
    let persona = try folder.write("x.traject.yaml", "format: 1\npersona: x\ninterventions: []\n")
    #expect(
      try await found("total", persona) == [
        "\(persona):1:1: error: Dit is een persona, geen scenario."
      ])
  }

  @Test func `may hold a persona twice: the first holds, and the other is named`() async throws {
    let text = """
      format: 1
      persona: noor
      name: Noor
      age: 30
      profile: []
      source: {document: d, section: "1"}
      interventions: []

      """
    _ = try folder.write("noor.yaml", text)
    _ = try folder.write("zus.yaml", text)
    #expect(try await output("personas", "--personas", folder.path).contains("Noor"))
    #expect(
      try await found("validate", "--personas", folder.path) == [
        path("zus.yaml:2:10: error: De persona 'noor' staat ook in ") + path("noor.yaml")
          + ", en die geldt. Geef een van beide een andere 'persona', of haal een van beide weg."
      ])
  }
}

extension FolderTests {
  @Test func `are each to hold something to check, and a link to another is not followed`()
    async throws
  {
    let other = try TestFolder()
    _ = try other.write("plan.traject.yaml", Fixtures.samir)
    try FileManager.default.createSymbolicLink(
      atPath: path("elders"), withDestinationPath: other.path)
    let lines = try await found("validate", other.path, folder.path)
    #expect(
      lines == [
        path("elders:1:1: warning: Dit verwijst naar een andere map; die is niet meegenomen. ")
          + "Noem die map zelf erbij.",
        "\(folder.path):1:1: error: Hier is niets te controleren: geen scenario (.traject.yaml) "
          + "en geen persona (.yaml).",
      ])
    // One that leads to itself is none either.
    try FileManager.default.createSymbolicLink(
      atPath: path("rond"), withDestinationPath: folder.path)
    _ = try folder.write("plan.traject.yaml", Fixtures.samir)
    let text = try await output("validate", folder.path)
    #expect(text.contains("rond: Dit verwijst naar een andere map"))
    #expect(text.hasSuffix("1 bestand gecontroleerd, geen fouten.\n"))
  }

  @Test func `are checked with what is wrong in the own folder and in files of other names`()
    async throws
  {
    let own = try TestFolder()
    _ = try own.write("piet.yaml", "format: 1\npersona: piet\nnonsense: 1\n")
    let file = try folder.write("plan.txt", "")
    _ = try folder.write("x.traject.yaml", "format: 1\npersona: mia\nx: 1\n")
    let lines = try await found("validate", file, folder.path, own.path, "--personas", own.path)
    #expect(lines.contains { $0.contains("piet.yaml:3:1: error: ") })
    #expect(lines.contains { $0.hasPrefix(path("x.traject.yaml:3:1: error: ")) })
    #expect(lines.contains { $0.hasPrefix("\(file):1:1: error: Naar zijn naam is dit geen ") })
    #expect(Set(lines).count == lines.count)
  }

  @Test func `say where the name that a file should have is taken`() async throws {
    _ = try folder.write("plan.traject.yaml", Fixtures.samir)
    _ = try folder.write("plan.traject.yaml.txt", Fixtures.samir)
    let text = try await output("validate", folder.path)
    #expect(text.contains("Er is ook een plan.traject.yaml; houd er een"))
  }

  @Test func `of personas are warned about in one line, with six names at most`() throws {
    for name in 1...9 { _ = try folder.write("\(name).yml", "") }
    let material = try Material(personaFolder: folder.path)
    #expect(
      material.warning(in: Wording(.nl))
        == "let op: 1.yml, 2.yml, 3.yml, 4.yml, 5.yml en nog 4 doen niet mee; "
        + "zie: traject validate \(folder.path)")
    #expect(try Material(personaFolder: nil).warning(in: Wording(.nl)) == nil)
  }
}

@Suite("Dates of files")
struct MomentTests {
  @Test(arguments: [-11_644_473_600, 10_413_792_000, 253_402_300_799, .max, .min])
  func `may be any`(seconds: Int) {
    var file = stat()
    file.st_mtim.tv_sec = seconds
    #expect(Disk.Status(file).changed.seconds == seconds)
    _ = LocalTime.text(seconds)
  }

  @Test func `are shown where a calendar goes so far`() {
    #expect(LocalTime.text(-11_644_300_000).hasPrefix("1601-01-0"))
    #expect(LocalTime.text(10_413_900_000).hasPrefix("2300-01-0"))
    #expect(LocalTime.text(.max) == "")
  }

  @Test func `order files, the newest first`() throws {
    let home = try TemporaryHome()
    for (name, seconds) in [("oud", -2_000_000_000), ("nieuw", 4_000_000_000), ("nu", 0)] {
      try home.put("format: 1\npersona: mia\n", "\(name).traject.yaml")
      var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      #expect(utimensat(AT_FDCWD, home.file("\(name).traject.yaml"), &times, 0) == 0)
    }
    #expect(
      home.scenarios.list().files.map(\.path)
        == ["nieuw", "nu", "oud"].map { "\($0).traject.yaml" })
  }
}
