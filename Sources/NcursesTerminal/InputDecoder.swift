import CNcurses
import TerminalCanvas

/// Turns input from curses into events: pastes put together, clicks told from drags.
struct InputDecoder {
  private var paste: String.UnicodeScalarView?
  private var pressedAt: Point?

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { paste != nil }

  /// Returns what one input amounts to; nothing within a paste.
  mutating func events(for input: cn_input) -> [TerminalEvent] {
    if paste != nil { return pasteEvents(for: input) }
    let point = Point(column: Int(input.column), row: Int(input.row))
    switch input.kind {
    case .none, .paste_end: return []
    case .paste_start:
      paste = String.UnicodeScalarView()
      return []
    case .text: return textEvents(for: input.value)
    case .function: return [.key(.function(Int(input.value)))]
    case .press:
      pressedAt = point
      return [.mouse(MouseEvent(point: point, kind: .press))]
    case .release:
      defer { pressedAt = nil }
      let kind: MouseEvent.Kind = pressedAt == point ? .click : .release
      return [.mouse(MouseEvent(point: point, kind: kind))]
    case .wheel_up: return [.mouse(MouseEvent(point: point, kind: .wheelUp))]
    case .wheel_down: return [.mouse(MouseEvent(point: point, kind: .wheelDown))]
    default: return Self.key(for: input.kind).map { [.key($0)] } ?? []
    }
  }

  /// Ends a paste whose end has not come, and returns what there is of it.
  mutating func endPaste() -> [TerminalEvent] {
    defer { paste = nil }
    guard let paste, !paste.isEmpty else { return [] }
    return [.paste(String(paste))]
  }

  private mutating func pasteEvents(for input: cn_input) -> [TerminalEvent] {
    switch input.kind {
    case .paste_end: return endPaste()
    case .text: appendToPaste(input.value)
    case .enter: appendToPaste(0x0D)
    case .backspace: appendToPaste(0x08)
    default: break  // a key that happens to be in the text means nothing there
    }
    return []
  }

  private mutating func appendToPaste(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    // Terminals paste a line end as a carriage return, some with a line feed after it.
    if scalar == "\r" {
      paste?.append("\n")
      isAfterReturn = true
      return
    }
    if scalar != "\n" || !isAfterReturn { paste?.append(scalar) }
    isAfterReturn = false
  }

  private var isAfterReturn = false

  private func textEvents(for value: UInt32) -> [TerminalEvent] {
    switch value {
    case 0x0D, 0x0A: return [.key(.enter)]
    case 0x09: return [.key(.tab)]
    case 0x1B: return [.key(.escape)]
    case 0x20: return [.key(.space)]
    case 0x08, 0x7F: return [.key(.backspace)]
    case 0x01...0x1A:
      return Unicode.Scalar(value + 0x60).map { [.key(.control(Character($0)))] } ?? []
    case 0x00...0x1F, 0x80...0x9F: return []
    default: return Unicode.Scalar(value).map { [.key(.character(Character($0)))] } ?? []
    }
  }

  private static func key(for kind: cn_input_kind) -> Key? {
    switch kind {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .page_up: .pageUp
    case .page_down: .pageDown
    case .insert: .insert
    case .delete: .delete
    case .backspace: .backspace
    case .enter: .enter
    case .back_tab: .backTab
    default: nil
    }
  }
}
