import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("The file that says what is presented")
struct PresentedFileTests {
  private let folder: TestFolder
  private let places: Places

  init() throws {
    folder = try TestFolder()
    let path = folder.path
    places = Places(workingFolder: path) { $0 == "XDG_STATE_HOME" ? path + "/state" : nil }
  }

  private func presented(_ step: String, next: String? = "Straks", isBlack: Bool = false)
    -> Presented
  {
    Presented(
      file: "a.traject.yaml", step: step, number: 3, count: 9, title: "Titel: met\nregel",
      next: next,
      isBlack: isBlack)
  }

  @Test("gives back what was written, on one line each")
  func roundTrip() throws {
    let bytes = PresentedFile.bytes(of: presented("choice/buddy", isBlack: true), program: 7)
    let read = try #require(PresentedFile.presented(in: bytes) { $0 == 7 })
    #expect(read.step == "choice/buddy")
    #expect((read.number, read.count) == (3, 9))
    #expect(read.title == "Titel: met regel")
    #expect(read.next == "Straks")
    #expect(read.isBlack)
    let last = PresentedFile.bytes(of: presented("totals", next: nil), program: 7)
    #expect(PresentedFile.presented(in: last) { _ in true }?.next == nil)
  }

  @Test("says nothing where the program that wrote it has ended, or where it is broken")
  func stale() {
    let bytes = PresentedFile.bytes(of: presented("totals"), program: 7)
    #expect(PresentedFile.presented(in: bytes) { _ in false } == nil)
    for broken in ["", "program: 7\n", "program: x\nstep: a\n", "\u{0}\u{1}", "step totals"] {
      #expect(PresentedFile.presented(in: Array(broken.utf8)) { _ in true } == nil)
    }
  }

  @Test("is there while something is presented, and follows the scenario's own file")
  func keeper() throws {
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: mia\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.traject.yaml", withDestinationPath: "a.traject.yaml")
    var keeper = PresentedKeeper(places: places)
    let file = try #require(PresentedFile(of: "b.traject.yaml", places: places))
    #expect(file.read() == nil)
    keeper.keepUp(with: presented("totals"))
    #expect(file.read()?.step == "totals")
    keeper.keepUp(with: presented("hours"))
    #expect(file.read()?.step == "hours")
    keeper.keepUp(with: nil)
    #expect(file.read() == nil)
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("is followed with the scenario, which is read anew only when it changed")
  func following() throws {
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: mia\nauthor: Groep 1\n")
    let start = ContinuousClock.now
    var following = TrainerFollowing(
      "a.traject.yaml", .short, library: PersonaLibrary(), places: places, start: start)
    let first = following.reading(at: start)
    #expect(first.scenario?.author == "Groep 1")
    #expect(first.presented == nil)
    let second = following.reading(at: start + .milliseconds(61_500))
    #expect(second.scenario == nil)
    #expect(second.elapsed == 61)
    #expect(
      following.patience(until: 59, now: start + .milliseconds(61_500)) == .milliseconds(58_500))
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: mia\nauthor: Groep 22\n")
    var keeper = PresentedKeeper(places: places)
    keeper.keepUp(with: presented("totals"))
    let third = following.reading(at: start + .seconds(70))
    #expect(third.scenario?.author == "Groep 22")
    #expect(third.presented?.step == "totals")
    #expect(following.folders.contains(folder.path))
    // What is half written is read when it is whole.
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: m")
    #expect(following.reading(at: start + .seconds(71)).scenario == nil)
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: mia\nauthor: Groep 3\n")
    #expect(following.reading(at: start + .seconds(72)).scenario?.author == "Groep 3")
  }
}
