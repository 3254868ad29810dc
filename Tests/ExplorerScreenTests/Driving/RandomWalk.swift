import Explorer
import ExplorerScreen
import Reintegration
import TerminalCanvas
import TestSupport

/// Actions as hands, mice and windows give them, the same for the same seed.
struct RandomWalk {
  private(set) var walk: Walk
  private var generator: SeededGenerator
  /// What was done, as it can be put in a bug report.
  private(set) var log: [String] = []

  private static let pastes = [
    "12-26", "één\ntwee", "\u{1B}[31m", "", "1.500", "999999999", "0",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let sizes = ["60x16", "80x24", "120x40", "200x60", "79x23", "61x17"]
    walk = Walk(
      size: generator.pick(sizes), language: generator.pick(Language.allCases),
      glyphs: generator.pick(GlyphSet.allCases))
    walk.files = [
      SavedFile(path: "groep-2.traject.yaml", title: "Groep 2", changed: "2026-11-21 14:05")
    ]
    let persona = generator.pick(Walk.catalog.personas)
    if !generator.oneIn(4) { walk.perform(.open(persona: persona.id)) }
  }

  /// Does something; a key that has a meaning here more often than not.
  mutating func step() {
    if walk.screen.isTooSmall { return resize("80x24") }
    switch generator.int(0...99) {
    case 0..<20: press(keyWithMeaning())
    case 20..<65: press(busyKey())
    case 65..<75: press(anyKey())
    case 75..<83: perform(.run(Command(generator.pick(CommandID.allCases))))
    case 83..<91: point(mouseEvent())
    case 91..<94: perform(.type(generator.pick(Self.pastes)))
    case 94: perform(.open(persona: generator.pick(Walk.catalog.personas).id))
    case 95: perform(.openFailed(path: "a.traject.yaml", Scene.findings))
    case 96: perform(.recoverable([Scene.recovery]))
    default: resize(generator.pick(["60x16", "80x24", "120x40", "59x15", "3x2", "1x1"]))
    }
  }

  private mutating func perform(_ action: Action) {
    log.append("\(action)")
    walk.perform(action)
  }

  private mutating func press(_ key: Key) {
    log.append("\(key)")
    walk.press(key)
  }

  private mutating func point(_ event: MouseEvent) {
    log.append("\(event)")
    walk.point(event)
  }

  private mutating func resize(_ size: String) {
    log.append(size)
    walk.resize(size)
  }

  private mutating func keyWithMeaning() -> Key {
    if walk.model.takesText, generator.oneIn(2) {
      return Key(typing: generator.pick(Array("12-26,. aeé/")))
    }
    let bindings = Keymap.bindings(at: walk.place)
    guard !bindings.isEmpty else { return .escape }
    return generator.pick(generator.pick(bindings).keys)
  }

  /// A key of someone who is building a trajectory.
  private mutating func busyKey() -> Key {
    switch walk.place {
    case .start: generator.pick([.enter, .down])
    case .persona, .timeline, .totals: generator.pick("234aztyf".map { .character($0) })
    case .phase:
      generator.pick(
        [.space, .space, .down, .up, .tab] + "vt+-,.x[]\\eiwun234".map { .character($0) })
    case .assumptions: generator.pick([.left, .right, .down, .down, .enter])
    default:
      walk.kind == .form
        ? generator.pick([.enter, .enter, .tab, .character("2"), .character("-"), .escape])
        : generator.oneIn(2) ? .escape : keyWithMeaning()
    }
  }

  private mutating func anyKey() -> Key {
    let words: [Key] = [
      .space, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .function(generator.int(1...12)), .control("p"),
      .control("r"), .control("z"), .control("u"), .control("a"),
    ]
    let typed = "abcdefghijklmnopqrstuvwxyzG0123456789?:/+-=,.[]\\ é€".map { Key(typing: $0) }
    return generator.pick(words + typed)
  }

  private mutating func mouseEvent() -> MouseEvent {
    let size = walk.screen.size
    let kind = generator.pick([MouseEvent.Kind.click, .click, .wheelUp, .wheelDown, .press])
    let zones = walk.drawing.zones
    if !zones.isEmpty, generator.oneIn(2) {
      return MouseEvent(point: generator.pick(zones).rect.origin, kind: kind)
    }
    let point = Point(
      column: generator.int(0...max(0, size.columns - 1)),
      row: generator.int(0...max(0, size.rows - 1)))
    return MouseEvent(point: point, kind: kind)
  }
}
