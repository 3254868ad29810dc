package import Reintegration

/// Something that a scenario assumes beside its choices: all that is said of it and done to it.
///
/// One that is added has its value in the engine and what it does there, its key in the format, and its
/// descriptor among the others of its kind, ``ofWhole`` or ``ofPhases``; pages, forms, marks and reports
/// follow from that. `docs/architecture.md` names the files.
package struct Assumption: Identifiable, Sendable {
  package struct ID: Hashable, Sendable {
    package let name: String
    /// The phase that it is about; nil for the scenario as a whole.
    package let phase: Phase?

    package init(_ name: String, of phase: Phase? = nil) {
      self.name = name
      self.phase = phase
    }
  }

  /// What is assumed now, and what the sources say of it.
  package struct Ground: Sendable {
    package let scenario: Scenario
    package let persona: Persona
    package let defaults: Defaults
    package let reference: Reference

    package init(
      _ scenario: Scenario, of persona: Persona, defaults: Defaults, reference: Reference
    ) {
      self.scenario = scenario
      self.persona = persona
      self.defaults = defaults
      self.reference = reference
    }
  }

  /// A change of the scenario, with what the history calls it.
  package struct Change: Sendable {
    package let name: Text
    package let apply: @Sendable (inout Scenario) -> Void

    init(_ name: Text, _ apply: @escaping @Sendable (inout Scenario) -> Void) {
      self.name = name
      self.apply = apply
    }
  }

  /// What choosing the next value does.
  package enum Step: Sendable {
    case change(Change)
    /// Why there is no next value.
    case refused(Text)
  }

  /// Values of one's own that can be filled in.
  package struct Filling: Sendable {
    package struct Field: Sendable {
      package enum Kind: Sendable {
        case band, number
      }

      package let name: String
      package let label: Text
      package let kind: Kind
      /// The own value of now; nil where there is none.
      package let value: Band?
      /// What holds without one.
      package var beside: Text?
      /// Whether it may stay empty.
      package var isOptional = false
    }

    package let title: Text
    package var explanation: Text?
    package let fields: [Field]
    /// Makes the change out of what is filled in, by the fields' names.
    package let change: @Sendable (_ value: (String) -> Band?) -> Change
  }

  package let id: ID
  /// What it is called beside its value: "uurtarief".
  package let label: Text
  /// Says its value, own or not, and where that comes from.
  package let value: @Sendable (Ground, Wording) -> String
  /// Whether it is one's own, and not the source's.
  package let isOwn: @Sendable (Scenario) -> Bool
  /// What stands of it at the head of every screen where it is one's own.
  package let mark: @Sendable (Scenario, Wording) -> String
  /// What a report says of it where it is one's own.
  package let sentence: @Sendable (Scenario, Wording) -> String
  /// Goes to the next of its values, or so many further.
  package let next: @Sendable (Ground, _ step: Int) -> Step
  /// What can be filled in for it now; nil where only its values can be gone through.
  package let filling: @Sendable (Ground, Wording) -> Filling?

  init(
    _ id: ID, _ label: Text,
    isOwn: @escaping @Sendable (Scenario) -> Bool,
    value: @escaping @Sendable (Ground, Wording) -> String,
    mark: @escaping @Sendable (Scenario, Wording) -> String,
    sentence: @escaping @Sendable (Scenario, Wording) -> String,
    next: @escaping @Sendable (Ground, Int) -> Step,
    filling: @escaping @Sendable (Ground, Wording) -> Filling? = { _, _ in nil }
  ) {
    self.id = id
    self.label = label
    self.isOwn = isOwn
    self.value = value
    self.mark = mark
    self.sentence = sentence
    self.next = next
    self.filling = filling
  }

  /// All of them, in the order in which they are shown.
  package static let all = ofWhole + ofPhases

  /// Returns the assumption of an id.
  package static func of(_ id: ID) -> Assumption? { all.first { $0.id == id } }

  /// Those that are one's own in a scenario: of the whole first, then phase by phase, those with
  /// choices alone.
  package static func own(in scenario: Scenario) -> [Assumption] {
    let own = all.filter { $0.isOwn(scenario) }
    let phases = Phase.allCases.filter { !scenario[$0].entries.isEmpty }
    return own.filter { $0.id.phase == nil }
      + phases.flatMap { phase in own.filter { $0.id.phase == phase } }
  }
}

extension Array where Element: Equatable {
  /// The value so many further than another, round and round; for one that is not among them, the
  /// first or the last.
  func value(_ step: Int, from value: Element) -> Element? {
    guard let index = firstIndex(of: value) else { return step > 0 ? first : last }
    return self[((index + step) % count + count) % count]
  }
}
