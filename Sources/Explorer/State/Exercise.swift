package import Reintegration
import Wording

/// The guessing of a persona's figures before they are seen ("oefening"): how far it is.
package struct Exercise: Hashable, Sendable {
  /// The figures that have been revealed.
  package internal(set) var revealed: Set<FigureID> = []

  /// Returns the figures that are still covered, in the order in which they are guessed.
  package func covered(of persona: Persona) -> [FigureID] {
    persona.exercise.filter { !revealed.contains($0) }
  }
}

extension Model {
  /// The exercise of the open persona; nil where none is done.
  package var exercise: Exercise? { work.flatMap { exercises[$0.persona.id] } }

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
  func hides(_ route: Work) -> Bool {
    route.persona.id != work?.persona.id && isCovered(persona: route.persona.id)
  }

  /// Returns whether a figure of an intervention is still to be guessed.
  func isCovered(_ intervention: Intervention) -> Bool {
    covering?.covers(Set(Part.allCases.map { Subject(intervention.id, $0) })) ?? false
  }
}

/// What the exercises of all personas cover, found once for as long as they stay as they are.
struct CoveredMaterial: Sendable {
  /// The figures of each persona that are covered, with those that would tell them.
  let subjects: [String: Set<Subject>]
  let replacements: [Covering.Replacement]

  /// Finds what exercises cover; nil for nothing.
  init?(_ exercises: [String: Exercise], in catalog: Catalog) {
    // Nobody's material is asked for where there is no exercise.
    guard !exercises.isEmpty else { return nil }
    var subjects: [String: Set<Subject>] = [:]
    let personas = exercises.keys.sorted().compactMap { catalog.persona($0) }
    for persona in personas {
      guard let exercise = exercises[persona.id] else { continue }
      let figures = exercise.covered(of: persona).flatMap { persona.figuresTelling($0) }
      if figures.isEmpty { continue }
      subjects[persona.id] = Set(figures.map { Subject($0.intervention, $0.part) })
    }
    guard !subjects.isEmpty else { return nil }
    self.subjects = subjects
    let texts = personas.flatMap(\.coveredTexts) + catalog.reference.coveredTexts
    let hidden = texts.filter { text in
      text.figures.contains { named in
        let subject = Subject(named.figure.intervention, named.figure.part)
        return subjects[named.persona]?.contains(subject) ?? false
      }
    }
    let covered = Text { "(\($0.covered))" }
    let all = hidden.map { Covering.Replacement(text: $0.text, other: $0.instead ?? covered) }
    replacements = Set(all).sorted {
      ($0.text.nl.count, $0.text.nl) > ($1.text.nl.count, $1.text.nl)
    }
  }
}
