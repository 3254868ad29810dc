import Foundation
import Testing
import Wording

@testable import TrajectCommand

@Suite("Names of files as bytes")
struct SystemPathTests {
  @Test(
    arguments: [
      [0x61, 0x2F, 0x62], [0xC3, 0xA9], [0xE9], [0x61, 0xE9, 0x62, 0xFF], [0xC3], [0xE2, 0x82],
      [0xF0, 0x9F, 0x98, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x8F, 0xBF, 0xA9],
      [0xEF, 0xBF, 0xBD], Array(1...255), [],
    ] as [[UInt8]])
  func `come back as they were`(bytes: [UInt8]) {
    let text = SystemPath.text(bytes)
    #expect(text.systemPath.dropLast().map { UInt8(bitPattern: $0) } == bytes)
    #expect(text.systemPath.last == 0)
    #expect(SystemPath.isText(text) == (String(validating: bytes, as: UTF8.self) == text))
  }

  @Test func `are shown with a sign of replacement`() {
    let name = SystemPath.text([0x70, 0x6C, 0xE9, 0x6E])
    #expect(name != "pl\u{FFFD}n")
    #expect(Harmless.name(name) == "pl\u{FFFD}n")
    #expect(Harmless.line("pl\u{FFFD}n\u{10FF00}") == "pl\u{FFFD}n\u{10FF00}")
  }

  @Test func `name a file that is opened by hand, and passed over in a folder`() async throws {
    let folder = try TestFolder()
    let file = folder.path + "/" + SystemPath.text([0x70, 0x6C, 0xE9, 0x6E]) + ".traject.yaml"
    let written = try folder.write("x", "format: 1\npersona: mia\ntitle: Zo\n")
    #expect(rename(written, file.systemPath) == 0)
    #expect(try await output("total", file).hasPrefix("Mia: Zo\n"))
    let list = try folder.write("lijst", "")
    try (Data(file.systemPath.dropLast().map { UInt8(bitPattern: $0) })).write(
      to: URL(fileURLWithPath: list))
    #expect(try await output("total", "--files-from", list, "--format", "jsonl").contains("Zo"))
    #expect(
      try #require(await failure("validate", folder.path)).said()
        == "\(folder.path)/pl\u{FFFD}n.traject.yaml:1:1: error: Dit bestand is overgeslagen: "
        + "de naam is geen UTF-8. Geef het een andere naam.")
  }
}
