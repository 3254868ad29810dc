package import Reintegration

/// The routes of the groups in a room, as they lie in one folder ("bord").
///
/// Others write the files. What cannot be read is named, and the rest goes on. It changes when the
/// loop reads the folder anew.
package struct Board: Hashable, Sendable {
  /// What a folder holds, as it was read.
  package struct Reading: Hashable, Sendable {
    /// The folder, as it is shown.
    package let folder: String
    package let files: [File]
    /// Why the folder cannot be read; nil where it can.
    package let problem: Text?

    package init(folder: String, files: [File], problem: Text? = nil) {
      self.folder = folder
      self.files = files
      self.problem = problem
    }
  }

  /// A file of the folder.
  package struct File: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case route(Scenario)
      /// Why it takes no part.
      case problem(Text)
    }

    /// The path, as it is shown and opened.
    package let path: String
    package let content: Content

    package init(path: String, _ content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// A group's route with its totals.
  package struct Group: Hashable, Sendable {
    package let path: String
    /// The group as it calls itself, else the title, else the file.
    package let name: String
    package let current: Evaluation
  }

  /// A file that takes no part, and why.
  package struct Problem: Hashable, Sendable {
    package let path: String
    package let reason: Text
  }

  package let folder: String
  /// In the order of their names.
  package internal(set) var groups: [Group] = []
  package internal(set) var problems: [Problem] = []
  /// Why the folder cannot be read; what was read before stays.
  package internal(set) var problem: Text?

  init(folder: String) {
    self.folder = folder
  }

  /// The personas that the routes are of, each once.
  var personas: [Persona] {
    var seen: Set<String> = []
    return groups.map(\.current.persona).filter { seen.insert($0.id).inserted }
  }

  /// Returns the route in a file.
  package func group(at path: String) -> Group? { groups.first { $0.path == path } }
}
