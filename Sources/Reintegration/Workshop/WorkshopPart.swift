/// A part of a workshop with a persona, for the trainer's clock.
package struct WorkshopPart: Hashable, Sendable {
  package var name: Text
  /// How long it takes in the workshop of 90 minutes, in minutes.
  package var minutes: Int
  /// How long it takes in the one of 45, in minutes; nil where that one leaves it out.
  package var short: Int?

  /// The minutes that a part may take.
  package static let minutesAllowed = 1...600

  package init(name: Text, minutes: Int, short: Int? = nil) {
    self.name = name
    self.minutes = minutes
    self.short = short
  }
}
