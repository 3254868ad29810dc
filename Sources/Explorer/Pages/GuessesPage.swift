import Reintegration
import Wording

/// What was guessed of a figure, and once it is revealed what the source has.
struct GuessesPage: PageSource {
  let figure: FigureID

  func page(of model: Model) -> Page {
    let say = model.say
    guard let persona = model.work?.persona else { return Page("") }
    let isCovered = model.isCovered(figure)
    let reveal = Row(
      RowID("reveal"),
      [
        Cell(
          .text,
          isCovered
            ? say("Toon wat de bron zegt", "Show what the source says")
            : say("Dek het weer af", "Cover it again"))
      ], tone: .link, opens: Command(.reveal))
    return Page(say.name(of: figure, of: persona), [.table(.list([reveal]))])
  }
}

extension Deed {
  static let reveal = Deed(
    Text(nl: "Het cijfer tonen of weer afdekken", en: "Show the figure or cover it again"),
    label: Text(nl: "toon", en: "show"), .looking,
    words: [Text(nl: "onthul", en: "reveal"), Text(nl: "afdekken", en: "uncover")],
    at: { $0.figure != nil },
    unless: { model, _ in
      model.exercise == nil
        ? Text(nl: "De oefening staat uit.", en: "The exercise is off.") : nil
    },
    keepsNotice: false,
    run: { model, _ in
      guard let figure = model.place.figure, let id = model.work?.persona.id else { return [] }
      if model.isCovered(figure) {
        model.exercises[id]?.revealed.insert(figure)
      } else {
        model.exercises[id]?.revealed.remove(figure)
      }
      return []
    })
}

extension Place {
  /// The figure whose guesses it is about.
  var figure: FigureID? {
    if case .guesses(let figure) = self { figure } else { nil }
  }
}
