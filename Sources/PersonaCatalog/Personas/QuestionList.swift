import Reintegration

/// The questions of a persona.
struct QuestionList {
  private(set) var questions: [Question] = []

  /// Reads the questions; one without an id is named by its place: `vraag-2`.
  init(_ value: YamlValue?) {
    let read = (value?.list() ?? []).compactMap { Read($0) }
    var ids: Set<String> = []
    for question in read {
      guard let id = question.id else { continue }
      if !ids.insert(id.text).inserted { id.value.report(.duplicateID(id.text)) }
    }
    for (index, question) in read.enumerated() {
      guard let text = question.text, let source = question.source else { continue }
      let id = question.id?.text ?? Self.id(at: index, without: ids)
      ids.insert(id)
      questions.append(Question(id: id, phase: question.phase, text: text, source: source))
    }
  }

  private struct Read {
    let id: (text: String, value: YamlValue)?
    let phase: Phase?
    let text: Text?
    let source: Source?

    init?(_ value: YamlValue) {
      guard let fields = Fields<QuestionKey>(value) else { return nil }
      id = fields[.id].flatMap { value in value.id().map { ($0, value) } }
      phase = fields[.phase]?.choice(Phase.self)
      text = fields.required(.text)?.text()
      source = fields.required(.source)?.source()
    }
  }

  private static func id(at index: Int, without taken: Set<String>) -> String {
    var number = index + 1
    while taken.contains("vraag-\(number)") { number += 1 }
    return "vraag-\(number)"
  }
}
