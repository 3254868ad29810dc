import Explorer
import ExplorerScreen
import Reintegration
import TerminalCanvas
import TestSupport
import Testing

/// Every screen as it should look, text and styles.
///
/// `TRAJECT_UPDATE_GOLDENS=1 swift test --filter Goldens` renews the files; look at the difference
/// in version control before you keep them.
struct `Goldens of the explorer` {
  @Test(arguments: Scene.all)
  func `in Dutch`(scene: Scene) {
    expect(scene.walk(size: "80x24"), "\(scene.name)-80x24")
  }

  @Test(arguments: Scene.all)
  func `in English, wider`(scene: Scene) {
    expect(scene.walk(size: "120x40", language: .en), "\(scene.name)-120x40-en")
  }

  @Test(arguments: Scene.special)
  func `of what the system has to say`(name: String) {
    expect(Scene.special(name, size: "80x24"), "\(name)-80x24")
    expect(Scene.special(name, size: "120x40", language: .en), "\(name)-120x40-en")
  }

  @Test(arguments: Scene.all.filter { Self.few.contains($0.name) })
  func `of the most used in English`(scene: Scene) {
    expect(scene.walk(size: "80x24", language: .en), "\(scene.name)-80x24-en")
  }

  @Test(arguments: Scene.all.filter { Self.few.contains($0.name) })
  func `in ASCII`(scene: Scene) {
    expect(scene.walk(size: "80x24", glyphs: .ascii), "\(scene.name)-80x24-ascii")
  }

  @Test(arguments: Scene.all.filter { Self.few.contains($0.name) }, ["60x16", "120x40", "200x60"])
  func `small and large`(scene: Scene, size: String) {
    expect(scene.walk(size: size), "\(scene.name)-\(size)")
  }

  private static let few = [
    "start", "persona", "phase-activation", "timeline", "totals", "assumptions", "sensitivity",
    "load", "comparison", "words", "explanation-cost", "help",
  ]

  private func expect(
    _ walk: Walk, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // The goldens stand in a folder of the test target, not beside this file.
    let target = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let golden = Golden(name, besideFile: target.joined(separator: "/") + "/Goldens")
    if let problem = golden.problem(with: CanvasDump.styled(walk.drawing.canvas)) {
      Issue.record("\(problem)", sourceLocation: sourceLocation)
    }
  }
}
