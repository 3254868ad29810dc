package import Reintegration

/// How the product says things in one language: figures, bands, reasons, names.
///
/// Everything that a person reads of the engine's values passes through here, so that the screen,
/// the commands and the exports say a thing in the same words.
package struct Wording: Hashable, Sendable {
  package let language: Language
  /// The units whose hundredths are shown, because what is rounded would not add up.
  var precise: Set<Unit> = []

  package init(_ language: Language) {
    self.language = language
  }

  /// Chooses between the two languages.
  package func callAsFunction(_ nl: String, _ en: String) -> String {
    language == .nl ? nl : en
  }

  /// Chooses the language of a text.
  package func callAsFunction(_ text: Text) -> String {
    text[language]
  }

  /// Joins parts as a sentence does: "a, b en c".
  package func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + self(" en ", " and ") + last
  }
}
