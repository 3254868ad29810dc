package import Reintegration

/// What who presents follows on a second screen: the step that the room sees, and the clock.
package struct Trainer: Hashable, Sendable {
  /// How long the workshop is.
  package enum Length: Int, CaseIterable, Hashable, Sendable {
    case long = 90
    case short = 45

    package var minutes: Int { rawValue }

    /// Returns how long a part of the plan takes, in minutes; nil where it is left out.
    package func minutes(of part: WorkshopPart) -> Int? {
      switch self {
      case .long: part.minutes
      case .short: part.short
      }
    }
  }

  /// What was read and measured just now.
  package struct Reading: Hashable, Sendable {
    /// The scenario, where it could be read.
    package var scenario: Scenario?
    package var file: WorkFile
    /// What the room sees; nil where nothing is presented.
    package var presented: Presented?
    /// The seconds since the clock began.
    package var elapsed: Int

    package init(scenario: Scenario?, file: WorkFile, presented: Presented?, elapsed: Int) {
      self.scenario = scenario
      self.file = file
      self.presented = presented
      self.elapsed = elapsed
    }
  }

  package let length: Length
  package internal(set) var presented: Presented?
  /// The seconds since the program began.
  private(set) var sinceStart = 0
  /// The seconds after which the clock was put to zero.
  private var zero = 0

  init(length: Length) {
    self.length = length
  }

  /// The seconds that the workshop takes by now.
  package var elapsed: Int { max(0, sinceStart - zero) }

  /// The seconds until the clock shows another minute.
  package var untilNextMinute: Int { 60 - elapsed % 60 }

  mutating func setTime(_ seconds: Int) { sinceStart = seconds }

  mutating func restartClock() { zero = sinceStart }
}
