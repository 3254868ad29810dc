import Reintegration

extension Problem {
  /// Sentences on what a group answers and guesses.
  var workshopMessage: Text? {
    switch self {
    case .unknownQuestion(let id, let persona, _):
      Text(
        nl: "Een vraag \(Quoting.quoted(id)) is er bij \(persona) niet.",
        en: "\(persona) has no question \(Quoting.quoted(id)).")
    case .figureTwice:
      Text(
        nl: "Dit cijfer staat hier al; het kan er één keer staan.",
        en: "This figure is here already; it can be here once.")
    case .ownHasNoFigure(let id):
      Text(
        nl: "\(Quoting.quoted(id)) is een eigen interventie; daar heeft de bron geen cijfers van.",
        en: "\(Quoting.quoted(id)) is an own intervention; the source has no figures of it.")
    case .outsideNotGuessed(let id):
      Text(
        nl: "De kosten van \(Quoting.quoted(id)) vallen buiten dit budget; er is niets te "
          + "schatten.",
        en: "The cost of \(Quoting.quoted(id)) is outside this budget; there is nothing to guess.")
    case .notAGuess(let found, _):
      Text(
        nl: "Hier staat \(Quoting.quoted(found)), waar een getal (6, 4-8) of 'undeterminable' "
          + "verwacht wordt.",
        en: "Here is \(Quoting.quoted(found)), where a figure (6, 4-8) or 'undeterminable' is "
          + "expected.")
    default:
      nil
    }
  }
}
