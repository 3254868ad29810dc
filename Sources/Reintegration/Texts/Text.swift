/// A text in both languages.
package struct Text: Hashable, Sendable {
  package var nl: String
  package var en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Creates a text that reads the same in both languages.
  package init(_ both: String) {
    self.init(nl: both, en: both)
  }

  package subscript(language: Language) -> String {
    language == .nl ? nl : en
  }
}
