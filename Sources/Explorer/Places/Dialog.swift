package import Reintegration

/// A question of the program with a few answers: whether to save, to replace, to go on.
package struct Dialog: Hashable, Sendable {
  package let title: Text
  package let text: Text
  package let answers: [Answer]

  package init(title: Text, text: Text, answers: [Answer]) {
    self.title = title
    self.text = text
    self.answers = answers
  }

  package struct Answer: Hashable, Sendable {
    package let label: Text
    package let outcome: Outcome

    package init(_ label: Text, _ outcome: Outcome) {
      self.label = label
      self.outcome = outcome
    }
  }

  /// What an answer leads to.
  package enum Outcome: Hashable, Sendable {
    /// Back to where one was.
    case cancel
    case saveThenLeave
    /// Save under the name that it has, whatever its title.
    case saveSame
    case leave(Leaving)
    case overwrite(path: String)
    case saveElsewhere(insteadOf: String)
    /// Save as another route than the file of that path holds.
    case saveAsNew(insteadOf: String)
    case takeUp(Recovery)
    /// Keep it for the next start.
    case postpone(Recovery)
    case discard(Recovery)
    /// Take what was filled in below the question.
    case acceptForm
    /// Throw away what was filled in below the question.
    case dropForm
  }
}

/// Where one goes when the open scenario is left.
package enum Leaving: Hashable, Sendable {
  case quit
  case start
  /// An empty scenario of a persona.
  case persona(String)
  /// An example route of a persona.
  case route(persona: String, route: String)
  case open(path: String)
  /// Unsaved work of an earlier run.
  indirect case recovery(Recovery)
  /// A route that was told as a code.
  indirect case told(Scenario)
}
