import Explorer
import PersonaCatalog
import Reintegration

/// Carries out the explorer's effects on files: scenarios, autosaves, settings.
struct ExplorerFiles {
  private let library: PersonaLibrary

  init(library: PersonaLibrary) {
    self.library = library
  }

  /// Carries out an effect, and returns what it has to tell the explorer.
  mutating func carryOut(_ effect: Effect) -> [Action] {
    []
  }

  func needsAutosave(_ model: Model) -> Bool { false }

  mutating func autosave(_ model: Model) {}

  mutating func finish(_ model: Model) {}
}
