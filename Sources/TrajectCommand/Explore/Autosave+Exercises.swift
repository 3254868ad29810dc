import Explorer
import Reintegration

/// How far the exercises are, in lines before the scenario: one for each persona whose exercise is on,
/// and below it one for each figure of which something has been shown.
///
/// ```
/// # exercise: mia
/// # figure: empowerment cost revealed
/// # figure: vrijwilligerswerk hours round=2
/// ```
///
/// A line that cannot be read leaves its figure covered.
extension Autosave {
  /// The lines, in an order of their own, so that equal exercises are kept in equal bytes.
  var exerciseLines: [String] {
    exercises.sorted { $0.key < $1.key }.flatMap { persona, exercise in
      let figures = exercise.revealed.union(exercise.shownRounds.keys)
      return ["\(Word.exercise.rawValue): \(persona)"]
        + figures.map { Self.line(of: $0, in: exercise) }.sorted()
    }
  }

  /// Reads the exercises that the lines before a scenario tell of.
  static func exercises(of head: ArraySlice<UInt8>) -> [String: Exercise] {
    var exercises: [String: Exercise] = [:]
    var current: String?
    for line in head.split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
      guard words.count >= 3, words[0] == "#" else { continue }
      switch Word(rawValue: String(words[1].dropLast())) {
      case .exercise:
        current = words[2]
        exercises[words[2]] = exercises[words[2]] ?? Exercise()
      case .figure:
        guard let current, let exercise = exercises[current] else { continue }
        exercises[current] = exercise.taking(Array(words.dropFirst(2)))
      case nil: continue
      }
    }
    return exercises
  }

  private enum Word: String {
    case exercise, figure
  }

  private static func line(of figure: FigureID, in exercise: Exercise) -> String {
    let name = figure.intervention + (figure.variant.map { "/\($0)" } ?? "")
    var words = ["\(Word.figure.rawValue):", name, figure.word]
    if exercise.revealed.contains(figure) { words.append(Mark.revealed) }
    if let round = exercise.shownRounds[figure] { words.append(Mark.round + "\(round)") }
    return words.joined(separator: " ")
  }

  fileprivate enum Mark {
    static let revealed = "revealed"
    static let round = "round="
  }
}

extension Exercise {
  /// Returns the exercise with what a line tells of a figure: its name, its part, and what was shown.
  fileprivate func taking(_ words: [String]) -> Exercise {
    guard words.count >= 3, let word = FigureID.Word(rawValue: words[1]) else { return self }
    let names = words[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= 2, !names.contains("") else { return self }
    let figure = FigureID(names[0], variant: names.count == 2 ? names[1] : nil, word.part)
    var (revealed, shownRounds) = (revealed, shownRounds)
    for mark in words.dropFirst(2) {
      if mark == Autosave.Mark.revealed {
        revealed.insert(figure)
      } else if mark.hasPrefix(Autosave.Mark.round),
        let round = Int(mark.dropFirst(Autosave.Mark.round.count))
      {
        shownRounds[figure] = round
      }
    }
    return Exercise(revealed: revealed, shownRounds: shownRounds)
  }
}
