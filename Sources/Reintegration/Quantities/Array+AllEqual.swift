extension Array where Element: Equatable {
  /// The one element that all of them equal, if there is one.
  package var allEqual: Element? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
