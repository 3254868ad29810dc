package import Reintegration

/// The fields that are filled in together, with what stands in them while one types.
///
/// A ``FormSource`` makes it when its place is opened; only typing, choosing and ``CommandID/accept``
/// change it.
package struct Form: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(TextField)
      /// Several lines.
      case area(TextArea)
      /// One of several, by its place.
      case choice([Text], Int)
    }

    package let name: FieldName
    package let label: Text
    package var value: Value
    /// What stands beside the field: the source's figure.
    package let beside: Text?
    /// The figures that this tells.
    package let subjects: Set<Subject>
    /// What is wrong with what is filled in.
    package internal(set) var problem: Text?

    package init(
      _ name: FieldName, _ label: Text, _ value: Value, beside: Text? = nil,
      subjects: Set<Subject> = []
    ) {
      self.name = name
      self.label = label
      self.value = value
      self.beside = beside
      self.subjects = subjects
    }

    /// What is filled in, as text; empty for a choice.
    package var text: String {
      switch value {
      case .text(let field): field.text
      case .area(let area): area.text
      case .choice: ""
      }
    }

    /// The place of the value that is chosen; 0 for a text.
    package var choice: Int {
      if case .choice(_, let index) = value { index } else { 0 }
    }
  }

  /// What it is about, in a sentence.
  package let explanation: Text?
  package internal(set) var fields: [Field]
  /// The fields as they were before anybody typed.
  package let initial: [Field]

  package init(_ fields: [Field], explanation: Text? = nil) {
    self.fields = fields
    self.explanation = explanation
    initial = fields
  }

  package subscript(name: FieldName) -> Field? {
    fields.first { $0.name == name }
  }

  package var hasProblem: Bool { fields.contains { $0.problem != nil } }

  /// Whether something was filled in that leaving would lose.
  package var isTouched: Bool {
    !zip(fields, initial).allSatisfy { $0.text == $1.text && $0.choice == $1.choice }
  }
}

/// The name of a field within a form.
package struct FieldName: Hashable, Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }

  /// The row of a form's page that the field is filled in on.
  package var row: RowID { RowID("field", name) }

  package static let name = FieldName("name")
  package static let weeks = FieldName("weeks")
  package static let effortKind = FieldName("effortKind")
  package static let effort = FieldName("effort")
  package static let worker = FieldName("worker")
  package static let costKind = FieldName("costKind")
  package static let cost = FieldName("cost")
  package static let reason = FieldName("reason")
  package static let notes = FieldName("notes")
  package static let path = FieldName("path")
  package static let title = FieldName("title")
  package static let code = FieldName("code")
  package static let author = FieldName("author")
  package static let euros = FieldName("euros")
  package static let number = FieldName("number")
  package static let hoursPerMonth = FieldName("hoursPerMonth")
  package static let eurosPerMonth = FieldName("eurosPerMonth")
}
