package import Explorer
package import Reintegration
package import TerminalCanvas

/// What a key does on the screen.
package enum KeyMeaning: Hashable, Sendable {
  /// It runs a command of the explorer.
  case command(CommandID)
  /// It moves the cursor or the view.
  case move(Movement)
}

/// A movement of the cursor over the rows of a page, or of the view over its lines.
package enum Movement: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last

  /// The name in the manual.
  package var name: Text {
    switch self {
    case .up: Text(nl: "Omhoog", en: "Up")
    case .down: Text(nl: "Omlaag", en: "Down")
    case .pageUp: Text(nl: "Bladzijde omhoog", en: "Page up")
    case .pageDown: Text(nl: "Bladzijde omlaag", en: "Page down")
    case .first: Text(nl: "Naar het begin", en: "To the start")
    case .last: Text(nl: "Naar het einde", en: "To the end")
    }
  }
}

/// Keys with what they mean where. Input, bottom line, help and manual all read these.
package struct Binding: Sendable {
  /// How a binding stands on the bottom line.
  package struct Footer: Hashable, Sendable {
    /// The keys as they are shown: "←→"; nil for the first of them.
    package let keys: String?
    /// What it is called here; nil for what the deed is called.
    package let label: Text?
    /// The smaller, the sooner it is shown.
    package let rank: Int
  }

  package let meaning: KeyMeaning
  package let keys: [Key]
  /// The places where the keys mean this, within those that the deed reaches.
  let places: @Sendable (Place) -> Bool
  package let footer: Footer?
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
    case .alternate(let character): Text("alt-\(character)")
    case .deleteWord: Text("alt-backspace")
    case .pad(let character): Text(String(character))
    }
  }
}
