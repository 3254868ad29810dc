import Explorer
import Reintegration
import Wording

/// A word that is the line mode's own: the explorer has no command for it.
enum OwnWord: CaseIterable, Hashable, Sendable {
  case help, total, again, whereAmI, all, search

  /// What is typed for it; the first is said.
  var words: [Text] {
    switch self {
    case .help: [Text(nl: "hulp", en: "help"), Text("?")]
    case .total: [Text(nl: "totaal", en: "total")]
    case .again: [Text(nl: "herhaal", en: "repeat")]
    case .whereAmI: [Text(nl: "waar ben ik", en: "where am I")]
    case .all: [Text(nl: "alles", en: "all")]
    case .search: [Text(nl: "zoek", en: "search")]
    }
  }

  /// The command that it comes in the place of.
  var replaced: CommandID? {
    switch self {
    case .help: .help
    case .total: .summary
    case .search: .filter
    case .again, .whereAmI, .all: nil
    }
  }

  /// What it does.
  var name: Text {
    switch self {
    case .help: Text(nl: "wat je hier kunt zeggen", en: "what you can say here")
    case .total:
      Text(nl: "waar het op uitkomt; daarna alles", en: "what it comes to; after it, all")
    case .again: Text(nl: "nog eens wat er net gezegd is", en: "once more what was just said")
    case .whereAmI:
      Text(nl: "waar je bent, en in welk scenario", en: "where you are, in what scenario")
    case .all: Text(nl: "de rest, of alles opnieuw", en: "the rest, or all of it again")
    case .search:
      Text(nl: "zoek en een woord: alleen die regels", en: "search and a word: only those lines")
    }
  }
}

extension CommandID {
  /// The word by which it is run: none that is the line mode's own, unless that does the same.
  func word(_ say: Wording) -> String? {
    if let own = OwnWord.allCases.first(where: { $0.replaced == self })?.words.first {
      return say(own)
    }
    let own = OwnWord.allCases.flatMap(\.words).map { say($0) }
    return deed.words.map { say($0) }.first { !own.contains($0) }
  }
}
