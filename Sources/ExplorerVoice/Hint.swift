import Reintegration

/// Something to know about the line mode: said once where it comes up, and then only on asking.
enum Hint: CaseIterable, Hashable, Sendable {
  case start, rest, field, choice, area

  var text: Text {
    switch self {
    case .start:
      Text(
        nl: "Typ een nummer of een woord; hulp noemt de woorden.",
        en: "Type a number or a word; help names the words.")
    case .rest:
      Text(
        nl: "Alles leest de rest, een lege regel een stuk ervan.",
        en: "All reads the rest, an empty line a part of it.")
    case .field:
      Text(
        nl: "Typ wat er moet staan. Een lege regel laat het zoals het is, :leeg maakt het leeg, "
          + ":terug gaat weg.",
        en:
          "Type what it must be. An empty line leaves it as it is, :empty empties it, :back leaves."
      )
    case .choice:
      Text(
        nl: "Typ het nummer van je keuze. Een lege regel laat het zoals het is.",
        en: "Type the number of your choice. An empty line leaves it as it is.")
    case .area:
      Text(
        nl: "Typ zoveel regels als je wilt; een regel met alleen een punt is het einde.",
        en: "Type as many lines as you like; a line with only a full stop is the end.")
    }
  }
}
