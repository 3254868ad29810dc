package import Explorer

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

    package init(_ place: Place, _ use: Use = .read) {
      self.place = place
      self.use = use
    }
  }

  package let entries: [Entry]

  /// A route, for who was not there.
  package static let report = Contents(
    entries: [
      Entry(.totals), Entry(.timeline), Entry(.load), Entry(.assumptions), Entry(.persona),
    ])
}
