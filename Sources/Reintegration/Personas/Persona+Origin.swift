extension Persona {
  /// Who made a persona: only a built-in one is held against the sources.
  package enum Origin: String, CaseIterable, Hashable, Sendable {
    case builtIn = "built-in"
    /// From a file of one's own ("eigen persona").
    case own
    /// From a file of one's own, in the place of the built-in persona of the same id.
    case replacement
  }

  /// Whether it comes from a file of one's own.
  package var isOwn: Bool { origin != .builtIn }
}
