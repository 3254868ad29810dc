/// A stay at a place: where the cursor is, what is searched, and what is being filled in.
///
/// It begins when a place is opened and ends when it is left; the cursor and the filter of a screen
/// are remembered until the scenario is left.
package struct Visit: Hashable, Sendable {
  package let place: Place
  /// The row that the cursor is on; nil where the page has none.
  package internal(set) var row: RowID?
  package internal(set) var filter = ""
  /// A filter of more characters finds nothing that a shorter one does not.
  static let longestFilter = 200
  /// Whether what is typed goes to the filter.
  package internal(set) var isFiltering = false
  /// What is being filled in; nil where nothing can be.
  package internal(set) var form: Form?

  /// Whether something was filled in that leaving would lose.
  var isTouched: Bool { form?.isTouched == true }

  init(_ place: Place) {
    self.place = place
  }
}
