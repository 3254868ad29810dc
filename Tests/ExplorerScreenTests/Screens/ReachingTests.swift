import Explorer
import Reintegration
import TerminalCanvas
import Testing

@testable import ExplorerScreen

/// Every line of every page can be brought into view with keys alone; what a room sees is seen whole.
struct `Every line` {
  static let sizes = ["60x16", "80x24", "120x40"]

  @Test(arguments: Scene.all, sizes)
  func `comes into view going down, and going up again`(scene: Scene, size: String) throws {
    var walk = scene.walk(size: size)
    // Where text is typed the arrows move over the fields.
    guard walk.kind != .form, walk.kind != .room, walk.place != .summary else { return }
    walk.press("home")
    _ = walk.seenLines
    let count = walk.lineCount
    var seen = Set(walk.seenLines)
    for _ in 0..<(count + 5) {
      walk.press("down")
      seen.formUnion(walk.seenLines)
    }
    #expect(seen == Set(0..<count), "going down: \(Set(0..<count).subtracting(seen).sorted())")
    seen = Set(walk.seenLines)
    for _ in 0..<(count + 5) {
      walk.press("up")
      seen.formUnion(walk.seenLines)
    }
    #expect(seen == Set(0..<count), "going up: \(Set(0..<count).subtracting(seen).sorted())")
  }

  @Test(arguments: Scene.all, sizes)
  func `comes into view page by page`(scene: Scene, size: String) throws {
    var walk = scene.walk(size: size)
    guard walk.kind != .form, walk.kind != .room, walk.place != .summary else { return }
    walk.press("home")
    let count = walk.lineCount
    var seen = Set(walk.seenLines)
    for _ in 0..<(count + 2) {
      walk.press("pgdn")
      seen.formUnion(walk.seenLines)
    }
    #expect(seen == Set(0..<count), "\(Set(0..<count).subtracting(seen).sorted())")
  }

  @Test(arguments: Scene.all, ["60x16", "80x24"])
  func `is there at the end`(scene: Scene, size: String) throws {
    var walk = scene.walk(size: size)
    guard walk.kind != .form, walk.kind != .room, walk.place != .summary else { return }
    walk.press("end")
    let count = walk.lineCount
    #expect(count == 0 || walk.seenLines.contains(count - 1))
  }
}

extension Walk {
  /// How many lines the page in the body has at this size.
  var lineCount: Int {
    var copy = screen
    copy.update(for: model)
    return copy.cache.view?.layout.lines.count ?? 0
  }

  /// The lines of the page that are in view.
  var seenLines: Range<Int> {
    var copy = screen
    copy.update(for: model)
    let top = copy.top(of: model)
    let layout = copy.cache.view?.layout
    let hidden = layout?.heading(over: top).map { $0 < top ? 1 : 0 } ?? 0
    return min(top + hidden, lineCount)..<min(top + copy.viewRows, lineCount)
  }
}
