import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Files of the list")
struct MovingTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func reason(_ action: Action) -> Text? {
    if case .moveFailed(_, _, let reason) = action { reason } else { nil }
  }

  @Test func `get another name`() throws {
    try home.put("een", "een.traject.yaml")
    let action = home.scenarios.move("een.traject.yaml", to: "twee.traject.yaml")
    #expect(action == .moved(from: "een.traject.yaml", to: "twee.traject.yaml"))
    #expect(home.names() == ["twee.traject.yaml"])
    #expect(try home.text("twee.traject.yaml") == "een")
  }

  @Test func `never take the place of another`() throws {
    try home.put("een", "een.traject.yaml")
    try home.put("twee", "twee.traject.yaml")
    let action = home.scenarios.move("een.traject.yaml", to: "twee.traject.yaml")
    #expect(reason(action)?.nl == "er is al een bestand 'twee.traject.yaml'")
    #expect(try home.text("een.traject.yaml") == "een")
    #expect(try home.text("twee.traject.yaml") == "twee")
  }

  @Test func `that are gone say so`() {
    let action = home.scenarios.move("weg.traject.yaml", to: "twee.traject.yaml")
    #expect(reason(action) != nil)
  }

  @Test func `are taken away under a name that no list shows, and put back as they were`() throws {
    try home.put("een", "een.traject.yaml")
    let action = home.scenarios.remove("een.traject.yaml")
    guard case .removed("een.traject.yaml", let kept) = action else {
      Issue.record("\(action)")
      return
    }
    #expect(kept == ".een.traject.yaml.removed-0")
    #expect(home.scenarios.list().files.isEmpty)
    // A second of that name is kept beside the first.
    try home.put("ander", "een.traject.yaml")
    #expect(
      home.scenarios.remove("een.traject.yaml")
        == .removed(path: "een.traject.yaml", kept: ".een.traject.yaml.removed-1"))
    #expect(
      home.scenarios.move(kept, to: "een.traject.yaml")
        == .moved(from: kept, to: "een.traject.yaml"))
    #expect(try home.text("een.traject.yaml") == "een")
  }

  @Test func `are listed with what they hold`() throws {
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject")]
    try home.put(ScenarioWriter.write(scenario), "een.traject.yaml")
    try home.put("persona: vincent\nphases: {activation: ", "stuk.traject.yaml")
    let files = home.scenarios.list().files
    #expect(files.first { $0.path == "een.traject.yaml" }?.scenario == scenario)
    #expect(files.first { $0.path == "stuk.traject.yaml" }?.scenario == nil)
  }

  @Test func `keep work that is not open any more, and the next run offers it`() throws {
    var scenario = Scenario(persona: "vincent")
    scenario.title = "Tweede route"
    var autosaves = Autosaves(library: home.scenarios.library, places: home.places)
    let actions = autosaves.keepForLater(scenario, nil)
    guard case .kept(let recovery)? = actions.first else {
      Issue.record("\(actions)")
      return
    }
    #expect(actions.count == 1)
    #expect(recovery.scenario == scenario)
    var model = Model(catalog: try home.scenarios.library.catalog())
    _ = reduce(into: &model, .kept(recovery))
    autosaves.finish(model)
    var next = Autosaves(library: home.scenarios.library, places: home.places)
    #expect(next.leftBehind().recoveries.map(\.scenario.title) == ["Tweede route"])
  }
}
