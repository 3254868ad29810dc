import CNcurses
package import TerminalCanvas

/// What a terminal is and does, found out without a screen on it.
package struct TerminalInspection: Hashable, Sendable {
  /// Why no screen can be opened; nil where one can.
  package var problem: OpeningError?
  /// The name by which it is known: that of TERM, or one that is taken in its place; empty for none.
  package var name: String
  /// The colours that are known of it.
  package var colors: Int
  /// The size of its window; nil where it has none.
  package var size: Size?
  /// The columns that signs take, by the terminal's own word; nil where it gives none.
  package var widths: [String: Int]?
  /// Keys that send what another key sends too, by what is known of the terminal.
  package var sameKeys: [Pair] = []

  /// Two keys that send the same.
  package struct Pair: Hashable, Sendable {
    package let first: Key
    package let second: Key

    package init(first: Key, second: Key) {
      self.first = first
      self.second = second
    }
  }

  package init(
    problem: OpeningError? = nil, name: String, colors: Int, size: Size?, widths: [String: Int]?,
    sameKeys: [Pair] = []
  ) {
    self.problem = problem
    self.name = name
    self.colors = colors
    self.size = size
    self.widths = widths
    self.sameKeys = sameKeys
  }

  /// Asks the terminal on standard input and output.
  ///
  /// - Parameter signs: The signs to measure, which are drawn for a moment.
  package static func ofStandardStreams(measuring signs: [String]) -> TerminalInspection {
    var used: UnsafePointer<CChar>?
    let opening = cn_inspect(&used)
    var columns: Int32 = 0
    var rows: Int32 = 0
    let hasSize = cn_window(&columns, &rows)
    var found = TerminalInspection(
      name: used.map { String(cString: $0) } ?? "", colors: 0,
      size: hasSize ? Size(columns: Int(columns), rows: Int(rows)) : nil, widths: nil)
    switch opening {
    case .done: break
    case .not_a_terminal: found.problem = .notATerminal
    case .no_cursor_addressing: found.problem = .noCursorAddressing
    case .unusable: found.problem = .unusableTerminal
    }
    guard opening == .done else { return found }
    found.colors = Int(cn_known_colors())
    found.sameKeys = Self.sameKeys
    found.widths = measured(signs)
    return found
  }

  /// The name and version of the library for terminals.
  package static var libraryVersion: String { String(cString: cn_version()) }

  private static func measured(_ signs: [String]) -> [String: Int]? {
    var widths: [String: Int] = [:]
    for sign in signs {
      let columns = Int(cn_drawn_columns(sign))
      // Who does not answer once is not waited for again.
      guard columns >= 0 else { return nil }
      widths[sign] = columns
    }
    return widths
  }

  private static var sameKeys: [Pair] {
    var keys: [String: Key] = [:]
    var pairs: [Pair] = []
    for (name, key) in InputDecoder.keysByName {
      guard let bytes = cn_key(name).map({ String(cString: $0) }) else { continue }
      if let other = keys[bytes], other != key {
        pairs.append(Pair(first: other, second: key))
      } else {
        keys[bytes] = key
      }
    }
    return pairs
  }
}
