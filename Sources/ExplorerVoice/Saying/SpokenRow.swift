import Explorer
import Reintegration
import Wording

/// A row of a page as it is said: its number, what stands in it and what there is to notice.
struct SpokenRow {
  let row: Row
  let columns: [Column]
  /// The number by which it is asked for; nil where it cannot be.
  let number: Int?
  let say: Wording

  /// The row, and below it the lines that belong to it.
  var lines: [String] {
    let head = number.map { "\($0). " } ?? ""
    return [head + text] + row.lines.map { SpokenPage.text($0, say) }.filter { !$0.isEmpty }
  }

  /// The row without its number.
  var text: String {
    var parts = [sentence]
    if case .chosen(let number) = row.pick {
      parts.append(say("gekozen als \(number)", "chosen as \(number)"))
    }
    if let input { parts.append(input) }
    return ([parts.filter { !$0.isEmpty }.joined(separator: ", ")] + row.marks.map(text))
      .joined(separator: ". ")
  }

  /// What it is called: its first words.
  var name: String {
    row.said.map(say.spoken) ?? cells.first.map(\.text) ?? ""
  }

  /// What stands in it, without what there is to notice.
  var sentence: String {
    if let said = row.said { return say.spoken(said) }
    guard let first = cells.first else { return "" }
    let rest = cells.dropFirst()
    guard !rest.isEmpty else { return first.text }
    let hasEnd = first.text.last.map { ".?!:".contains($0) } == true
    return first.text + (hasEnd ? " " : ": ")
      + rest.map { $0.heading + ($0.heading.isEmpty || isJoined($0.heading) ? "" : " ") + $0.text }
      .joined(separator: ", ")
  }

  /// Whether a heading ends with a sign that English writes against its figure: "cost €1,000".
  private func isJoined(_ heading: String) -> Bool {
    say.language == .en && heading.last == "€"
  }

  /// What is said of each column: not of bars, nor of those that only come in the place of others.
  private var cells: [(heading: String, text: String)] {
    columns.compactMap { column in
      guard column.replaces.isEmpty, column.kind != .bar, let cell = row[column.id] else {
        return nil
      }
      let text = column.kind == .shortcut ? shortcut : say.spokenFigure(cell.full)
      return text.isEmpty ? nil : (say.heading(column.heading, before: text), text)
    }
  }

  /// The word by which the row's command is run.
  private var shortcut: String {
    row.opens.flatMap { $0.id.word(say) }.map { say("zeg ", "say ") + $0 } ?? ""
  }

  private func text(of mark: RowMark) -> String {
    let text = say.spoken(mark.text)
    let kind =
      switch mark.kind {
      case .warning: say("Let op", "Note")
      case .reason: say("Reden", "Reason")
      case .own: say("Eigen", "Own")
      case .aside: say("Apart", "Aside")
      case .current: say("Nu hier", "Here now")
      }
    if text.isEmpty { return kind }
    return mark.kind == .warning ? "\(kind): \(text)" : text.capitalizedAtStart
  }

  /// What is filled in, and what can be.
  private var input: String? {
    switch row.input {
    case nil: return nil
    case .text(let field): return filled(field.text)
    case .area(let area): return filled(area.text)
    case .choice(let options, let index):
      let chosen = options.indices.contains(index) ? filled(options[index]) : ""
      let numbered = options.enumerated().map { "\($0.offset + 1) \(say.spoken($0.element))" }
      return chosen + say("; kies ", "; choose ") + numbered.joined(separator: ", ")
    }
  }

  private func filled(_ text: String) -> String {
    let text = Harmless.line(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? say("leeg", "empty") : say("nu ", "now ") + text
  }
}

extension String {
  /// The text with a capital at its start, as a sentence has.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
