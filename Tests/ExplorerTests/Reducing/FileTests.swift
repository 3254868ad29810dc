import Reintegration
import Testing

@testable import Explorer

struct `Saving and opening` {
  @Test func `asks for a name once, and then saves at a key`() {
    var walk = Walk("down enter right space s")
    #expect(walk.model.context == .form)
    #expect(walk.text.contains("mia.traject.yaml"))
    walk.press("enter")
    #expect(walk.notice == "Bewaard in mia.traject.yaml.")
    #expect(walk.model.work?.isUnsaved == false)
    walk.press("down space s")
    #expect(walk.model.context == .phase)
    #expect(walk.requests.last?.expected == "stamp")
    #expect(walk.requests.last?.mayReplace == false)
    #expect(walk.requests.last?.onlyIfGone == false)
    walk.press("s")
    #expect(walk.requests.last?.onlyIfGone == true, "there is nothing to save")
    #expect(walk.notice == Notice.nothingToSave.text.nl)
  }

  @Test(
    arguments: [
      ("test", "test.traject.yaml"), ("test.traject", "test.traject.yaml"),
      ("test.yaml", "test.traject.yaml"), ("test.traject.yaml", "test.traject.yaml"),
      ("map/a b", "map/a b.traject.yaml"),
    ])
  func `completes the name`(typed: String, path: String) {
    let walk = Walk("down enter right space s ctrl-u text:\"\(typed)\" enter")
    #expect(walk.requests.last?.path == path)
  }

  @Test func `suggests the title as a name`() {
    let walk = Walk("down enter m text:\"Mia: één jaar!\" enter s")
    #expect(walk.text.contains("mia-n-jaar.traject.yaml") || walk.text.contains("mia-een-jaar"))
  }

  @Test func `over another file asks, and offers another name first`() {
    var walk = Walk("down enter right space")
    walk.saveProblem = .exists
    walk.press("s enter")
    #expect(walk.model.context == .question)
    var other = walk
    other.press("enter")
    #expect(other.model.context == .form)
    walk.press("esc")
    #expect(walk.model.work?.isUnsaved == true)
    #expect(walk.requests.allSatisfy { !$0.mayReplace })
  }

  @Test func `says by whom a file was changed meanwhile`() {
    var walk = Walk("down enter right space s enter down space")
    walk.saveProblem = .changed(author: "Groep 2", at: "2026-11-21 14:05")
    walk.press("s")
    #expect(walk.text.contains("door Groep 2 (2026-11-21 14:05)"))
    walk.press("right enter")
    #expect(walk.requests.last?.mayReplace == true)
    #expect(walk.model.work?.isUnsaved == false)
  }

  @Test func `that fails keeps the work and says why`() {
    var walk = Walk("down enter right space")
    walk.saveProblem = .system(Text(nl: "de schijf is vol", en: "the disk is full"))
    walk.press("s enter")
    #expect(walk.notice.contains("de schijf is vol"))
    #expect(walk.model.context == .form)
    walk.press("esc")
    #expect(walk.model.work?.isUnsaved == true)
  }

  @Test func `a file with comments says so and offers another name`() {
    var walk = Walk()
    let file = WorkFile(path: "map/groep.traject.yaml", stamp: "1", hasComments: true)
    walk.perform(.opened(Scenario(persona: "mia"), file, notice: nil))
    walk.press("2 space s")
    #expect(walk.notice.contains("commentaar"))
    walk.press("enter")
    #expect(walk.requests.last?.path == "map/groep-2.traject.yaml")
    #expect(walk.requests.last?.expected == nil)
  }

  @Test func `shows the files of the folder and opens the one chosen`() {
    var walk = Walk()
    walk.files = Scene.files
    walk.press("o enter")
    #expect(walk.effects.last == .open(path: "groep-2.traject.yaml"))
    walk.press("o end enter text:elders.traject.yaml enter")
    #expect(walk.effects.last == .open(path: "elders.traject.yaml"))
  }

  @Test func `a file that is wrong shows all that is wrong, and keeps the work`() {
    let walk = Scene.special("error-sheet", size: "120x40")
    #expect(walk.text.contains("groep-2.traject.yaml, regel 7, kolom 12: 'empow"))
    #expect(walk.text.contains("Bedoel je 'empowerment'?"))
    #expect(walk.scenario?.persona == "mia")
  }

  @Test func `marks unsaved work in the title until it is saved or undone`() {
    var walk = Walk("down enter right")
    #expect(!walk.lines[0].contains("Mia *"))
    walk.press("space")
    #expect(walk.lines[0].contains("Mia *"))
    walk.press("u")
    #expect(!walk.lines[0].contains("Mia *"))
  }
}

extension Walk {
  /// What was asked to be written, in order.
  var requests: [Effect.SaveRequest] {
    effects.compactMap { if case .save(let request) = $0 { request } else { nil } }
  }
}
