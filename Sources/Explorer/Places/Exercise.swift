package import Reintegration

/// The guessing of a persona's figures before they are seen ("oefening"): how far it is.
///
/// What is guessed belongs to the scenario; what has been shown of it to one's screen, and so to no
/// scenario file.
package struct Exercise: Hashable, Sendable {
  /// The figures that have been revealed.
  package internal(set) var revealed: Set<FigureID>
  /// The last round whose guesses have been shown together, by figure.
  package internal(set) var shownRounds: [FigureID: Int]

  package init(revealed: Set<FigureID> = [], shownRounds: [FigureID: Int] = [:]) {
    self.revealed = revealed
    self.shownRounds = shownRounds
  }

  /// Returns the figures that are still covered, in the order in which they are guessed.
  package func covered(of persona: Persona) -> [FigureID] {
    persona.exercise.filter { !revealed.contains($0) }
  }
}
