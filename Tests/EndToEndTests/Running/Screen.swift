import Testing

/// A size of terminal and a language, in which a test is to hold.
struct Screen: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  /// The language's code: `nl` or `en`.
  let language: String

  /// The size that is enough and the size that is comfortable, in both languages.
  static let all = ["nl", "en"].flatMap { language in
    [
      Screen(columns: 80, rows: 24, language: language),
      Screen(columns: 120, rows: 40, language: language),
    ]
  }

  /// Both sizes and both languages, with as few screens as that takes.
  static let few = [all[0], all[3]]

  /// Returns the text in the language of the screen.
  func callAsFunction(_ dutch: String, _ english: String) -> String {
    language == "nl" ? dutch : english
  }

  var testDescription: String { "\(columns)x\(rows) \(language)" }
}

extension ShellTerminal {
  /// Opens a terminal of a size, in which the program speaks a language.
  static func run(
    on screen: Screen, in place: Place? = nil, _ test: (ShellTerminal) async throws -> Void
  ) async throws {
    try await run(
      environment: ["TRAJECT_LANG": screen.language], columns: screen.columns, rows: screen.rows,
      in: place, test)
  }

  /// Starts the explorer with a persona, whose name stands on its screen.
  func explore(_ name: String) async throws {
    try await enter("traject explore --persona \(name.lowercased())")
    try await sees("Trajectverkenner · \(name)")
  }
}
