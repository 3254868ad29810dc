package import Explorer

/// What a line comes to: what has to be done for it, before ``Voice/reply(to:in:)`` says the rest.
package struct Answer: Sendable {
  /// What has to be done, in this order.
  package let actions: [Action]
  /// What there is to say whatever comes of the actions.
  let lines: [String]
  /// Whether the line could not be understood, or what it asks for is not possible.
  let isRefused: Bool
  /// Whether the page one comes to is said whole.
  let saysAll: Bool
  /// Whether nothing is said of what was done: a line of a longer text.
  let isSilent: Bool
  /// The model that the line was typed in.
  let before: Model

  init(
    _ actions: [Action] = [], lines: [String] = [], isRefused: Bool = false, saysAll: Bool = false,
    isSilent: Bool = false, in model: Model
  ) {
    self.actions = actions
    self.lines = lines
    self.isRefused = isRefused
    self.saysAll = saysAll
    self.isSilent = isSilent
    before = model
  }

  /// A line that cannot be answered, and why.
  static func refusal(_ reason: String, in model: Model) -> Answer {
    Answer(lines: [reason], isRefused: true, in: model)
  }
}

/// What is said to a line.
package struct Reply: Hashable, Sendable {
  package let lines: [String]
  /// Whether the line could not be answered; the lines say why.
  package let isRefused: Bool
}
