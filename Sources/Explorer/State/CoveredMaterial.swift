import Reintegration
import Wording

/// What the exercises of all personas cover, found once for as long as they stay as they are.
struct CoveredMaterial: Sendable {
  /// The figures of each persona that are covered, with those that would tell them.
  let subjects: [String: Set<Subject>]
  let replacements: [Language: [Covering.Replacement]]

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
      subjects[persona.id] = Set(figures.map { Subject($0) })
    }
    guard !subjects.isEmpty else { return nil }
    self.subjects = subjects
    let texts = personas.flatMap(\.coveredTexts) + catalog.reference.coveredTexts
    let hidden = texts.filter { text in
      text.figures.contains { named in
        let subject = Subject(named.figure)
        return subjects[named.persona]?.contains(subject) ?? false
      }
    }
    let covered = Text { "(\($0.covered))" }
    let all = Set(hidden.map { Covering.Replacement(text: $0.text, other: $0.instead ?? covered) })
    // One text may hold another, in one language or in both.
    replacements = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let say = Wording(language)
        return (
          language,
          all.sorted {
            let (one, other) = (say($0.text), say($1.text))
            return (one.count, one) > (other.count, other)
          }
        )
      })
  }
}
