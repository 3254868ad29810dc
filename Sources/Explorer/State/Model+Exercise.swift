package import Reintegration
import Wording

extension Model {
  /// The exercise of the open persona; nil where none is done.
  package var exercise: Exercise? { work.flatMap { exercises[$0.persona.id] } }

  /// What is covered now; nil for nothing.
  ///
  /// While unsaved work is offered, also what its exercises cover: the question tells nothing, and
  /// neither does what lies below it.
  var coveredMaterial: CoveredMaterial? {
    isOffering ? coveredWhileOffered : coveredByExercises
  }

  /// Whether unsaved work in which an exercise was on is being offered.
  private var isOffering: Bool {
    guard !offeredExercises.isEmpty else { return false }
    return visits.contains { visit in
      guard case .dialog(let dialog) = visit.place else { return false }
      return dialog.answers.contains { answer in
        if case .takeUp = answer.outcome { true } else { false }
      }
    }
  }

  /// Finds anew what is covered.
  mutating func findCovered() {
    coveredByExercises = CoveredMaterial(exercises, in: catalog)
    coveredWhileOffered =
      offeredExercises.isEmpty
      ? nil : CoveredMaterial(exercises.merging(offeredExercises) { now, _ in now }, in: catalog)
  }

  /// What is kept where an exercise covers something and no work is unsaved: the scenario in which it
  /// goes on, with its file. Nil where nothing is covered.
  package var exerciseToKeep: (scenario: Scenario, file: WorkFile?)? {
    guard let covered = coveredByExercises?.subjects else { return nil }
    if let work { return (work.kept(work.saved, say), work.file) }
    return covered.keys.min().map { (Scenario(persona: $0), nil) }
  }

  /// What is not said now; nil where no exercise covers anything.
  package var covering: Covering? {
    guard let coveredMaterial else { return nil }
    let subjects = work.flatMap { coveredMaterial.subjects[$0.persona.id] } ?? []
    return Covering(subjects: subjects, replacements: coveredMaterial.replacements, say: say)
  }

  /// Returns whether some figure of a persona is still to be guessed.
  func isCovered(persona id: String) -> Bool { coveredMaterial?.subjects[id] != nil }

  /// Returns whether a route is of another persona than the open one, some figure of whom is still to
  /// be guessed: none of its figures is told then.
  func hides(_ route: Work) -> Bool { hides(persona: route.persona.id) }

  /// Returns whether a persona is another than the open one, some figure of whom is still to be guessed.
  func hides(persona id: String) -> Bool { id != work?.persona.id && isCovered(persona: id) }

  /// Whether one of the routes that are compared has a figure that is still to be guessed.
  var hidesComparison: Bool {
    guard let covering else { return false }
    return ((work.map { [$0] } ?? []) + alternatives.map(\.work)).contains { route in
      hides(route) || covering.covers(route.current.subjects)
    }
  }

  /// Returns whether a figure of an intervention is still to be guessed.
  func isCovered(_ intervention: Intervention) -> Bool {
    covering?.covers(Subject.all(of: intervention.id)) ?? false
  }

  /// Returns whether a figure of the open persona is still to be guessed, or would tell one that is.
  func isCovered(_ figure: FigureID) -> Bool {
    covering?.covers([Subject(figure)]) ?? false
  }

  /// Returns the round in which a figure is guessed now: the first that has not been shown.
  func openRound(of figure: FigureID) -> Int {
    let shown = exercise?.shownRounds[figure] ?? 0
    return work?.scenario.rounds(of: figure).first { $0 > shown } ?? shown + 1
  }

  /// Returns the rounds whose guesses can be seen, the last one first.
  func shownRounds(of figure: FigureID) -> [Int] {
    let rounds = work?.scenario.rounds(of: figure) ?? []
    guard isCovered(figure) else { return rounds.reversed() }
    let shown = exercise?.shownRounds[figure] ?? 0
    return rounds.filter { $0 <= shown }.reversed()
  }
}
