import Explorer
import ExplorerScreen
import Foundation
import Reintegration
import TerminalCanvas
import Testing

@testable import TrajectCommand

@Suite("Opening and listing scenarios")
struct OpeningTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func findings(_ action: Action) -> [Finding]? {
    if case .openFailed(_, let findings) = action { findings } else { nil }
  }

  @Test func `begins plainly where nothing is named, and nowhere else`() throws {
    try home.put("format: 1\npersona: mia\n", "a.traject.yaml")
    let file = home.places.workingFolder + "/a.traject.yaml"
    #expect(try Beginning().start().isPlain)
    #expect(try !Beginning(persona: "mia").start().isPlain)
    #expect(try !Beginning(scenario: file).start().isPlain)
    #expect(try !Beginning(board: home.places.workingFolder).start().isPlain)
  }

  @Test func `watches the folders of the board and of the route that is followed`() throws {
    try home.put("format: 1\npersona: mia\n", "a.traject.yaml")
    let file = home.places.workingFolder + "/a.traject.yaml"
    #expect(try session(Beginning(persona: "mia")).watchedFolders == [])
    #expect(
      try session(Beginning(board: home.places.workingFolder)).watchedFolders == [
        home.places.workingFolder
      ])
    let following = try session(Beginning(scenario: file, follows: .short))
    #expect(following.watchedFolders.contains(home.places.workingFolder))
  }

  private func session(_ beginning: Beginning) throws -> ExplorerSession {
    let start = try beginning.start()
    let files = ExplorerFiles(library: start.library, places: home.places)
    return try start.session(Settings(), files: files)
  }

  @Test func `gives the scenario with what the file holds`() throws {
    try home.put("format: 1\npersona: mia\ntitle: 'Met # erin'\n", "a.traject.yaml")
    guard case .opened(let scenario, let file, nil) = home.scenarios.open("./a.traject.yaml")
    else {
      Issue.record("it did not open")
      return
    }
    #expect(scenario.persona == "mia")
    #expect(file.path == "a.traject.yaml")
    #expect(!file.hasComments)
    #expect(
      file.stamp == Fingerprint.text(of: Array(try home.text("a.traject.yaml").utf8)))
  }

  @Test func `takes the name without its ending, as saving does`() throws {
    try home.put("format: 1\npersona: mia\n", "ons fit.traject.yaml")
    guard case .opened(let scenario, let file, _) = home.scenarios.open("ons fit") else {
      Issue.record("it did not open")
      return
    }
    #expect(scenario.persona == "mia")
    #expect(file.path == "ons fit.traject.yaml")
    let missing = try #require(findings(home.scenarios.open("ons")))
    #expect(missing.map(\.file) == ["ons"])
    #expect(missing.map(\.isWholeFile) == [true])
  }

  @Test func `notices comments`() throws {
    try home.put("format: 1\npersona: mia # zij\n", "a.traject.yaml")
    guard case .opened(_, let file, _) = home.scenarios.open("a.traject.yaml") else {
      Issue.record("it did not open")
      return
    }
    #expect(file.hasComments)
  }

  @Test func `tells everything that is wrong with a file, at its place`() throws {
    try home.put("format: 1\npersona: mia\ntitel: x\nnotse: y\n", "a.traject.yaml")
    let found = try #require(findings(home.scenarios.open("a.traject.yaml")))
    #expect(found.map(\.line) == [3, 4])
    #expect(found.allSatisfy { $0.file == "a.traject.yaml" })
  }

  @Test(arguments: ["nergens.traject.yaml", "map", "pijp", "-"])
  func `says in a sentence that the system has something against it`(name: String) throws {
    try FileManager.default.createDirectory(
      atPath: home.file("map"), withIntermediateDirectories: false)
    mkfifo(home.file("pijp"), 0o600)
    let found = try #require(findings(home.scenarios.open(name)))
    #expect(found.count == 1)
    #expect(found[0].message.nl.hasPrefix("Dit bestand kan niet open: "))
    #expect(found[0].message.en.hasPrefix("This file cannot be opened: "))
  }

  @Test func `lists scenarios, the newest first, with what they say of themselves`() throws {
    let texts = [
      ("oud.traject.yaml", "format: 1\npersona: mia\ntitle: Oud\nauthor: Groep 1\n", 1000),
      ("nieuw.traject.yaml", "persona: \"samir\"\nphases: [\n", 3000),
      ("stuk.traject.yaml", "title: [\n", 2000), ("ander.yaml", "persona: mia\n", 4000),
      (".verborgen.traject.yaml", "persona: mia\n", 5000),
    ]
    for (name, text, time) in texts {
      try home.put(text, name)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: TimeInterval(time))],
        ofItemAtPath: home.file(name))
    }
    let list = home.scenarios.list().files
    #expect(list.map(\.path) == ["nieuw.traject.yaml", "stuk.traject.yaml", "oud.traject.yaml"])
    #expect(list.map(\.persona) == ["samir", nil, "mia"])
    #expect(list.last?.title == "Oud")
    #expect(list.last?.author == "Groep 1")
    #expect(list.last?.changed == LocalTime.text(1000))
  }

  @Test func `lists no more than a person looks through`() throws {
    for number in 0..<230 { try home.put("persona: mia\n", "a\(number).traject.yaml") }
    #expect(home.scenarios.list().files.count == 200)
  }

  @Test func `names beside the list what looks like a scenario and is not in it`() throws {
    let scenario = "format: 1\npersona: mia\nphases: {}\n"
    for name in [
      "goed.traject.yaml", "plan.yaml", "plan.traject.yml", "ander.yml",
      "goed.traject.sync-conflict-20260101-101500-ABCDEFG.yaml",
    ] { try home.put(scenario, name) }
    try home.put("format: 1\npersona: noor\nname: Noor\n", "noor.yaml")
    try home.put("tekst", "lees mij.txt")
    mkfifo(home.file("pijp.traject.yaml"), 0o600)
    symlink("nergens", home.file("weg.traject.yaml"))
    let found = home.scenarios.list()
    #expect(found.files.map(\.path) == ["goed.traject.yaml"])
    #expect(
      found.passedOver.map(\.file) == [
        "ander.yml", "goed.traject.sync-conflict-20260101-101500-ABCDEFG.yaml",
        "pijp.traject.yaml", "plan.traject.yml", "plan.yaml", "weg.traject.yaml",
      ])
    #expect(
      [0, 4].map { found.passedOver[$0].hint?.nl } == [
        "Noem het ander.traject.yaml; dan staat het in de lijst.",
        "Noem het plan.traject.yaml; dan staat het in de lijst.",
      ])
    #expect(
      found.passedOver[3].hint?.nl == "Noem het plan.traject.yaml.")
  }

  @Test func `lists and opens a name that is no UTF-8`() throws {
    let name = SystemPath.text([0x63, 0x61, 0x66, 0xE9]) + ".traject.yaml"
    try home.put("format: 1\npersona: mia\ntitle: Zo\n", "a")
    #expect(rename(home.file("a"), home.file(name).systemPath) == 0)
    let found = home.scenarios.list()
    #expect(found.files.map(\.path) == [name])
    #expect(found.files.map(\.title) == ["Zo"])
    #expect(found.passedOver.isEmpty)
    guard case .opened(_, let file, _) = home.scenarios.open(name) else {
      Issue.record("it did not open")
      return
    }
    #expect(file.path == name)
  }

  @Test func `shows what is not in the list from the list`() throws {
    try home.put("format: 1\npersona: mia\nphases: {}\n", "plan.traject.yml")
    var session = try home.session()
    session.press("o")
    var screen = ExplorerScreen(size: Size(columns: 80, rows: 24))
    func lines() -> String { CanvasDump.text(screen.draw(session.model).canvas) }
    #expect(lines().contains("Niet in de lijst: 1 bestand"))
    for key in try KeyScript.keys("end enter") { _ = session.press(key, on: &screen) }
    #expect(lines().contains("plan.traject.yml: Dit bestand wordt niet gelezen"))
  }
}
