/// When unsaved work is kept: as soon as the keys rest, and within a second however they go on.
struct AutosavePace {
  private var behindSince: ContinuousClock.Instant?
  /// How long to wait for the next key before the work is kept; nil where all is kept.
  private(set) var patience: Duration?

  /// How long the keys must rest.
  static let rest = Duration.milliseconds(300)
  /// How long work may stay unkept.
  static let longest = Duration.milliseconds(700)

  /// Returns whether the work must be kept now, whatever keys are coming.
  ///
  /// - Parameter isBehind: Whether there is work that is not kept.
  mutating func isDue(_ isBehind: Bool, now: ContinuousClock.Instant = .now) -> Bool {
    guard isBehind else {
      behindSince = nil
      patience = nil
      return false
    }
    let since = behindSince ?? now
    let left = Self.longest - (now - since)
    guard left > .zero else {
      behindSince = nil
      patience = nil
      return true
    }
    behindSince = since
    patience = min(Self.rest, left)
    return false
  }
}
