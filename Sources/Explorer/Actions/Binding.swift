package import Reintegration
package import TerminalCanvas

/// Keys that run a command in some contexts. Input, bottom line, help, palette and manual all read
/// these.
package struct Binding: Hashable, Sendable {
  /// How a binding stands on the bottom line.
  package struct Footer: Hashable, Sendable {
    /// The keys as they are shown: "←→".
    package let keys: Text
    package let label: Text
    /// The smaller, the sooner it is shown.
    package let rank: Int
  }

  package let command: Command
  package let keys: [Key]
  package let contexts: Set<Context>
  package let footer: Footer?

  init(
    _ command: Command, _ keys: [Key], in contexts: Set<Context>, footer: Footer? = nil
  ) {
    self.command = command
    self.keys = keys
    self.contexts = contexts
    self.footer = footer
  }
}

extension Key {
  /// The name of the key on the bottom line and in the help.
  package var label: Text {
    switch self {
    case .character(let character): Text(String(character))
    case .space: Text(nl: "spatie", en: "space")
    case .enter: Text("enter")
    case .escape: Text("esc")
    case .tab: Text("tab")
    case .backTab: Text("shift-tab")
    case .backspace: Text("backspace")
    case .delete: Text("del")
    case .insert: Text("ins")
    case .up: Text("↑")
    case .down: Text("↓")
    case .left: Text("←")
    case .right: Text("→")
    case .home: Text("home")
    case .end: Text("end")
    case .pageUp: Text("pgup")
    case .pageDown: Text("pgdn")
    case .function(let number): Text("F\(number)")
    case .control(let character): Text("ctrl-\(character)")
    }
  }
}
