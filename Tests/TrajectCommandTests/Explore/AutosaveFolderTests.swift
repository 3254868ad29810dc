import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Unsaved work that cannot be kept, or cannot be offered")
struct AutosaveFolderTests {
  let home: TemporaryHome
  let folder: String

  init() throws {
    home = try TemporaryHome()
    folder = try #require(home.places.autosaveFolder)
  }

  private func makeStateFolder() throws {
    try FileManager.default.createDirectory(
      atPath: Disk.folder(of: folder), withIntermediateDirectories: true)
  }

  /// Leaves work behind as a program does that is killed.
  private func crash() throws {
    var session = try home.workingSession()
    session.autosave()
  }

  @Test(arguments: [(0, true), (3500, true), (3700, false), (-100, true)])
  func `takes away what a run left half written, once it is an hour old`(
    seconds: Int, isKept: Bool
  ) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/.traject-1-0.tmp"
    try "format: 1\n".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: TimeInterval(-seconds))], ofItemAtPath: path)
    var session = try home.session()
    #expect(Disk.exists(path) == isKept)
    session.finish()
  }

  @Test func `leaves a folder alone that a link leads to, and says so`() throws {
    try makeStateFolder()
    try home.put("format: 1\npersona: mia\n", "plan.traject.yaml")
    try home.put("# changed: 12\nformat: 1\npersona: mia\n", "oud.traject.yaml")
    symlink(home.places.workingFolder, folder)
    var session = try home.session()
    #expect(session.dialog == nil)
    #expect(
      session.model.notice?.text.nl
        == "Automatisch bijhouden lukt niet (de map ervoor is een verwijzing). Bewaar je werk zelf."
    )
    session.press("enter right space")
    session.autosave()
    #expect(session.model.isUnkept)
    session.finish()
    #expect(home.names() == ["oud.traject.yaml", "plan.traject.yaml"])
  }

  @Test func `leaves a file alone that lies where the folder would be, and says so`() throws {
    try makeStateFolder()
    try Data("van mij".utf8).write(to: URL(filePath: folder))
    chmod(folder, 0o644)
    var session = try home.workingSession()
    session.autosave()
    #expect(
      session.model.notice?.text.nl
        == "Automatisch bijhouden lukt niet (het is geen map). Bewaar je werk zelf.")
    session.finish()
    #expect(try String(contentsOfFile: folder, encoding: .utf8) == "van mij")
    #expect(try home.permissions(folder) == 0o644)
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives folders away"))
  func `leaves a folder alone that is another user's`() throws {
    try makeStateFolder()
    mkdir(folder, 0o700)
    chmod(folder, 0o777)
    chown(folder, 4711, 4711)
    var session = try home.workingSession()
    session.autosave()
    #expect(
      session.model.notice?.text.en.hasPrefix(
        "Keeping your work automatically fails (the folder for it is somebody else's).") == true)
    #expect(home.names(folder).isEmpty)
    #expect(try home.permissions(folder) == 0o777)
  }

  @Test func `closes a folder that others could read`() throws {
    try makeStateFolder()
    mkdir(folder, 0o700)
    chmod(folder, 0o755)
    try crash()
    #expect(try home.permissions(folder) == 0o700)
    #expect(home.autosaves.count == 1)
  }

  @Test func `offers work from a clock that was set back since, and the newest first`() throws {
    try makeStateFolder()
    mkdir(folder, 0o700)
    for (name, moment, title) in [("a", -11_644_473_600, "Oud"), ("b", 4_102_444_800, "Straks")] {
      try "# changed: \(moment)\nformat: 1\npersona: mia\ntitle: \(title)\n".write(
        toFile: folder + "/\(name).traject.yaml", atomically: false, encoding: .utf8)
    }
    let session = try home.session()
    #expect(session.model.recoveries.map(\.scenario.title) == ["Straks", "Oud"])
    #expect(session.model.recoveries.map(\.changed.isEmpty) == [false, false])
  }

  @Test func `leaves a file alone that is no autosave, and says so`() throws {
    try crash()
    for name in ["plan.traject.yaml", "lees mij.txt"] {
      try "format: 1\npersona: mia\n".write(
        toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    symlink(home.file("elders.traject.yaml"), folder + "/link.traject.yaml")
    try home.put("# changed: 12\nformat: 1\npersona: mia\n", "elders.traject.yaml")
    var session = try home.session()
    #expect(session.model.recoveries.count == 1)
    #expect(
      session.model.notice?.text.nl
        == "Bij het niet bewaarde werk ligt iets anders, dat blijft liggen: link.traject.yaml.")
    // Thrown away is what was offered, and nothing else.
    session.press("right right enter")
    session.finish()
    #expect(home.names(folder) == ["lees mij.txt", "link.traject.yaml", "plan.traject.yaml"])
    #expect(home.names() == ["elders.traject.yaml"])
  }

  @Test func `is tried again without a change, and says that it can again`() throws {
    try "x".write(toFile: home.path + "/.local", atomically: false, encoding: .utf8)
    var session = try home.workingSession()
    #expect(session.autosavePatience == nil)
    session.autosave()
    #expect(session.model.isUnkept)
    #expect(!session.needsAutosave, "not at once")
    let patience = try #require(session.autosavePatience)
    #expect((.zero...(.seconds(5))).contains(patience))
    #expect(
      session.lastWords.afterSignal == "Het laatste werk is niet bijgehouden: het is geen map.\n")
    try FileManager.default.removeItem(atPath: home.path + "/.local")
    session.autosave()
    #expect(!session.model.isUnkept)
    #expect(session.model.notice?.text.nl == "Je werk wordt weer automatisch bijgehouden.")
    #expect(session.autosavePatience == nil)
    #expect(home.autosaves.count == 1)
  }

  @Test func `says where the work is when the program ends`() throws {
    var session = try home.session()
    #expect(session.lastWords.afterSignal.isEmpty)
    #expect(session.lastWords.afterFault == "traject is door een fout gestopt.\n")
    session.press("enter right space")
    session.autosave()
    let path = folder + "/" + (try #require(home.autosaves.first))
    #expect(
      session.lastWords.afterSignal
        == "Niet bewaard werk staat in \(path); de volgende keer wordt het aangeboden.\n")
    #expect(
      session.lastWords.afterFault
        == "traject is door een fout gestopt. Niet bewaard werk tot vlak daarvoor staat in \(path); "
        + "de volgende keer wordt het aangeboden.\n")
    try FileManager.default.removeItem(atPath: Disk.folder(of: folder))
    try "x".write(toFile: Disk.folder(of: folder), atomically: false, encoding: .utf8)
    session.press("down space")
    session.autosave()
    #expect(
      session.lastWords.afterSignal.hasPrefix(
        "Het laatste werk is niet bijgehouden: het is geen map."))
  }

  @Test func `names the persona that it needs, and its folder`() throws {
    try crash()
    let name = try #require(home.autosaves.first)
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      .replacing("persona: vincent", with: "persona: demi")
      .replacing("format: 1", with: "# personas: /srv/eigen personas\nformat: 1")
    try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    let session = try home.session()
    #expect(session.dialog == nil)
    #expect(
      session.model.notice?.text.nl
        == "Er is niet bewaard werk over 'demi'. Je krijgt het terug met --personas /srv/eigen personas."
    )
    #expect(home.autosaves == [name])
  }

  @Test func `of any length that a file may have is read again, and no more is kept`() throws {
    func autosave(_ count: Int) -> Autosave {
      var scenario = Scenario(persona: "mia")
      scenario.notes = String(repeating: "n", count: count)
      return Autosave(
        scenario: scenario, original: WorkFile(path: "/a b.traject.yaml", stamp: "1-2"))
    }
    let largest = 1 << 20
    let written = ScenarioWriter.write(autosave(10).scenario).utf8.count - 10
    let fitting = autosave(largest - written).bytes(at: 5)
    #expect(fitting.count > largest)
    #expect(Autosave.fits(fitting))
    #expect(Autosave(fitting, library: home.library) == autosave(largest - written))
    let beyond = autosave(largest - written + 1).bytes(at: 5)
    #expect(!Autosave.fits(beyond))
    #expect(Autosave(beyond, library: home.library) == nil)
  }

  @Test func `that is too large leaves what was kept before, and says so`() throws {
    var session = try home.workingSession()
    session.autosave()
    let before = home.autosaves
    // Marks over one letter: few characters, and many bytes.
    let heap = "a" + String(repeating: "\u{301}", count: 150_000)
    session.press("n")
    for _ in 0..<4 { _ = session.perform(.type(heap + "\n")) }
    session.autosave()
    #expect(session.model.isUnkept)
    #expect(
      session.model.notice?.text.nl
        == "Automatisch bijhouden lukt niet (er is meer tekst dan een bestand mag hebben). "
        + "Bewaar je werk zelf.")
    #expect(home.autosaves == before)
  }
}
