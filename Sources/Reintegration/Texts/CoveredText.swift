/// A text of the material that names figures, and what it says while one of them is covered.
package struct CoveredText: Hashable, Sendable {
  /// A figure of a persona.
  package struct Named: Hashable, Sendable {
    /// The persona's id.
    package let persona: String
    package let figure: FigureID

    package init(_ persona: String, _ figure: FigureID) {
      self.persona = persona
      self.figure = figure
    }
  }

  package let text: Text
  /// What it says in its place; nil where nothing of it is left.
  package let instead: Text?
  /// The figures that it names.
  package let figures: [Named]

  package init(_ text: Text, instead: Text? = nil, naming figures: [Named]) {
    self.text = text
    self.instead = instead
    self.figures = figures
  }
}
