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

  /// Returns whether a figure of its interventions names a document as more than its maker's word.
  package func cites(_ document: String) -> Bool {
    interventions.contains { intervention in
      intervention.forms.contains { form in
        Part.allCases.contains { part in
          guard let source = intervention.source(of: part, in: form) else { return false }
          return source.document == document && source.kind != .own
        }
      }
    }
  }
}

extension Trajectory {
  /// Returns whether a step's intervention is one's own: the scenario's, or an own persona's.
  package func isOwn(_ step: Step) -> Bool { step.isOwn || persona.isOwn }
}
