import Reintegration
import Wording

/// The guesses of a figure beside each other on one scale, and once it is told the source's figure
/// with the points.
struct GuessTable {
  let figure: FigureID
  let work: Work
  /// Whether the source's figure may be seen.
  let isTold: Bool
  let say: Wording

  private var unit: Unit { work.unit(of: figure) }
  private var subjects: Set<Subject> { [Subject(figure)] }
  private var source: Estimate? { isTold ? work.persona.estimate(of: figure) : nil }

  /// The guesses of a round, the widest first, with what the bars stand for.
  ///
  /// - Parameter opens: What opening a guess does.
  func blocks(of round: Int, opens: (Guess) -> Command? = { _ in nil }) -> [Block] {
    let guesses = work.scenario.guesses(of: figure, in: round).widestFirst
    let rows = sourceRow + guesses.map { row(of: $0, opens: opens($0)) }
    let kinds = Set(rows.flatMap { $0.spans.map(\.kind) })
    return [.table(Table(columns, rows, hasHeadings: true, scale: scale))]
      + (kinds.isEmpty ? [] : [.legend(Span.legend(of: kinds, say))])
  }

  /// What the source says alone, where nobody guessed.
  var sourceAlone: [Block] {
    sourceRow.isEmpty
      ? [] : [.table(Table(columns, sourceRow, hasHeadings: true, scale: scale))]
  }

  private var columns: [Column] {
    let points = Column(.points, .figure, Phrase(say("punten", "points")))
    return [
      Column(.name, .name, Phrase(say("wie", "who"))),
      Column(.figure, .figure, Phrase(say("schatting", "guess"))),
    ] + (source == nil ? [] : [points])
      + [Column(.bar, .bar, Phrase(say.heading(of: figure.part)), yields: 1)]
  }

  /// One for all rounds, so that their bars can be compared.
  private var scale: Scale {
    let shown = work.scenario.guesses.filter { $0.figure == figure }.compactMap { $0.value.band }
    let reach = (shown + [source?.figure?.band].compactMap { $0 }).map(\.high).max() ?? .zero
    return Scale(
      upTo: Amount(hundredths: 110) * max(reach, 1), unit: say.shortName(of: unit),
      subjects: isTold ? subjects : [])
  }

  private var sourceRow: [Row] {
    guard let source else { return [] }
    return [
      Row(
        RowID("source"),
        [
          Cell(.name, say.sourceOfGuess),
          Cell(
            .figure, say.said(source, unit), tone: source.figure == nil ? .unknown : .strong,
            subjects: subjects),
        ],
        spans: source.figure.map { Span.bar(of: $0.band) } ?? [],
        opens: .show(.explanation(.intervention(figure.intervention))))
    ]
  }

  private func row(of guess: Guess, opens: Command?) -> Row {
    let score = isTold ? work.persona.score(of: guess) : nil
    return Row(
      RowID("guess", "\(guess.round)/\(guess.by ?? "")"),
      [
        Cell(.name, say.name(of: guess.guesser)),
        Cell(.figure, say.said(guess.value, unit), tone: .own),
      ] + (score.map { [Cell(.points, say.said($0), subjects: subjects)] } ?? []),
      spans: guess.value.band.map { Span.bar(of: $0) } ?? [], opens: opens)
  }
}

extension Guess.Value {
  /// What a guess names; nil where it says that there is no figure.
  fileprivate var band: Band? {
    switch self {
    case .band(let band): band
    case .undeterminable: nil
    }
  }
}

extension ColumnID {
  static let points = ColumnID("points")
}
