import Reintegration

extension Problem {
  /// Sentences on single values and ids.
  var valueMessage: Text? {
    switch self {
    case .badID(let found):
      Text(
        nl: "\(Quoting.quoted(found)) is geen geldige naam; alleen kleine letters, cijfers en "
          + "streepjes mogen.",
        en: "\(Quoting.quoted(found)) is no valid id; only lower-case letters, digits and "
          + "hyphens are allowed.")
    case .badErratum(let found):
      Text(
        nl: "\(Quoting.quoted(found)) is geen erratum; verwacht wordt iets als T-08.",
        en: "\(Quoting.quoted(found)) is no erratum; expected is something like T-08.")
    case .unknownChoice(let found, let allowed, _):
      Text(
        nl: "Hier staat \(Quoting.quoted(found)), waar \(Quoting.enumeration(allowed).nl) "
          + "verwacht wordt.",
        en: "Here is \(Quoting.quoted(found)), where \(Quoting.enumeration(allowed).en) "
          + "is expected.")
    case .figure(let error, let found):
      Self.message(for: error, found: Quoting.quoted(found))
    case .notWhole(let found):
      Text(
        nl: "\(Quoting.quoted(found)) is geen heel getal.",
        en: "\(Quoting.quoted(found)) is no whole number.")
    case .wholeOutOfRange(let found, let allowed):
      Text(
        nl: "Hier staat \(found), waar \(allowed.lowerBound) tot en met \(allowed.upperBound) mag.",
        en: "Here is \(found), where \(allowed.lowerBound) to \(allowed.upperBound) is allowed.")
    case .notAFlag(let found):
      Text(
        nl: "Hier staat \(Quoting.quoted(found)), waar true of false verwacht wordt.",
        en: "Here is \(Quoting.quoted(found)), where true or false is expected.")
    case .namedTwice(let word):
      Text(
        nl: "\(Quoting.quoted(word)) staat hier al.", en: "\(Quoting.quoted(word)) is here already."
      )
    case .duplicateID(let id):
      Text(
        nl: "De naam \(Quoting.quoted(id)) is al gebruikt.",
        en: "The id \(Quoting.quoted(id)) is used already.")
    case .unknownPersona(let id, _):
      Text(
        nl: "Een persona \(Quoting.quoted(id)) is er niet.",
        en: "There is no persona \(Quoting.quoted(id)).")
    case .unknownReference(let id, _):
      Text(
        nl: "Een interventie \(Quoting.quoted(id)) is er in dit bestand niet.",
        en: "There is no intervention \(Quoting.quoted(id)) in this file.")
    case .unknownPosition(let id, _):
      Text(
        nl: "Een maatschappelijke positie \(Quoting.quoted(id)) is er niet.",
        en: "There is no position \(Quoting.quoted(id)) in the spectrum.")
    default:
      nil
    }
  }

  private static func message(for error: FigureError, found: String) -> Text {
    switch error {
    case .notANumber:
      Text(
        nl: "\(found) is geen getal; verwacht wordt iets als 6, 1.5 of 12-26.",
        en: "\(found) is no number; expected is something like 6, 1.5 or 12-26.")
    case .exponent:
      Text(
        nl: "\(found) is geen gewoon getal; schrijf alle cijfers uit.",
        en: "\(found) is no plain number; write all of its digits.")
    case .negative:
      Text(
        nl: "\(found) is kleiner dan nul; verwacht wordt 0 of meer.",
        en: "\(found) is below zero; 0 or more is expected.")
    case .reversed:
      Text(
        nl: "\(found) staat andersom; het laagste getal hoort vooraan.",
        en: "\(found) is the wrong way round; the lowest number comes first.")
    case .tooLarge:
      Text(
        nl: "\(found) is te groot; het hoogste getal is 1000000000.",
        en: "\(found) is too large; the highest number is 1000000000.")
    case .invisible(let sign):
      Text(
        nl: "In \(found) staat tussen de cijfers een teken dat je niet ziet (\(sign.code)).",
        en: "\(found) holds a sign between its digits that cannot be seen (\(sign.code)).")
    case .otherUnit:
      Text(
        nl: "\(found) telt iets anders dan hier verwacht wordt.",
        en: "\(found) counts something else than what is expected here.")
    case .tooManyDecimals:
      Text(
        nl: "\(found) heeft meer dan twee cijfers achter de punt.",
        en: "\(found) has more than two decimals.")
    }
  }
}
