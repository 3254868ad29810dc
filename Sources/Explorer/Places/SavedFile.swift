package import Reintegration

/// A scenario file that can be opened.
package struct SavedFile: Hashable, Sendable {
  package var path: String
  package var title: String?
  package var author: String?
  package var persona: String?
  /// When it was last changed, as local time: `2026-11-21 14:05`.
  package var changed: String
  /// What it holds; nil where that cannot be read, and once it has been totalled.
  package var scenario: Scenario?
  /// What it comes to, in a few words.
  package internal(set) var said: Text?

  package init(
    path: String, title: String? = nil, author: String? = nil, persona: String? = nil,
    changed: String, scenario: Scenario? = nil
  ) {
    self.scenario = scenario
    self.path = path
    self.title = title
    self.author = author
    self.persona = persona
    self.changed = changed
  }
}

/// A scenario file that was taken away and can be put back.
package struct RemovedFile: Hashable, Sendable {
  package let path: String
  /// The path that it is kept under.
  package let kept: String
}

/// Unsaved work that an earlier run left behind.
package struct Recovery: Hashable, Sendable {
  /// The autosave it lies in.
  package var path: String
  package var scenario: Scenario
  /// The file it belonged to, if any.
  package var original: WorkFile?
  /// When it was last changed, as local time.
  package var changed: String
  /// The exercises that were on, by persona.
  package var exercises: [String: Exercise]
  /// Whether the scenario is as it was saved or begun, so that only the exercises would be lost.
  package var isSaved: Bool

  package init(
    path: String, scenario: Scenario, original: WorkFile?, changed: String,
    exercises: [String: Exercise] = [:], isSaved: Bool = false
  ) {
    self.path = path
    self.scenario = scenario
    self.original = original
    self.changed = changed
    self.exercises = exercises
    self.isSaved = isSaved
  }
}
