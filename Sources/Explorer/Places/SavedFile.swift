package import Reintegration

/// A scenario file that can be opened.
package struct SavedFile: Hashable, Sendable {
  package var path: String
  package var title: String?
  package var author: String?
  package var persona: String?
  /// When it was last changed, as local time: `2026-11-21 14:05`.
  package var changed: String

  package init(
    path: String, title: String? = nil, author: String? = nil, persona: String? = nil,
    changed: String
  ) {
    self.path = path
    self.title = title
    self.author = author
    self.persona = persona
    self.changed = changed
  }
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

  package init(path: String, scenario: Scenario, original: WorkFile?, changed: String) {
    self.path = path
    self.scenario = scenario
    self.original = original
    self.changed = changed
  }
}
