import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import Explorer

struct `The table of keys` {
  @Test(arguments: Context.allCases)
  func `gives every key one meaning in a context`(context: Context) {
    var seen: [Key: Command] = [:]
    for binding in Keymap.bindings(in: context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key) in \(context): \(binding.command)")
        seen[key] = binding.command
        #expect(Keymap.command(for: key, in: context) == binding.command)
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `leaves a way out of every context`(context: Context) {
    // On the first screen and in a window that is too small, q is the way out, never Esc alone.
    let key: Key = context == .start || context == .tooSmall ? .character("q") : .escape
    let commands = Keymap.bindings(in: context).filter { $0.keys.contains(key) }.map(\.command)
    #expect(!Set(commands).isDisjoint(with: [.back, .cancel, .quit]))
  }

  @Test func `binds no dead key of a Dutch keyboard`() {
    let dead = Set("'\"`~^".map { Key.character($0) })
    for binding in Keymap.bindings {
      #expect(dead.isDisjoint(with: binding.keys), "\(binding.command)")
    }
  }

  @Test func `needs no modifier alone`() {
    for context in Context.allCases {
      for binding in Keymap.bindings(in: context) where binding.command != .suspend {
        let isPlain = binding.keys.contains {
          switch $0 {
          case .control, .backTab: false
          case .character(let character): !character.isUppercase
          default: true
          }
        }
        let others = Keymap.keys(for: binding.command, in: context)
        let isFormBack = binding.command == .previousField
        #expect(isPlain || isFormBack || others.count > binding.keys.count, "\(binding.command)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `names on the bottom line only keys that work`(context: Context) throws {
    for binding in Keymap.bindings(in: context) {
      guard let footer = binding.footer else { continue }
      for language in Language.allCases {
        for key in Self.keys(named: footer.keys[language], language) {
          let command = try #require(
            Keymap.command(for: key, in: context), "\(key) of '\(footer.label.nl)' in \(context)")
          // One footer item can stand for a pair: its own command and the opposite one.
          let others = Keymap.bindings(in: context).filter { $0.footer == nil }.map(\.command)
          #expect(command == binding.command || others.contains(command), "\(key) in \(context)")
        }
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `labels the bottom line in both languages`(context: Context) {
    for binding in Keymap.bindings(in: context) {
      guard let footer = binding.footer else { continue }
      #expect(!footer.label.nl.isEmpty && !footer.label.en.isEmpty)
      let same: Set = ["variant", "start", "begin"]
      #expect(footer.label.nl != footer.label.en || same.contains(footer.label.nl))
    }
  }

  /// The keys that a footer shows: "←→", "+-", "[ ]", "enter".
  private static func keys(named shown: String, _ language: Language) -> [Key] {
    let known: [Key] = [
      .space, .enter, .escape, .tab, .up, .down, .left, .right, .delete, .home, .end, .pageUp,
      .pageDown,
    ]
    if let key = known.first(where: { $0.label[language] == shown }) { return [key] }
    return shown.filter { $0 != " " }.map { character in
      known.first { $0.label[language] == String(character) } ?? .character(character)
    }
  }
}
