import Reintegration
import Wording

extension PhaseRows {
  /// Returns the rows of a phase as they are now: those that are known, as far as what they depend
  /// on has not changed.
  static func current(_ phase: Phase, in model: Model) -> PhaseRows? {
    guard let work = model.work else { return nil }
    let basis = Basis(
      phase: phase, language: model.settings.language, assumptions: work.scenario.assumptions,
      own: work.scenario.own, interventions: work.persona.interventions)
    let known = model.phaseRows[phase].flatMap { $0.basis == basis ? $0 : nil }
    var rows = known ?? PhaseRows(basis)
    rows.choose(from: work)
    return rows
  }

  private init(_ basis: Basis) {
    let making = RowMaking(basis)
    var (open, places, kinds, reach): ([Row], [String: Int], Set<Span.Kind>, Amount) =
      ([], [:], [], .zero)
    for intervention in basis.interventions + basis.own {
      let row = making.row(of: intervention)
      reach = max(reach, row.reach)
      guard intervention.phase == basis.phase else { continue }
      places[intervention.id] = open.count
      kinds.formUnion(row.spans.map(\.kind))
      open.append(row)
    }
    self.init(basis: basis, open: open, places: places, kinds: kinds, reach: reach, rows: open)
  }

  /// Makes the rows of what is chosen, as far as they are not known.
  private mutating func choose(from work: Work) {
    let entries = work.scenario[basis.phase].entries
    let warnings = Self.warnings(of: work.current)
    var chosen: [String: Chosen] = [:]
    var hasChanged = self.chosen.count != entries.count
    for (index, entry) in entries.enumerated() {
      let id = entry.intervention
      let choice = Choice(entry: entry, warnings: warnings[id] ?? [])
      let number = index + 1
      if let known = self.chosen[id], known.choice == choice {
        if known.number == number {
          chosen[id] = known
          continue
        }
        chosen[id] = Chosen(
          choice: choice, number: number, row: known.row.picked(as: .chosen(number: number)))
      } else if let intervention = work.intervention(id) {
        let row = RowMaking(basis).row(of: intervention, choice, number: number)
        chosen[id] = Chosen(choice: choice, number: number, row: row)
      }
      hasChanged = true
    }
    guard hasChanged else { return }
    self.chosen = chosen
    rows = open
    for (id, choice) in chosen {
      if let place = places[id] { rows[place] = choice.row }
    }
  }

  /// The codes of the warnings about each intervention.
  private static func warnings(of evaluation: Evaluation) -> [String: [Warning.Code]] {
    var codes: [String: [Warning.Code]] = [:]
    for warning in evaluation.warnings {
      for id in warning.interventions { codes[id, default: []].append(warning.code) }
    }
    return codes
  }
}

extension Row {
  /// How far its bar reaches, in the units of its scale.
  fileprivate var reach: Amount { spans.map(\.end).max() ?? .zero }

  /// The same row, chosen or not.
  fileprivate func picked(as pick: Pick) -> Row {
    Row(
      id, cells, tone: tone, indent: indent, pick: pick, marks: marks, spans: spans, lines: lines,
      input: input, opens: opens, isAdjustable: isAdjustable, isSelectable: isSelectable,
      said: said, words: words)
  }
}

/// Makes the rows of interventions.
private struct RowMaking {
  private let say: Wording
  private let assumptions: Assumptions
  private let own: Set<String>

  init(_ basis: PhaseRows.Basis) {
    say = Wording(basis.language)
    assumptions = basis.assumptions
    own = Set(basis.own.map(\.id))
  }

  /// The row of an intervention: as chosen, else as it would be.
  func row(
    of intervention: Intervention, _ choice: PhaseRows.Choice? = nil, number: Int? = nil
  ) -> Row {
    let id = intervention.id
    let entry = choice?.entry
    let figures = StepFigures(
      of: intervention, as: entry, assumptions: assumptions, isOwn: own.contains(id))
    let cost = figures.sum(of: .cost, id: id)
    return Row(
      .entry(id),
      [
        Cell(.name, say.name(of: intervention, as: entry)),
        Cell(.weeks, figures.sum(of: .elapsed, id: id), say, of: [Subject(id, .duration)]),
        .hours(figures, of: id, say),
        Cell(.cost, cost, say, of: [Subject(id, .cost)]),
      ],
      tone: entry == nil ? .plain : .chosen,
      pick: number.map { .chosen(number: $0) } ?? .open,
      marks: say.marks(
        of: intervention, as: entry, isOwn: own.contains(id), warnings: choice?.warnings ?? []),
      spans: Span.bar(
        of: cost,
        exception: Evaluation.exception(
          of: intervention, as: entry, beyond: figures, assumptions)),
      opens: .show(.explanation(.intervention(id))),
      words: ([id] + intervention.definition.variants.map { say($0.name) }).joined(separator: " "))
  }
}
