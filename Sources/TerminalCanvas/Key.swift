/// A key as a person knows it, whatever bytes a terminal sends for it.
package enum Key: Hashable, Sendable {
  /// A character of text, other than a space.
  case character(Character)
  /// The space bar.
  case space
  /// Enter or Return.
  case enter
  /// Esc.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, by its number from 1.
  case function(Int)
  /// A letter, in lower case, with Ctrl.
  case control(Character)
  /// A letter or sign with Alt.
  case alternate(Character)
  /// Backspace with Alt or Ctrl.
  case deleteWord
  /// A digit or sign of the number pad, from a terminal that does not say whether it types or moves.
  case pad(Character)

  /// Creates the key that types a character.
  package init(typing character: Character) {
    switch character {
    case " ": self = .space
    case "\n", "\r", "\r\n": self = .enter
    case "\t": self = .tab
    default: self = .character(character)
    }
  }

  /// The character that the key types in a field, or nil when it types none.
  package var typed: Character? {
    switch self {
    case .character(let character): character
    case .pad(let character): character
    case .space: " "
    default: nil
    }
  }

  /// The key where nothing is typed: of the number pad what is printed below the digit.
  package var untyped: Key {
    guard case .pad(let character) = self else { return self }
    return switch character {
    case "0": .insert
    case "1": .end
    case "2": .down
    case "3": .pageDown
    case "4": .left
    case "5": self
    case "6": .right
    case "7": .home
    case "8": .up
    case "9": .pageUp
    case ".": .delete
    default: .character(character)
    }
  }
}
