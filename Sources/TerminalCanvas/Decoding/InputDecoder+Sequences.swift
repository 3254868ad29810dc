/// What the sequences of terminals mean: of xterm, the VT220, rxvt, PuTTY, the Linux console, and of
/// the protocol in which every key is a number (`[114;5u`).
extension InputDecoder {
  /// Returns what a sequence amounts to; nothing for a report that nobody asked for.
  mutating func events(of sequence: ControlSequence) -> [TerminalEvent] {
    if sequence.introducer == "O" {
      return Self.applicationKey(sequence.final).map { [.key($0)] } ?? []
    }
    switch (sequence.prefix, sequence.final) {
    case ("<", "M"), ("<", "m"): return mouse(sequence, isReleased: sequence.final == "m")
    case ("[", let letter):
      return Self.linuxFunctions.firstIndex(of: letter).map { [.key(.function($0 + 1))] } ?? []
    case (nil, "~"), (nil, "^"), (nil, "$"), (nil, "@"):
      switch sequence.number(0) {
      case 200:
        paste = PastedBytes()
        return []
      case 27 where sequence.parameters.count > 2:
        return numbered(sequence.number(2), modifiers: sequence.number(1))
      case let number:
        // The third kind of event is that a key was let go.
        guard sequence.detail(1) != 3 else { return [] }
        return Self.key(numbered: number).map { [.key($0)] } ?? []
      }
    case (nil, "u"):
      guard sequence.detail(1) != 3 else { return [] }
      return numbered(
        sequence.number(0), shifted: sequence.detail(0), modifiers: sequence.number(1),
        typing: sequence.parameters.count > 2 ? sequence.parameters[2] : [])
    case (nil, let letter):
      guard sequence.detail(1) != 3, sequence.number(0) <= 1 else { return [] }
      return Self.key(ending: letter).map { [.key($0)] } ?? []
    default: return []
    }
  }

  private static let linuxFunctions: [Character] = ["A", "B", "C", "D", "E"]
  private static let numberPad: [Character: Character] = [
    "j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/", "p": "0", "q": "1", "r": "2",
    "s": "3", "t": "4", "u": "5", "v": "6", "w": "7", "x": "8", "y": "9", "X": "=",
  ]

  /// The keys of `O` and a letter: arrows, the first function keys, and the number pad.
  private static func applicationKey(_ letter: Character) -> Key? {
    switch letter {
    case "M": .enter
    case "I": .tab
    default: key(ending: letter) ?? numberPad[letter].map { .pad($0) }
    }
  }

  private static func key(ending letter: Character) -> Key? {
    switch letter {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  private static func key(numbered number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}

/// Keys that come as the number of their character.
extension InputDecoder {
  private mutating func numbered(
    _ code: Int, shifted: Int = 0, modifiers: Int, typing text: [Int] = []
  ) -> [TerminalEvent] {
    let held = Modifiers(rawValue: max(0, modifiers - 1))
    if let key = Self.special(code, held) { return [.key(key)] }
    let isOther = held.contains(.command) || held.contains(.meta)
    guard let scalar = Unicode.Scalar(UInt32(code)), !isOther, !Self.isFunctional(code) else {
      return []
    }
    if held.contains(.control) {
      if scalar == "[" { return [.key(.escape)] }
      let isLetter = ("a"..."z").contains(scalar) && !held.contains(.alternate)
      return isLetter ? [.key(.control(Character(scalar)))] : []
    }
    if held.contains(.alternate) { return [.key(.alternate(Character(scalar)))] }
    let typedScalars = text.compactMap { Unicode.Scalar(UInt32($0)) }.filter { $0.value > 0 }
    if !typedScalars.isEmpty { return typedScalars.flatMap { typed($0) } }
    let other = Unicode.Scalar(UInt32(shifted)).flatMap { $0.value > 0 ? $0 : nil }
    if held.contains(.shift), let other { return typed(other) }
    let upper = Character(scalar).uppercased().unicodeScalars
    return held.contains(.shift) && upper.count == 1
      ? upper.flatMap { typed($0) } : typed(scalar)
  }

  /// The keys that are no text, by the numbers of their characters or of the protocol.
  private static func special(_ code: Int, _ held: Modifiers) -> Key? {
    switch code {
    case 27: .escape
    case 13, 57414: .enter
    case 9: held.contains(.shift) ? .backTab : .tab
    case 8, 127: held.isDisjoint(with: [.control, .alternate]) ? .backspace : .deleteWord
    case 57399...57408: .pad(Character("\(code - 57399)"))
    case 57409...57413: .pad(Array("./*-+")[code - 57409])
    case 57415, 57416: .pad(code == 57415 ? "=" : ",")
    case 57417...57426: moving[code - 57417]
    case 57376...57398: .function(code - 57376 + 13)
    default: nil
    }
  }

  private static let moving: [Key] = [
    .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
  ]

  /// Whether a number stands for a key that types nothing, such as Shift alone.
  private static func isFunctional(_ code: Int) -> Bool { (57344...57454).contains(code) }

  /// What is held down with a key.
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alternate = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let command = Modifiers(rawValue: 8)
    static let meta = Modifiers(rawValue: 32)
  }
}

/// Reports of the mouse.
extension InputDecoder {
  /// Returns what a report of three bytes says, each of which has 32 added.
  mutating func oldMouse(_ bytes: [UInt8]) -> [TerminalEvent] {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3 else { return [] }
    return mouse(button: values[0], column: values[1], row: values[2], isReleased: false)
  }

  private mutating func mouse(_ sequence: ControlSequence, isReleased: Bool) -> [TerminalEvent] {
    mouse(
      button: sequence.number(0), column: sequence.number(1), row: sequence.number(2),
      isReleased: isReleased)
  }

  private mutating func mouse(
    button: Int, column: Int, row: Int, isReleased: Bool
  ) -> [TerminalEvent] {
    guard column > 0, row > 0, button >= 0 else { return [] }
    let point = Point(column: column - 1, row: row - 1)
    // Bits 2 to 4 are the modifier keys; 5 is motion, 6 the wheel.
    switch button & ~0x1C {
    case 0 where !isReleased:
      pressedAt = point
      return [.mouse(MouseEvent(point: point, kind: .press))]
    case 0, 3:
      defer { pressedAt = nil }
      return [.mouse(MouseEvent(point: point, kind: pressedAt == point ? .click : .release))]
    case 64 where !isReleased: return [.mouse(MouseEvent(point: point, kind: .wheelUp))]
    case 65 where !isReleased: return [.mouse(MouseEvent(point: point, kind: .wheelDown))]
    default: return []
    }
  }
}
