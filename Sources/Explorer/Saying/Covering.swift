import Reintegration
package import Wording

/// What is not said yet, because it is still to be guessed ("afgedekt").
///
/// The one place between what pages say and what front ends get: screen, voice and paper are handed
/// covered pages, and know nothing of it.
package struct Covering: Hashable, Sendable {
  /// A text that names a covered figure, with what is said in its place.
  struct Replacement: Hashable, Sendable {
    let text: Text
    let other: Text
  }

  /// The covered figures of the open persona, with those that would tell them.
  let subjects: Set<Subject>
  /// The texts of all material that name covered figures, by language, the longest first.
  let replacements: [Language: [Replacement]]
  let say: Wording

  /// Returns whether one of some figures is covered.
  func covers(_ subjects: Set<Subject>) -> Bool {
    !subjects.isDisjoint(with: self.subjects)
  }

  /// Returns a text without what it says of covered figures.
  func covered(_ text: String) -> String {
    (replacements[say.language] ?? []).reduce(text) { text, replacement in
      text.replacingBytes(of: say(replacement.text), with: say(replacement.other))
    }
  }

  /// Returns a text in both languages without what it says of covered figures.
  func covered(_ text: Text) -> Text {
    Text(nl: speaking(.nl).covered(text.nl), en: speaking(.en).covered(text.en))
  }

  private func speaking(_ language: Language) -> Covering {
    Covering(subjects: subjects, replacements: replacements, say: Wording(language))
  }
}

extension Wording {
  /// What is said in the place of a covered figure.
  package var covered: String { self("afgedekt", "covered") }
}
