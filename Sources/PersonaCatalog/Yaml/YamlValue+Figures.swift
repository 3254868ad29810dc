import Reintegration

extension YamlValue {
  /// Reads an estimate: a band, `unknown`, or `{unknown: reason}`; marks stand beside it.
  func estimate(marks: Marks = []) -> Estimate? {
    if isMap {
      guard let fields = Fields<UnknownKey>(self) else { return nil }
      return fields.required(.unknown)?.choice(UnknownReason.self).map { .unknown($0) }
    }
    if scalar == "unknown" { return .unknown(.notReported) }
    guard scalar != nil else {
      reportKind(expected: .figureOrMap)
      return nil
    }
    return band().map { .known(Figure($0, marks: marks)) }
  }

  /// Reads the marks beside a figure, each once.
  func marks() -> Marks {
    var marks: Marks = []
    for value in list() {
      guard let mark = value.choice(Mark.self).map({ Marks($0) }) else { continue }
      if !marks.isDisjoint(with: mark) { value.report(.namedTwice(value.scalar ?? "")) }
      marks.formUnion(mark)
    }
    return marks
  }
}

enum UnknownKey: String, FieldKey {
  case unknown

  static let thing = Text(nl: "een onbekend cijfer", en: "an unknown figure")
}
