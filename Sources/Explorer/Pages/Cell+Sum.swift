import Reintegration
import Wording

extension Cell {
  /// The cell of a sum in a column that names its unit, with a word to the figure: whose hours.
  init(
    _ column: ColumnID, _ sum: Sum, _ say: Wording, of subjects: Set<Subject>, word: Phrase? = nil
  ) {
    var full = say.said(sum, as: .cell)
    var (short, legend) = say.shortest(sum)
    if let word, !sum.isEmpty, !sum.isUnknown {
      full += " " + word.full
      short += " " + word.short
    }
    self.init(
      column, full, short: short, legend: legend, tone: sum.isUnknown ? .unknown : nil,
      subjects: subjects)
  }

  /// The cell of the hours of an intervention, with whose they are.
  static func hours(_ figures: StepFigures, of id: String, _ say: Wording) -> Cell {
    let word =
      switch figures.by {
      case .client: Phrase(say("cliënt", "client"), short: "c")
      case .professional: Phrase("prof.", short: "p")
      }
    let sum = figures.sum(of: .hours(of: figures.by), id: id)
    var cell = Cell(.hours, sum, say, of: [Subject(id, .hours)], word: word)
    if cell.short.hasSuffix(" " + word.short) { cell.legend.append(.hours(of: figures.by, say)) }
    return cell
  }
}

extension Measure {
  /// The hours of the client or of professionals.
  static func hours(of worker: Worker) -> Measure {
    worker == .client ? .clientHours : .professionalHours
  }
}

extension LegendEntry {
  /// What the letter after hours stands for.
  static func hours(of worker: Worker, _ say: Wording) -> LegendEntry {
    switch worker {
    case .client: LegendEntry(.letter("c"), say("uren van de cliënt", "hours of the client"))
    case .professional:
      LegendEntry(.letter("p"), say("uren van professionals", "hours of professionals"))
    }
  }
}

extension Wording {
  /// Says a sum in as few characters as can be, with what the signs in it stand for.
  func shortest(_ sum: Sum) -> (text: String, signs: [LegendEntry]) {
    if sum.isEmpty {
      guard !sum.outside.isEmpty else { return ("", []) }
      let sign = self("a.b.", "o.b.")
      return (sign, [LegendEntry(.letter(sign), outsideInShort)])
    }
    let question = LegendEntry(.letter("?"), unknown)
    if sum.isUnknown { return ("?", [question]) }
    var text = band(sum.band, unit: sum.unit)
    var signs: [LegendEntry] = []
    if let (sign, word) = sign(of: sum.highIs) {
      text += sign
      signs.append(LegendEntry(.letter(sign), word))
    }
    switch sum.bound {
    case .exact: break
    case .atLeast:
      text += "+?"
      signs.append(question)
    case .atMost: text = "max." + text
    }
    return (text, signs)
  }

  private func sign(of highEnd: HighEnd) -> (sign: String, word: String)? {
    guard let word = word(for: highEnd) else { return nil }
    return switch highEnd {
    case .exact: nil
    case .almost: ("~", word)
    case .over: ("^", word)
    case .about: (self("ca", "ca"), word)
    }
  }
}
