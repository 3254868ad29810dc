package import Explorer
import Reintegration
import Wording

/// The pages that a document holds: the only place that knows one page from another.
package struct Contents: Hashable, Sendable {
  /// How a page stands on paper.
  package enum Use: Hashable, Sendable {
    /// As it is.
    case read
    /// As a sheet: with boxes to tick and lines to write on.
    case fillIn
    /// As a sheet on which only the names of the figures stand.
    case fillInFigures
  }

  package struct Entry: Hashable, Sendable {
    package let place: Place
    package let use: Use
    /// The kinds of the rows that stand elsewhere in the document.
    package let omitted: Set<String>

    package init(_ place: Place, _ use: Use = .read, without omitted: Set<String> = []) {
      self.place = place
      self.use = use
      self.omitted = omitted
    }
  }

  /// What a document is for.
  package enum Purpose: Hashable, Sendable {
    /// A route, for who was not there.
    case report
    /// What differs between routes, and only that.
    case comparison
    /// An empty sheet, for who has no screen.
    case worksheet
  }

  package let purpose: Purpose
  package let entries: [Entry]

  package static let report = Contents(
    purpose: .report,
    entries: [
      Entry(.totals), Entry(.timeline), Entry(.load), Entry(.group), Entry(.guessResults),
      Entry(.assumptions), Entry(.persona),
    ])

  package static let comparison = Contents(purpose: .comparison, entries: [])

  /// Returns the pages of a route: those of guesses only where something was guessed.
  func entries(for model: Model) -> [Entry] {
    entries.filter { $0.place != .guessResults || model.hasGuesses }
  }

  /// What is said of several routes together: what differs, and in a report what was guessed.
  func together(_ models: [Model]) -> [Page] {
    guard models.count > 1, purpose != .worksheet else { return [] }
    let guesses = purpose == .report ? Self.guesses(of: models) : nil
    return [Self.comparison(of: models), guesses].compactMap { $0 }
  }

  /// The guesses of those who guessed about the same persona, beside each other.
  private static func guesses(of models: [Model]) -> Page? {
    let routes = models.filter(\.hasGuesses).compactMap { model in
      model.work.map {
        GuessResults.Route($0, called: $0.scenario.author ?? $0.title(model.say))
      }
    }
    guard let say = models.first?.say, routes.count > 1,
      Set(routes.map(\.persona)).count == 1
    else { return nil }
    return Page(say(GuessResults.title), GuessResults(routes, say).blocks)
  }

  /// The routes of some explorers beside each other: what differs, and only that.
  private static func comparison(of models: [Model]) -> Page? {
    guard let first = models.first else { return nil }
    let routes = models.compactMap { model in
      model.work.map { Comparison.Route($0.current, $0.titleBeside(model.say)) }
    }
    let comparison = Comparison(
      routes, first.say, reference: first.catalog.reference, defaults: first.catalog.defaults)
    return Page(first.say("Naast elkaar", "Side by side"), comparison.blocks())
  }

  package static let worksheet = Contents(
    purpose: .worksheet,
    entries: [
      Entry(.persona, without: [RowID.question]), Entry(.phase(.activation), .fillIn),
      Entry(.phase(.mediation), .fillIn), Entry(.phase(.placement), .fillIn),
      Entry(.summary, .fillInFigures), Entry(.group, .fillIn),
    ])
}

extension Model {
  /// Whether somebody guessed in the open scenario.
  fileprivate var hasGuesses: Bool { work?.scenario.guesses.isEmpty == false }
}
