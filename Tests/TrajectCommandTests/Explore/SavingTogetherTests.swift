import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Synchronization
import Testing

@testable import TrajectCommand

@Suite("Saving where others save, and what others made")
struct SavingTogetherTests {
  let home: TemporaryHome
  var scenario = Scenario(persona: "vincent")

  init() throws { home = try TemporaryHome() }

  private func reason(_ action: Action) -> Text? {
    if case .saveFailed(.system(let text), _, _) = action { text } else { nil }
  }

  private func request(_ path: String, expected: String? = nil) -> Effect.SaveRequest {
    Effect.SaveRequest(
      scenario: scenario, path: path, expected: expected, mayReplace: false, then: nil)
  }

  @Test func `at the same moment, one is saved and the other is told`() throws {
    let files = home.scenarios
    for round in 0..<60 {
      var first = scenario
      first.title = "Ronde \(round)"
      let text = ScenarioWriter.write(first)
      try home.put(text, "a.traject.yaml")
      let stamp = Fingerprint.text(of: Array(text.utf8))
      let saved = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { number in
        var mine = Scenario(persona: "vincent")
        mine.title = "Ronde \(round) van \(number)"
        let action = files.save(
          Effect.SaveRequest(
            scenario: mine, path: "a.traject.yaml", expected: stamp, mayReplace: false, then: nil))
        if case .saved = action { saved.withLock { $0.append(mine.title ?? "") } }
      }
      let titles = saved.withLock { $0 }
      #expect(titles.count == 1, "round \(round): \(titles)")
      #expect(try home.text("a.traject.yaml").contains(titles.first ?? "-"))
    }
    #expect(home.names() == ["a.traject.yaml"])
  }

  @Test func `goes on where somebody never gives a lock back`() throws {
    let folder = open(home.places.workingFolder, O_RDONLY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX) == 0)
    guard case .saved = home.scenarios.save(request("a.traject.yaml")) else {
      Issue.record("it was not saved")
      return
    }
  }

  @Test(arguments: [true, false])
  func `does not follow a link out of the folder, but its own`(isThere: Bool) throws {
    let elsewhere = home.path + "/elders"
    mkdir(elsewhere, 0o700)
    if isThere {
      try "x".write(toFile: elsewhere + "/b.yaml", atomically: false, encoding: .utf8)
    }
    symlink("../elders/b.yaml", home.file("a.traject.yaml"))
    #expect(
      reason(home.scenarios.save(request("a.traject.yaml")))?.nl
        == "het is een verwijzing naar een andere map")
    #expect(home.names(elsewhere) == (isThere ? ["b.yaml"] : []))
    symlink("hier.yaml", home.file("c.traject.yaml"))
    #expect(reason(home.scenarios.save(request("c.traject.yaml"))) == nil)
    #expect(home.names().contains("hier.yaml"))
    guard isThere else { return }
    let own = request("a.traject.yaml", expected: Fingerprint.text(of: [0x78]))
    #expect(reason(home.scenarios.save(own)) == nil)
    let text = try String(contentsOfFile: elsewhere + "/b.yaml", encoding: .utf8)
    #expect(text == ScenarioWriter.write(scenario))
  }

  @Test func `leaves nothing behind where the new file cannot take its place`() throws {
    mkdir(home.file("map"), 0o700)
    try home.put("x", "map/erin")
    let file = try NewFile.holding([0x61], in: home.places.workingFolder, permissions: 0o640)
    let name = try #require(home.names().first { NewFile.isTemporary($0) })
    #expect(try home.permissions(home.file(name)) == 0o640)
    do throws(SystemError) {
      try file.replace(home.file("map"))
      Issue.record("a folder was replaced")
    } catch {
      #expect(error.code == EISDIR)
    }
    #expect(home.names() == ["map"])
    #expect(home.names(home.file("map")) == ["erin"])
  }

  @Test func `of as much as a file may have opens again, and more is refused`() throws {
    let largest = 1 << 20
    func long(_ count: Int) -> SavingTogetherTests {
      var other = self
      other.scenario.notes = String(repeating: "n", count: count)
      return other
    }
    let rest = ScenarioWriter.write(long(10).scenario).utf8.count - 10
    let whole = long(largest - rest)
    #expect(whole.reason(home.scenarios.save(whole.request("a.traject.yaml"))) == nil)
    guard case .opened(let opened, _, _) = home.scenarios.open("a.traject.yaml") else {
      Issue.record("it did not open")
      return
    }
    #expect(opened == whole.scenario)
    let beyond = long(largest - rest + 1)
    #expect(
      beyond.reason(home.scenarios.save(beyond.request("b.traject.yaml")))?.nl
        == "er is meer tekst dan een bestand mag hebben (1 MiB); kort notities of redenen in")
    #expect(home.names() == ["a.traject.yaml"])
  }

  @Test func `of what would not open again is refused, with what is wrong`() throws {
    var broken = self
    broken.scenario[.activation].entries = [Entry("bestaat-niet")]
    let reason = try #require(
      broken.reason(home.scenarios.save(broken.request("a.traject.yaml"))))
    #expect(reason.nl.hasPrefix("het zou niet meer te openen zijn ("))
    #expect(reason.nl.contains("bestaat-niet"))
    #expect(home.names().isEmpty)
  }

  @Test func `says why also where the path is long`() throws {
    var session = try home.workingSession()
    let folder = String(repeating: "heel-lange-map/", count: 12)
    _ = session.perform(
      .saveFailed(
        .system(Text(nl: "de schijf is vol", en: "the disk is full")),
        path: folder + "plan.traject.yaml", then: nil))
    #expect(
      session.model.notice?.text.nl
        == "Bewaren in '…/heel-lange-map/plan.traject.yaml' lukt niet: de schijf is vol. "
        + "Je werk staat er nog.")
    #expect(
      reason(home.scenarios.save(request(folder + "a.traject.yaml")))?.nl
        == "de map '…/heel-lange-map/heel-lange-map' bestaat niet")
  }

  @Test(arguments: [
    ("a/b.traject.yaml", "a/b.traject.yaml"),
    ("0123456789/0123456789/0123456789/0123456", "0123456789/0123456789/0123456789/0123456"),
    ("0123456789/0123456789/0123456789/01234567", "…/0123456789/0123456789/01234567"),
    (
      "/map/0123456789012345678901234567890123456789.yaml",
      "0123456789012345678…567890123456789.yaml"
    ),
  ])
  func `shows of a long path its end`(path: String, shown: String) {
    #expect(ScenarioPath.short(path) == shown)
  }
}
