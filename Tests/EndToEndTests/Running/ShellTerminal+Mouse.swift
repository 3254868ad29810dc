import Foundation

/// A mouse on a terminal: the reports that a program gets that has asked for them.
extension ShellTerminal {
  enum Wheel: Int {
    case up = 64
    case down
  }

  /// Clicks on the first place where the screen shows a text, at its first character.
  func click(on text: String) async throws {
    let cell = try await cell(of: text)
    try await send(report(0, cell, "M") + report(0, cell, "m"))
  }

  /// Presses the button on a text and lets it go on another.
  func drag(from text: String, to other: String) async throws {
    try await send(report(0, cell(of: text), "M") + report(0, cell(of: other), "m"))
  }

  /// Turns the wheel by one notch, with the pointer on a text.
  func turn(_ wheel: Wheel, on text: String) async throws {
    try await send(report(wheel.rawValue, cell(of: text), "M"))
  }

  /// A place on the screen, counted from 1.
  private struct Cell {
    let column: Int
    let row: Int
  }

  private func cell(of text: String) async throws -> Cell {
    let screen = try await sees(text)
    for (row, line) in screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let place = line.firstRange(of: text) else { continue }
      // All that the program draws is one column wide.
      return Cell(column: line[..<place.lowerBound].count + 1, row: row + 1)
    }
    throw NotSeen(what: "\(text), on one line", screen: screen)
  }

  /// What a terminal reports, in the form of mode 1006.
  private func report(_ button: Int, _ cell: Cell, _ end: String) -> String {
    "\u{1B}[<\(button);\(cell.column);\(cell.row)\(end)"
  }
}
