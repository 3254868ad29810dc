package import Reintegration

/// A few fields that are filled in together.
package struct Form: Hashable, Sendable {
  /// What the form is for; it decides how the fields are read and what they change.
  package enum Purpose: Hashable, Sendable {
    case ownFigures(of: String)
    case ownIntervention(in: Phase, replacing: String?)
    case note(of: String)
    case saveAs(then: Leaving?)
    case open
    case scenarioDetails
    case hourlyRate
    case budgetPerYear
    case aftercareWeeks
    case earliestWeek(Phase)
    case klantmanager
    case jobcoach
  }

  package struct Field: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(TextField)
      /// One of several, by its place.
      case choice([Text], Int)
    }

    package var name: FieldName
    package var label: Text
    package var value: Value
    /// What stands beside the field: the source's figure.
    package var beside: Text?
    /// What is wrong with what is filled in.
    package var problem: Text?

    package var text: String {
      if case .text(let field) = value { field.text } else { "" }
    }

    /// The text before anybody typed.
    var initialText: String {
      if case .text(let field) = value { field.initial } else { "" }
    }

    package var choice: Int {
      if case .choice(_, let index) = value { index } else { 0 }
    }
  }

  package enum FieldName: Hashable, Sendable {
    case name, weeks, effortKind, effort, worker, costKind, cost
    case note, path, title, author
    case euros, number, hoursPerMonth, eurosPerMonth
  }

  package var purpose: Purpose
  package var title: Text
  package var fields: [Field]
  package var focus = 0
  /// What the form is about, in a sentence.
  package var explanation: Text?

  package subscript(name: FieldName) -> Field? {
    fields.first { $0.name == name }
  }

  package var hasProblem: Bool { fields.contains { $0.problem != nil } }
}
