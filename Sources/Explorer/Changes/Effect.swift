package import Reintegration

/// Something that only the loop around the reducer can carry out.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case save(SaveRequest)
  /// Read a scenario file.
  case open(path: String)
  /// Read a scenario file that is to be set aside.
  case readAside(path: String)
  /// Keep work that is saved nowhere and is not open any more, to offer it again.
  case keep(Scenario, WorkFile?)
  /// Give a scenario file another name, one that is free.
  case moveFile(from: String, to: String)
  /// Take a scenario file out of the list, so that it can be put back.
  case removeFile(path: String)
  /// List the scenario files of the working folder.
  case listFiles
  case store(Settings)
  /// Put scenarios on paper.
  case report(ReportRequest)
  /// Forget an autosave.
  case discard(Recovery)
  /// Put a route in the folder of the board, as a new file of about this name.
  case placeOnBoard(Scenario, name: String)

  /// Scenarios to be put on paper, where and in which language.
  package struct ReportRequest: Hashable, Sendable {
    package var routes: [Route]
    /// The name that is wanted: a file there that is no report is left alone.
    package var path: String
    package var language: Language

    /// A scenario, with the file that it belongs to.
    package struct Route: Hashable, Sendable {
      package let scenario: Scenario
      package let file: String?

      package init(_ scenario: Scenario, file: String? = nil) {
        self.scenario = scenario
        self.file = file
      }
    }

    package init(_ routes: [Route], path: String, language: Language) {
      self.routes = routes
      self.path = path
      self.language = language
    }
  }

  /// A scenario to be written, and what may be replaced by it.
  package struct SaveRequest: Hashable, Sendable {
    package var scenario: Scenario
    package var path: String
    /// The fingerprint that the file should still have; nil where it should not exist.
    package var expected: String?
    /// Whether a file that is there may be replaced whatever it holds.
    package var mayReplace: Bool
    /// Whether it is written only if there is no such file: nothing has changed since it was saved.
    package var onlyIfGone = false
    package var then: Leaving?

    package init(
      scenario: Scenario, path: String, expected: String?, mayReplace: Bool, then: Leaving?
    ) {
      self.scenario = scenario
      self.path = path
      self.expected = expected
      self.mayReplace = mayReplace
      self.then = then
    }
  }
}
