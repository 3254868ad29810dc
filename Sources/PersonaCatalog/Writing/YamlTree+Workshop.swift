import Reintegration

extension YamlTree {
  init(_ answer: Answer) {
    var fields = FieldList<AnswerKey>()
    fields.add(.question, .text(answer.question))
    fields.add(.text, .lines(answer.text))
    self = LiteralBlock(answer.text) == nil ? fields.flow : fields.block
  }

  init(_ guess: Guess) {
    var fields = FieldList<GuessKey>()
    fields.add(.by, guess.by.map { .text($0) })
    fields.add(.round, guess.round == 1 ? nil : .word("\(guess.round)"))
    fields.add(.intervention, .text(guess.figure.intervention))
    fields.add(.variant, guess.figure.variant.map { .text($0) })
    fields.add(.figure, .word(guess.figure.word))
    switch guess.value {
    case .band(let band): fields.add(.guess, .word("\(band)"))
    case .undeterminable: fields.add(.guess, .word(WorkshopSheet.undeterminable))
    }
    self = fields.flow
  }

  init(_ actual: Actual) {
    var fields = FieldList<ActualKey>()
    fields.add(.intervention, .text(actual.figure.intervention))
    fields.add(.variant, actual.figure.variant.map { .text($0) })
    fields.add(.figure, .word(actual.figure.word))
    fields.add(.value, .word("\(actual.value)"))
    self = fields.flow
  }

  /// A list; nil where it has no elements.
  init?(list elements: [YamlTree]) {
    guard !elements.isEmpty else { return nil }
    self = .list(elements)
  }
}
