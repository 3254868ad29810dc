import Explorer
import Reintegration
import Wording

/// Filling in a form, field by field: in a field of text every line is text.
extension Voice {
  /// Answers a line that is typed in a field.
  mutating func fill(_ line: String, _ field: Form.Field, in model: Model) -> Answer {
    let line = line.last == "\r" ? String(line.dropLast()) : line
    let isChoice = if case .choice = field.value { true } else { false }
    if let answer = command(line, at: field, isChoice: isChoice, in: model) { return answer }
    let say = model.say
    guard line.count <= TextField.longest else {
      return .refusal(
        say(
          "Dat is te lang: er passen \(TextField.longest) tekens op een regel.",
          "That is too long: a line takes \(TextField.longest) characters."), in: model)
    }
    switch field.value {
    case .text:
      return line.plainWords.isEmpty
        ? goOn(from: field, in: model) : take(line, in: field, in: model)
    case .area(let area):
      if line.filter({ !$0.isWhitespace }) == "." { return goOn(from: field, in: model) }
      let text = area.text.isEmpty && !isTyping ? line : area.text + "\n" + line
      isTyping = true
      return Answer([.fill(field.name, text)], isSilent: true, in: model)
    case .choice(let options, _):
      return choose(line, among: options, of: field, in: model)
    }
  }

  /// Takes a value, if nothing is wrong with it, and goes on to the next field or as is said.
  private func take(
    _ text: String, in field: Form.Field, in model: Model, then next: Action? = nil
  ) -> Answer {
    let action = Action.fill(field.name, text)
    var filled = model
    _ = reduce(into: &filled, action)
    if let problem = filled.visit.form?[field.name]?.problem {
      return .refusal(model.say.spoken(model.say(problem)), in: model)
    }
    if let next { return Answer([action, next], in: model) }
    return goOn(from: field, after: [action], in: model)
  }

  /// Goes to the next field; from the last, takes what is filled in.
  private func goOn(
    from field: Form.Field, after actions: [Action] = [], in model: Model
  ) -> Answer {
    let fields = model.visit.form?.fields ?? []
    guard let index = fields.firstIndex(where: { $0.name == field.name }),
      fields.indices.contains(index + 1)
    else { return Answer(actions + [.run(Command(.accept))], in: model) }
    return Answer(actions + [.select(fields[index + 1].name.row)], in: model)
  }

  /// Chooses a value by its number or its words.
  private mutating func choose(
    _ line: String, among options: [Text], of field: Form.Field, in model: Model
  ) -> Answer {
    let words = line.plainWords
    if words.isEmpty { return goOn(from: field, in: model) }
    let say = model.say
    let names = options.map { say($0).plainWords }
    let beginnings = names.indices.filter { names[$0].hasPrefix(words) }
    let number = Int(words).map { $0 - 1 }
    if let index = number ?? names.firstIndex(of: words)
      ?? (beginnings.count == 1 ? beginnings.first : nil)
    {
      guard options.indices.contains(index) else {
        return .refusal(wanted(options, say), in: model)
      }
      return take(String(index + 1), in: field, in: model)
    }
    let request = Request(line, Vocabulary(model, below: []))
    guard case .unknown(nearest: nil) = request else { return answer(request, in: model) }
    return .refusal(wanted(options, say), in: model)
  }

  private func wanted(_ options: [Text], _ say: Wording) -> String {
    say(
      "Kies een nummer van 1 tot en met \(options.count).",
      "Choose a number from 1 to \(options.count).")
  }

  /// What a colon asks for: to leave, another field, the help; nil where the line is a value.
  private mutating func command(
    _ line: String, at field: Form.Field, isChoice: Bool, in model: Model
  ) -> Answer? {
    guard line.first == ":" else { return nil }
    let asked = line.dropFirst()
    let words = String(asked).plainWords
    if [Self.emptying.nl, Self.emptying.en].contains(words), !isChoice {
      isTyping = false
      return Answer([.fill(field.name, "")], in: model)
    }
    let digits = asked.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits), let row = model.page.row(number: number),
      let other = model.visit.form?.fields.first(where: { $0.name.row == row.id })
    {
      let value = asked.dropFirst(digits.count).drop(while: \.isWhitespace)
      if value.isEmpty { return Answer([.select(row.id)], in: model) }
      if case .choice(let options, _) = other.value {
        return choose(String(value), among: options, of: other, in: model)
      }
      return take(String(value), in: other, in: model, then: .select(field.name.row))
    }
    switch Vocabulary(model, below: []).exactly(words) {
    case .own(let word)?: return answer(word, "", in: model)
    case .command(let id)?: return answer(.command(id, at: nil), in: model)
    case .row(let id)?: return Answer([.select(id)], in: model)
    case nil: return nil
    }
  }

  /// The word that empties a field.
  private static let emptying = Text(nl: "leeg", en: "empty")

  /// What is said of the field that is filled in now.
  mutating func field(in model: Model) -> [String] {
    let say = model.say
    guard let field = model.focusedField, let row = model.page.spoken(field.name.row, say) else {
      return []
    }
    let hint: Hint =
      switch field.value {
      case .text: .field
      case .area: .area
      case .choice: .choice
      }
    let isOnly = model.visit.form?.fields.count == 1
    return (isOnly ? [row.text] + row.lines.dropFirst() : row.lines) + self.hint(hint, say)
  }
}
