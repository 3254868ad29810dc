package import Reintegration

/// A route that was set aside, to be compared with the open one ("apart gezet").
package struct Alternative: Hashable, Sendable {
  /// Where it comes from.
  package enum Origin: Hashable, Sendable {
    /// A state that a scenario was in, after the change of that name; nil for its beginning.
    case state(after: Text?)
    /// A saved scenario, by its path.
    case file(String)
    /// An example of the source, by its id.
    case example(String)
    /// It was open until another took its place.
    case opened
  }

  package let origin: Origin
  /// The route with its history and its file, as it is when it is opened.
  package let work: Work

  /// How many can be set aside: with the open one they are four.
  package static let most = 3

  init(_ origin: Origin, _ work: Work) {
    self.origin = origin
    self.work = work
  }
}

/// What a row stands for that can be set aside.
package enum Candidate: Hashable, Sendable {
  /// The open scenario as it is now.
  case present
  /// A moment of its history.
  case moment(Int)
  /// A saved scenario, by its path.
  case file(String)
  case example(persona: String, route: String)
  /// One that is aside already.
  case aside(Int)
}
