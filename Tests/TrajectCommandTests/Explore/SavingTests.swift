import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Saving a scenario")
struct SavingTests {
  let home: TemporaryHome
  var scenario = Scenario(persona: "vincent")

  init() throws {
    home = try TemporaryHome()
    scenario.title = "Proef"
    scenario.author = "Groep 2"
  }

  private func save(
    _ path: String, expected: String? = nil, mayReplace: Bool = false
  ) -> Action {
    home.scenarios.save(
      Effect.SaveRequest(
        scenario: scenario, path: path, expected: expected, mayReplace: mayReplace, then: .quit))
  }

  private func stamp(_ action: Action) -> String? {
    if case .saved(_, let stamp, _) = action { stamp } else { nil }
  }

  private func problem(_ action: Action) -> SaveProblem? {
    if case .saveFailed(let problem, _, _) = action { problem } else { nil }
  }

  private func reason(_ action: Action) -> Text? {
    if case .system(let text) = problem(action) { text } else { nil }
  }

  @Test func `writes the canonical text, and nothing else`() throws {
    let action = save("proef.traject.yaml")
    let text = ScenarioWriter.write(scenario)
    let stamp = Fingerprint.text(of: Array(text.utf8))
    #expect(action == .saved(path: "proef.traject.yaml", stamp: stamp, then: .quit))
    #expect(try home.text("proef.traject.yaml") == text)
    #expect(home.names() == ["proef.traject.yaml"])
  }

  @Test func `writes a file that is gone again, though nothing changed, and no other`() throws {
    var request = Effect.SaveRequest(
      scenario: scenario, path: "proef.traject.yaml", expected: "old", mayReplace: false, then: nil)
    request.onlyIfGone = true
    #expect(stamp(home.scenarios.save(request)) != nil)
    #expect(try home.text("proef.traject.yaml") == ScenarioWriter.write(scenario))
    try home.put("iets anders", "proef.traject.yaml")
    #expect(home.scenarios.save(request) == .tell(.nothingToSave))
    #expect(try home.text("proef.traject.yaml") == "iets anders")
  }

  @Test func `knows the home folder, and paths from the root`() throws {
    #expect(stamp(save("~/a.traject.yaml")) != nil)
    #expect(home.names(home.path).contains("a.traject.yaml"))
    #expect(
      save(home.file("b.traject.yaml"))
        == save("./b.traject.yaml", expected: nil))
    #expect(home.names() == ["b.traject.yaml"])
  }

  @Test func `does not replace a file that it does not know`() throws {
    try home.put("iets anders", "proef.traject.yaml")
    #expect(problem(save("proef.traject.yaml")) == .exists)
    #expect(try home.text("proef.traject.yaml") == "iets anders")
    #expect(stamp(save("proef.traject.yaml", mayReplace: true)) != nil)
    #expect(try home.text("proef.traject.yaml") == ScenarioWriter.write(scenario))
    #expect(home.names() == ["proef.traject.yaml"])
  }

  @Test func `replaces its own file`() throws {
    let first = try #require(stamp(save("proef.traject.yaml")))
    var changed = self
    changed.scenario.title = "Anders"
    #expect(changed.stamp(changed.save("proef.traject.yaml", expected: first)) != nil)
    #expect(try home.text("proef.traject.yaml").contains("Anders"))
  }

  @Test func `says who changed the file meanwhile, and when`() throws {
    let first = try #require(stamp(save("proef.traject.yaml")))
    try home.put("format: 1\npersona: vincent\nauthor: Groep 7\n", "proef.traject.yaml")
    var changed = self
    changed.scenario.title = "Anders"
    guard
      case .changed(let author, let time) = changed.problem(
        changed.save("proef.traject.yaml", expected: first))
    else {
      Issue.record("it was not noticed")
      return
    }
    #expect(author == "Groep 7")
    #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\d \d\d:\d\d/) != nil)
    #expect(try home.text("proef.traject.yaml").contains("Groep 7"))
  }

  @Test func `does not mind that its file holds the same already, or is gone`() throws {
    let first = try #require(stamp(save("proef.traject.yaml")))
    #expect(stamp(save("proef.traject.yaml", expected: "iets anders")) == first)
    try FileManager.default.removeItem(atPath: home.file("proef.traject.yaml"))
    #expect(stamp(save("proef.traject.yaml", expected: first)) == first)
  }

  @Test func `keeps the permissions of the file`() throws {
    try home.put("x", "proef.traject.yaml")
    chmod(home.file("proef.traject.yaml"), 0o640)
    #expect(stamp(save("proef.traject.yaml", mayReplace: true)) != nil)
    #expect(try home.permissions(home.file("proef.traject.yaml")) == 0o640)
  }

  @Test(arguments: [true, false])
  func `writes where a link points to`(isThere: Bool) throws {
    let folder = home.path + "/elders"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    if isThere { try "x".write(toFile: folder + "/echt.yaml", atomically: false, encoding: .utf8) }
    try FileManager.default.createSymbolicLink(
      atPath: home.file("proef.traject.yaml"), withDestinationPath: "../elders/echt.yaml")
    #expect(stamp(save("proef.traject.yaml", mayReplace: true)) != nil)
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: home.file("proef.traject.yaml"))
    #expect(link == "../elders/echt.yaml")
    #expect(home.names(folder) == ["echt.yaml"])
    #expect(try home.text("proef.traject.yaml") == ScenarioWriter.write(scenario))
  }

  @Test func `says what the system has against it`() throws {
    #expect(reason(save("nergens/a.traject.yaml"))?.nl == "de map 'nergens' bestaat niet")
    #expect(reason(save("nergens/a.traject.yaml"))?.en == "there is no folder 'nergens'")
    try home.put("x", "bestand")
    #expect(reason(save("bestand/a.traject.yaml"))?.nl == "'bestand' is geen map")
    try FileManager.default.createDirectory(
      atPath: home.file("map.traject.yaml"), withIntermediateDirectories: false)
    #expect(reason(save("map.traject.yaml", mayReplace: true))?.nl == "het is een map")
    let long = String(repeating: "a", count: 300) + ".traject.yaml"
    #expect(reason(save(long))?.nl == "de naam is te lang")
    try FileManager.default.createSymbolicLink(
      atPath: home.file("rond.traject.yaml"), withDestinationPath: "rond.traject.yaml")
    #expect(reason(save("rond.traject.yaml"))?.nl == "de verwijzing loopt rond")
    mkfifo(home.file("pijp.traject.yaml"), 0o600)
    #expect(
      reason(save("pijp.traject.yaml", mayReplace: true))?.nl == "het is geen gewoon bestand")
    #expect(
      home.names()
        == ["bestand", "map.traject.yaml", "pijp.traject.yaml", "rond.traject.yaml"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `says that a folder or a file may not be changed`() throws {
    try home.put("x", "vast.traject.yaml")
    chmod(home.file("vast.traject.yaml"), 0o444)
    let refusal = "je mag dit bestand of deze map niet veranderen"
    #expect(reason(save("vast.traject.yaml", mayReplace: true))?.nl == refusal)
    chmod(home.places.workingFolder, 0o500)
    #expect(reason(save("a.traject.yaml"))?.nl == refusal)
    chmod(home.places.workingFolder, 0o700)
    #expect(home.names() == ["vast.traject.yaml"])
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func `leaves nothing half-written on a full disk`() throws {
    let disk = try SmallDisk(in: home.path)
    let path = disk.path + "/proef.traject.yaml"
    #expect(stamp(save(path)) != nil)
    let before = try Data(contentsOf: URL(filePath: path))
    try disk.fill()
    var large = self
    large.scenario.notes = String(repeating: "lang verhaal ", count: 2000)
    #expect(large.reason(large.save(path, mayReplace: true))?.nl == "de schijf is vol")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(home.names(disk.path) == ["proef.traject.yaml", "vol"])
    try disk.makeReadOnly()
    #expect(
      large.reason(large.save(path, mayReplace: true))?.nl == "de schijf is alleen te lezen")
  }

  @Test func `keeps a file with two names one file`() throws {
    try home.put("x", "proef.traject.yaml")
    #expect(link(home.file("proef.traject.yaml"), home.file("ander")) == 0)
    chmod(home.file("ander"), 0o640)
    #expect(stamp(save("proef.traject.yaml", mayReplace: true)) != nil)
    #expect(try home.text("ander") == ScenarioWriter.write(scenario))
    #expect(try home.permissions(home.file("ander")) == 0o640)
    #expect(home.names() == ["ander", "proef.traject.yaml"])
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func `writes a file where it lies if no other can take its place`() throws {
    let disk = try SmallDisk(in: home.path)
    let path = disk.path + "/proef.traject.yaml"
    try String(repeating: "x", count: 1000).write(
      toFile: path, atomically: false, encoding: .utf8)
    try disk.mount(fileItself: path)
    #expect(rename(path, path + "2") != 0 && errno == EBUSY)
    #expect(stamp(save(path, mayReplace: true)) != nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == ScenarioWriter.write(scenario))
    #expect(home.names(disk.path) == ["proef.traject.yaml"])
    // The folder takes no new files, and the file is writable all the same.
    try disk.closeFolder()
    var changed = self
    changed.scenario.title = "Anders"
    #expect(changed.stamp(changed.save(path, mayReplace: true)) != nil)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == ScenarioWriter.write(changed.scenario))
    #expect(home.names(home.places.stateFolder).isEmpty)
    disk.unmount(fileItself: path)
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func `puts back what a file held where the disk is full halfway`() throws {
    let disk = try SmallDisk(in: home.path)
    let path = disk.path + "/proef.traject.yaml"
    let before = String(repeating: "x", count: 5000)
    try before.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(link(path, disk.path + "/ander") == 0)
    try disk.fill()
    var large = self
    large.scenario.notes = String(repeating: "lang verhaal ", count: 2000)
    #expect(large.reason(large.save(path, mayReplace: true))?.nl == "de schijf is vol")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    #expect(home.names(disk.path) == ["ander", "proef.traject.yaml", "vol"])
    #expect(home.names(home.places.stateFolder).isEmpty)
  }

  @Test func `asks for a name where there is none behind the folder`() throws {
    try FileManager.default.createDirectory(
      atPath: home.file("sub"), withIntermediateDirectories: false)
    #expect(reason(save("sub/.traject.yaml"))?.nl == "er staat geen naam achter 'sub/'")
    #expect(reason(save(".traject.yaml"))?.en == "there is no name behind './'")
    #expect(home.names() == ["sub"] && home.names(home.file("sub")).isEmpty)
  }

  @Test func `takes a name as it was pasted`() throws {
    let path = "'\(home.file("mijn plan.traject.yaml"))' .traject.yaml"
    #expect(stamp(save(path)) != nil)
    #expect(stamp(save("mijn\\ reis.traject.yaml")) != nil)
    #expect(home.names() == ["mijn plan.traject.yaml", "mijn reis.traject.yaml"])
  }

  @Test(arguments: [EBUSY, ESTALE, EXDEV, ETXTBSY, ENODEV, ENOTSUP, ENOMEM, EHOSTDOWN, 999])
  func `says what the system has against it in the user's language`(code: Int32) {
    let reason = SystemReason.text(code)
    let english = String(cString: strerror(code)).lowercased()
    #expect(!reason.nl.lowercased().contains(english) && reason.nl != reason.en)
  }
}
