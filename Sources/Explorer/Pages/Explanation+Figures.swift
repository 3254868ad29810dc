import Reintegration
import Wording

/// The derivations of figures.
extension Explanation {
  /// The figures whose derivations belong to an item of the totals.
  func figures(for item: TotalsItem) -> [DerivedFigure] {
    switch item {
    case .measure(.clientHours): [.total(.clientHours), .total(.peakLoad)]
    case .measure(let measure): [.total(measure)]
    case .unknown:
      work.current.totals.stages.flatMap(\.steps).flatMap { step in
        Part.allCases.filter {
          step.figures.figures(of: $0)?.unknown != nil
            || $0 == .cost && !step[.cost].partlyUnknown.isEmpty
        }.map { .entry(step.id, $0) }
      }
    }
  }

  /// Derives a figure of the scenario.
  func derived(_ figure: DerivedFigure) -> [Block] {
    let derivation = derivations(of: work.current).derivation(of: figure)
    return derivation.map { derivation in
      blocks(of: derivation, subjects: subjects(of: figure), isSum: !figure.isOfEntry)
    } ?? []
  }

  func derivations(of evaluation: Evaluation) -> Derivations {
    Derivations(
      of: evaluation.trajectory, evaluation.totals, wording: say, reference: reference)
  }

  /// Writes a derivation under its title; what an intervention takes part in it with leads to all
  /// about that intervention.
  ///
  /// - Parameter isSum: Whether it is of the figure of more than one intervention: its notes tell of
  ///   it too.
  func blocks(of derivation: Derivation, subjects: Set<Subject>, isSum: Bool) -> [Block] {
    derivation.lines.enumerated().reduce(into: [.heading(derivation.title)]) { blocks, numbered in
      let (index, line) = numbered
      guard leads, let id = line.intervention, let intervention = work.intervention(id) else {
        blocks.append(block(of: line, subjects: subjects, isSum: isSum))
        return
      }
      let told = tellsFigure(line.role, isSum: isSum) ? subjects : []
      let row = Row(
        RowID("part-\(derivation.title)", index),
        [
          Cell(
            .text, line.text, subjects: told.filter { $0.intervention == id },
            covered: "\(say(intervention.name)): \(say.covered)")
        ],
        tone: tone(of: line.role), indent: 1,
        opens: .show(.explanation(.intervention(id))))
      if case .table(let table) = blocks.last {
        blocks[blocks.count - 1] = .table(.list(table.rows + [row]))
      } else {
        blocks.append(.table(.list([row])))
      }
    }
  }

  /// - Parameter isSum: Whether it is of the figure of more than one intervention: its notes tell of
  ///   it too.
  func block(of line: Derivation.Line, subjects: Set<Subject>, isSum: Bool) -> Block {
    let told = tellsFigure(line.role, isSum: isSum) ? subjects : []
    return .prose(
      Prose(
        line.text, tone(of: line.role), shape(of: line.role),
        subjects: line.intervention.map { id in told.filter { $0.intervention == id } } ?? told,
        cites: citation(of: line.role), covered: line.role == .result ? say.covered : nil))
  }

  private func citation(of role: Derivation.Role) -> Prose.Citation? {
    switch role {
    case .source: .source
    case .erratum: .remark
    default: nil
    }
  }

  private func tone(of role: Derivation.Role) -> Tone {
    switch role {
    case .result: .strong
    case .subtotal: .heading
    case .part, .arithmetic, .remedy, .mark: .plain
    case .assumption: .own
    case .unknown: .unknown
    case .source, .note: .secondary
    case .erratum: .warning
    }
  }

  private func shape(of role: Derivation.Role) -> Prose.Shape {
    switch role {
    case .result: .plain
    case .subtotal: .indented(1)
    default: .indented(2)
    }
  }

  /// Whether a line states the figure, or says why it is as it is.
  private func tellsFigure(_ role: Derivation.Role, isSum: Bool) -> Bool {
    switch role {
    case .result, .subtotal, .part, .arithmetic, .assumption, .unknown, .remedy, .mark: true
    case .note: isSum
    case .source, .erratum: false
    }
  }

  /// The figures of interventions that a derived figure states or rests on.
  private func subjects(of figure: DerivedFigure) -> Set<Subject> {
    let stages = work.current.totals.stages
    func all(_ parts: [Part]) -> Set<Subject> {
      Set(stages.flatMap(\.steps).flatMap { step in parts.map { Subject(step.id, $0) } })
    }
    func all(_ measure: Measure, in phase: Phase? = nil) -> Set<Subject> {
      let steps = stages.filter { phase == nil || $0.phase == phase }.flatMap(\.steps)
      return Set(
        steps.filter { $0.figures[measure] != nil }.map { Subject($0.id, measure.part) })
    }
    return switch figure {
    case .klantmanager, .jobcoach: all([.duration])
    case .total(.peakLoad): all([.duration, .hours])
    // When something starts and ends depends on all that comes before it.
    case .total(let measure) where measure.part == .duration: all([.duration])
    case .phase(_, let measure) where measure.part == .duration: all([.duration])
    case .total(let measure): all(measure)
    case .grandTotal, .budget: all([.duration, .cost])
    case .phase(let phase, let measure): all(measure, in: phase)
    case .entry(let id, let part): [Subject(id, part)]
    }
  }
}

extension DerivedFigure {
  /// Whether it is a figure of one intervention.
  fileprivate var isOfEntry: Bool { if case .entry = self { true } else { false } }
}
