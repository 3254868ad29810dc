import Explorer
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import ExplorerScreen

struct `The table of keys` {
  static let names = Walk.everywhere.keys.sorted()

  private func walk(_ name: String) throws -> Walk { try #require(Walk.everywhere[name]) }

  @Test(arguments: names)
  func `leaves a way out of every place`(name: String) throws {
    let place = try walk(name).place
    // On the first screen q is the way out, never Esc alone.
    let key: Key = place == .start ? .character("q") : .escape
    let meaning = Keymap.meaning(of: key, at: place)
    #expect(meaning == .command(.back) || meaning == .command(.quit), "\(name)")
  }

  @Test(arguments: names)
  func `names no key of a command twice`(name: String) throws {
    let place = try walk(name).place
    for id in CommandID.allCases {
      let keys = Keymap.keys(for: id, at: place)
      #expect(Set(keys).count == keys.count, "\(id) at \(name): \(keys)")
    }
  }

  @Test func `binds no dead key of a Dutch keyboard`() {
    let dead = Set("'\"`~^".map { Key.character($0) })
    for binding in Keymap.bindings {
      #expect(dead.isDisjoint(with: binding.keys), "\(binding.meaning)")
    }
  }

  @Test(arguments: names)
  func `needs no modifier alone`(name: String) throws {
    let place = try walk(name).place
    for id in CommandID.allCases where id != .suspend {
      let keys = Keymap.keys(for: id, at: place)
      guard !keys.isEmpty else { continue }
      let isPlain = keys.contains {
        switch $0 {
        case .control, .backTab: false
        case .character(let character): !character.isUppercase
        default: true
        }
      }
      #expect(isPlain, "\(id) in \(name): \(keys)")
    }
  }

  @Test(arguments: names)
  func `puts on the bottom line only what does something`(name: String) throws {
    let walk = try walk(name)
    for item in walk.footer {
      guard let command = item.command else { continue }
      #expect(walk.model.refusal(of: command) == nil, "\(item.key) in \(name)")
      var copy = walk
      copy.perform(.run(command))
      let looksOther =
        CanvasDump.styled(copy.drawing.canvas) != CanvasDump.styled(walk.drawing.canvas)
        || ExplorerScreen.theme(of: copy.model) != ExplorerScreen.theme(of: walk.model)
      #expect(looksOther || copy.effects.count > walk.effects.count, "\(item.key) in \(name)")
    }
  }

  @Test(arguments: names)
  func `has a way out and, where nothing is typed, help and everything on the bottom line`(
    name: String
  ) throws {
    let walk = try walk(name)
    let commands = walk.footer.compactMap { $0.command?.id }
    #expect(!Set(commands).isDisjoint(with: [.back, .quit]), "\(name)")
    guard walk.kind == .screen || walk.kind == .pane, !walk.model.visit.isFiltering else { return }
    let keys = walk.footer.map(\.key)
    #expect(keys.contains("?") && keys.contains(":"), "\(name): \(keys)")
    for size in ["60x16", "80x24"] {
      var small = walk
      small.resize(size)
      let bottom = small.lines.suffix(2).joined()
      #expect(bottom.contains("? ") && bottom.contains(": "), "\(name) at \(size)")
    }
  }

  @Test(arguments: names)
  func `labels the bottom line in both languages`(name: String) throws {
    var walk = try walk(name)
    let dutch = walk.footer
    walk.setLanguage(.en)
    let same: Set = ["code", "variant", "start", "begin", "filter", "?"]
    for (nl, en) in zip(dutch, walk.footer) {
      #expect(!nl.label.isEmpty && !en.label.isEmpty)
      #expect(nl.label != en.label || same.contains(nl.label), "\(nl.label) in \(name)")
    }
  }
}
