import Reintegration

/// A text that names figures, as it was read: which they are is known once the persona is.
struct ReadCover {
  let text: Text
  let instead: Text?
  let figures: YamlValue
}

extension YamlValue {
  /// Notes which figures a text names; reports it where a text cannot say so.
  func note(_ text: Text, with fields: Fields<TextKey>) {
    guard reading.takesCovers else {
      for key in [TextKey.instead, .covers] {
        fields[key]?.report(.unknownKey(key.rawValue, of: TextKey.thing, nearest: nil))
      }
      return
    }
    guard let figures = fields[.covers] else {
      if fields[.instead] != nil { _ = fields.required(.covers) }
      return
    }
    reading.add(
      ReadCover(text: text, instead: fields[.instead].flatMap { $0.text() }, figures: figures))
  }
}

extension Report {
  /// Returns the texts of a persona that name its figures.
  func coveredTexts(of persona: Persona, unsound: Set<String>) -> [CoveredText] {
    covers.map { cover in
      let figures = FigureList(cover.figures, of: persona, unsound: unsound).figures
      return CoveredText(
        cover.text, instead: cover.instead, naming: figures.map { .init(persona.id, $0) })
    }
  }

  /// Returns the texts that name figures of any persona. Whether there is such a figure is not asked.
  func coveredTexts() -> [CoveredText] {
    covers.map { cover in
      let figures = cover.figures.list().compactMap { $0.namedFigure() }
      return CoveredText(cover.text, instead: cover.instead, naming: figures)
    }
  }
}

extension YamlValue {
  /// Reads the name of a figure with whose it is.
  fileprivate func namedFigure() -> CoveredText.Named? {
    guard let fields = Fields<NamedFigureKey>(self) else { return nil }
    let persona = fields.required(.persona)?.id()
    let intervention = fields.required(.intervention)?.id()
    let variant = fields[.variant]?.id()
    let word = fields.required(.figure)?.choice(FigureID.Word.self)
    guard let persona, let intervention, let word else { return nil }
    return CoveredText.Named(persona, FigureID(intervention, variant: variant, word.part))
  }
}
