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
    let choices = Choices(
      entries: work.entries(of: phase), warnings: work.current.warnings)
    if let known = model.phaseRows[phase], known.basis == basis {
      return known.choices == choices ? known : known.choosing(choices, of: work)
    }
    return PhaseRows(basis).choosing(choices, of: work)
  }

  private init(_ basis: Basis) {
    let making = RowMaking(basis)
    var (open, places, kinds, reach): ([Row], [String: Int], [Span.Kind], Amount) =
      ([], [:], [], .zero)
    for intervention in basis.interventions + basis.own {
      let row = making.row(of: intervention)
      reach = max(reach, row.reach)
      guard intervention.phase == basis.phase else { continue }
      places[intervention.id] = open.count
      kinds.add(row.spans)
      open.append(row)
    }
    self.init(basis: basis, open: open, places: places, kinds: kinds, reach: reach, rows: open)
  }

  /// Makes the rows of what is chosen, as far as they are not known.
  private func choosing(_ choices: Choices, of work: Work) -> PhaseRows {
    let warnings = Self.codes(of: choices.warnings)
    let making = RowMaking(basis)
    var chosen: [Chosen] = []
    chosen.reserveCapacity(choices.entries.count)
    // The entries come in the order that they had, but for the one that is new, gone or moved.
    var next = 0
    for entry in choices.entries {
      let id = entry.intervention
      let choice = Choice(entry: entry, warnings: warnings[id] ?? [])
      let pick = Pick.chosen(number: chosen.count + 1)
      let place =
        next < self.chosen.count && self.chosen[next].choice.entry.intervention == id
        ? next : self.chosen.firstIndex { $0.choice.entry.intervention == id }
      if let place { next = place + 1 }
      if let place, self.chosen[place].choice == choice {
        let known = self.chosen[place]
        chosen.append(
          known.row.pick == pick
            ? known
            : Chosen(choice: choice, place: known.place, row: known.row.picked(as: pick)))
      } else if let intervention = work.intervention(id) {
        let row = making.row(of: intervention, choice, pick: pick)
        chosen.append(Chosen(choice: choice, place: places[id], row: row))
      }
    }
    var rows = self
    rows.choices = choices
    rows.chosen = chosen
    rows.rows = open
    for choice in chosen {
      if let place = choice.place { rows.rows[place] = choice.row }
    }
    return rows
  }

  /// The codes of the warnings about each intervention.
  private static func codes(of warnings: [Warning]) -> [String: [Warning.Code]] {
    var codes: [String: [Warning.Code]] = [:]
    for warning in warnings {
      for id in warning.interventions { codes[id, default: []].append(warning.code) }
    }
    return codes
  }
}

extension [Span.Kind] {
  /// Adds the kinds of some spans that are not among them.
  mutating func add(_ spans: [Span]) {
    for span in spans where !contains(span.kind) { append(span.kind) }
  }
}

extension Row {
  /// How far its bar reaches, in the units of its scale.
  fileprivate var reach: Amount { spans.map(\.end).max() ?? .zero }
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
    of intervention: Intervention, _ choice: PhaseRows.Choice? = nil, pick: Pick = .open
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
      pick: pick,
      marks: say.marks(
        of: intervention, as: entry, isOwn: own.contains(id), warnings: choice?.warnings ?? []),
      spans: Span.bar(
        of: cost, exception: figures.costWithOutlier(of: intervention, as: entry, assumptions)),
      opens: .show(.explanation(.intervention(id))),
      words: ([id] + intervention.definition.variants.map { say($0.name) }).joined(separator: " "))
  }
}
