package import Reintegration

extension Text {
  /// Creates a text by saying the same in both languages.
  package init(_ said: (Wording) -> String) {
    self.init(nl: said(Wording(.nl)), en: said(Wording(.en)))
  }

  /// Asks whether something else was meant: "Bedoel je 'buddy'?"
  package static func didYouMean(_ meant: String) -> Text {
    Text { $0.didYouMean(meant) }
  }
}
