import Reintegration
import Wording

extension Form {
  /// The fields as rows of a page.
  func rows(_ say: Wording) -> [Row] {
    fields.map { field in
      var lines: [Prose] = []
      if let problem = field.problem { lines.append(Prose("! " + say(problem), .problem)) }
      var cells = [Cell(.label, say(field.label))]
      if let beside = field.beside {
        cells.append(Cell(.text, say(beside), tone: .secondary, subjects: field.subjects))
      }
      return Row(
        field.name.row, cells, lines: lines, input: field.input(say),
        isAdjustable: field.isChoice)
    }
  }
}

extension Form.Field {
  /// What is wrong with a field that may not stay empty; nil where something is filled in.
  var missing: Text? {
    text.isBlank ? Text(nl: "Vul hier iets in.", en: "Fill in something here.") : nil
  }

  var isChoice: Bool {
    if case .choice = value { true } else { false }
  }

  fileprivate func input(_ say: Wording) -> Input {
    switch value {
    case .text(let field): .text(field)
    case .area(let area): .area(area)
    case .choice(let options, let index): .choice(options.map { say($0) }, index)
    }
  }
}
