import Reintegration
import Wording

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
      Text { $0.message(for: error, found: Quoting.quoted(found), in: .file) }
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
    case .personaTwice(let id, let file):
      Text(
        nl: "De persona \(Quoting.quoted(id)) staat ook in \(file), en die geldt.",
        en: "The persona \(Quoting.quoted(id)) is in \(file) too, which holds.")
    case .brokenPersona(let id, let file):
      Text(
        nl: "De persona \(Quoting.quoted(id)) kan niet gelezen worden: er is iets mis met \(file).",
        en: "The persona \(Quoting.quoted(id)) cannot be read: something is wrong with \(file).")
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
}
