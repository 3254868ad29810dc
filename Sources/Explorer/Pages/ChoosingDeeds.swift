import Reintegration
import Wording

/// Choosing interventions, and how each choice is made: which variant, how often, when.
extension Deed {
  static let choose = Deed(
    Text(nl: "Kiezen of niet meer kiezen", en: "Choose or unchoose"),
    label: Text(nl: "kies", en: "choose"), .choosing,
    words: [Text(nl: "kies", en: "choose"), Text(nl: "weg", en: "unchoose")],
    at: Reach.phases,
    unless: { model, command in
      guard let intervention = model.intervention(of: command) else {
        return Text(nl: "Hier valt niets te kiezen.", en: "There is nothing to choose here.")
      }
      guard model.hasPause(beside: intervention) else { return nil }
      return model.soundChoice(of: intervention) == nil
        ? model.choices(of: intervention).first.flatMap { model.refusal(of: $0) } : nil
    },
    run: { model, command in
      guard let intervention = model.intervention(of: command) else { return [] }
      let change =
        model.hasPause(beside: intervention)
        ? model.soundChoice(of: intervention) : model.choices(of: intervention).first
      if let change { model.make(change) }
      return []
    })

  static let nextVariant = onChoice(
    Text(nl: "Volgende variant", en: "Next variant"), label: Text(nl: "variant", en: "variant"),
    words: [Text("variant")],
    unless: { choice in
      choice.intervention.definition.variants.isEmpty
        ? Text(nl: "Hier zijn geen varianten van.", en: "There are no variants of this.") : nil
    },
    change: { choice in
      let variants = choice.intervention.definition.variants
      var options: [String?] = variants.map(\.id)
      if !choice.intervention.definition.mustChoose { options.insert(nil, at: 0) }
      let index = (options.firstIndex(of: choice.entry.variant) ?? 0) + 1
      let next = options[index % max(1, options.count)]
      let chosen = next.flatMap { choice.intervention.variant($0)?.name }
      let name = choice.named(chosen ?? Text(nl: "alle varianten", en: "all variants"))
      return ScenarioChange(of: choice.intervention, name) { $0.variant = next }
    })

  static let countUp = counting(
    by: 1, Text(nl: "Een keer vaker", en: "Once more"), label: Text(nl: "aantal", en: "count"),
    words: [Text(nl: "erbij", en: "extra")])
  static let countDown = counting(
    by: -1, Text(nl: "Een keer minder", en: "Once less"), label: Text(nl: "aantal", en: "count"),
    words: [Text(nl: "eraf", en: "fewer")])

  static let moveEarlier = moving(
    by: -1, Text(nl: "Eerder in de volgorde", en: "Earlier in the order"),
    Text(nl: "eerder", en: "earlier"),
    atEnd: Text(nl: "Dit is al de eerste.", en: "This is the first already."))
  static let moveLater = moving(
    by: 1, Text(nl: "Later in de volgorde", en: "Later in the order"),
    Text(nl: "later", en: "later"),
    atEnd: Text(nl: "Dit is al de laatste.", en: "This is the last already."))

  static let nextStart = onChoice(
    Text(
      nl: "Start: na elkaar, tegelijk of de hele fase",
      en: "Start: in sequence, at the same time or the whole phase"),
    label: Text(nl: "start", en: "start"), words: [Text(nl: "start", en: "timing")],
    change: { choice in
      let all = EntryStart.allCases
      let next = all[((all.firstIndex(of: choice.entry.start) ?? 0) + 1) % all.count]
      let name = choice.named(
        Text(nl: Wording(.nl).name(of: next), en: Wording(.en).name(of: next)))
      return ScenarioChange(of: choice.intervention, name) { $0.start = next }
    })

  static let relapse = Deed(
    Text(
      nl: "Terugval: de fase een keer vaker doorlopen", en: "Relapse: go through the phase again"),
    label: Text(nl: "terugval", en: "relapse"), .choosing,
    words: [Text(nl: "terugval", en: "relapse"), Text(nl: "herhalen", en: "repeat")],
    at: Reach.phases,
    unless: { model, _ in
      model.phase.flatMap { model.refusal(of: .times(of: $0), by: 1) }
    },
    run: { model, _ in
      if let phase = model.phase { model.set(.times(of: phase), by: 1) }
      return []
    })

  /// A deed that changes what is chosen on a row.
  static func onChoice(
    _ name: Text, label: Text, _ group: DeedGroup = .choosing, words: [Text],
    at reach: @escaping @Sendable (Place) -> Bool = Reach.phases,
    unless refusal: @escaping @Sendable (Choice) -> Text? = { _ in nil },
    change: @escaping @Sendable (Choice) -> ScenarioChange
  ) -> Deed {
    Deed(
      name, label: label, group, words: words, at: reach,
      unless: { model, command in
        guard let choice = model.choice(of: command) else {
          return Refusal.unlessChosen(model, command)
        }
        if let reason = refusal(choice) { return reason }
        guard model.hasPause(beside: choice.intervention) else { return nil }
        return model.refusal(of: change(choice))
      },
      run: { model, command in
        if let choice = model.choice(of: command) { model.make(change(choice)) }
        return []
      })
  }

  private static func counting(by step: Int, _ name: Text, label: Text, words: [Text]) -> Deed {
    onChoice(
      name, label: label, words: words,
      unless: { choice in
        let most = choice.intervention.definition.repeatable
        if most <= 1 {
          return Text(nl: "Dit kan maar één keer.", en: "This can be done only once.")
        }
        return (1...most).contains(choice.entry.count + step)
          ? nil : Text(nl: "Van 1 tot \(most) keer.", en: "From 1 to \(most) times.")
      },
      change: { choice in
        let count = choice.entry.count + step
        return ScenarioChange(
          of: choice.intervention,
          choice.named(Text(nl: "\(count) keer", en: count == 1 ? "once" : "\(count) times"))
        ) { $0.count = count }
      })
  }

  private static func moving(by step: Int, _ name: Text, _ word: Text, atEnd: Text) -> Deed {
    onChoice(
      name, label: Text(nl: "volgorde", en: "order"), words: [word],
      unless: { $0.entries.indices.contains($0.index + step) ? nil : atEnd },
      change: { choice in
        let (phase, index) = (choice.intervention.phase, choice.index)
        let name = choice.intervention.name
        return ScenarioChange(
          Text(nl: "\(name.nl) \(word.nl)", en: "\(name.en) \(word.en)")
        ) { scenario in
          guard scenario[phase].entries.indices.contains(index + step) else { return }
          scenario[phase].entries.swapAt(index, index + step)
        }
      })
  }
}

/// What is chosen on a row.
struct Choice: Sendable {
  let intervention: Intervention
  let entry: Entry
  /// The entries of its phase.
  let entries: [Entry]
  /// Where it stands among them.
  let index: Int
  /// Whether a figure of it is still to be guessed.
  let isCovered: Bool

  /// The intervention with what is changed of it: "Fittraject: intensief".
  func named(_ what: Text) -> Text {
    Text(nl: "\(intervention.name.nl): \(what.nl)", en: "\(intervention.name.en): \(what.en)")
  }
}

extension Model {
  /// What is chosen on the row of a command; nil where it is no intervention, or is not chosen.
  func choice(of command: Command) -> Choice? {
    guard let intervention = intervention(of: command),
      let entries = work?.entries(of: intervention.phase),
      let index = entries.firstIndex(where: { $0.intervention == intervention.id })
    else { return nil }
    return Choice(
      intervention: intervention, entry: entries[index], entries: entries, index: index,
      isCovered: isCovered(intervention))
  }

  /// Whether an intervention is a pause, or has one beside it: only then can a choice break a rule.
  fileprivate func hasPause(beside intervention: Intervention) -> Bool {
    if intervention.isPause { return true }
    let stage = work?.current.trajectory.stages.first { $0.phase == intervention.phase }
    return stage?.steps.contains { $0.intervention.isPause } ?? false
  }

  /// The change that chooses an intervention, or takes it away, such that no rule is broken.
  fileprivate func soundChoice(of intervention: Intervention) -> ScenarioChange? {
    choices(of: intervention).first { refusal(of: $0) == nil }
  }

  /// The changes by which an intervention can be chosen, the best first, or taken away.
  fileprivate func choices(of intervention: Intervention) -> [ScenarioChange] {
    guard let work else { return [] }
    let (id, phase, name) = (intervention.id, intervention.phase, intervention.name)
    if let entry = work.entry(for: id) {
      let own = entry.set.isEmpty ? nil : ownFigures(entry, of: intervention)
      let with = own.map { Text(nl: ", \($0.nl)", en: ", \($0.en)") } ?? Text("")
      return [
        ScenarioChange(Text(nl: "- \(name.nl)\(with.nl)", en: "- \(name.en)\(with.en)"), about: id)
        {
          $0[phase].entries.removeAll { $0.intervention == id }
        }
      ]
    }
    let definition = intervention.definition
    let variant = definition.mustChoose ? definition.variants.first?.id : nil
    let index = place(for: intervention, among: work.entries(of: phase))
    // What cannot start beside a pause starts after it.
    let starts = definition.start == .with ? [EntryStart.with, .after] : [definition.start]
    return starts.map { start in
      ScenarioChange(Text(nl: "+ \(name.nl)", en: "+ \(name.en)"), about: id) {
        $0[phase].entries.insert(Entry(id, variant: variant, start: start), at: index)
      }
    }
  }

  /// Where a newly chosen entry comes: in the order of the catalog, own interventions last.
  private func place(for intervention: Intervention, among entries: [Entry]) -> Int {
    let place = order(of: intervention.id)
    return (entries.lastIndex { order(of: $0.intervention) < place } ?? -1) + 1
  }

  private func order(of id: String) -> Int {
    guard let work else { return 0 }
    let own = work.scenario.own.firstIndex { $0.id == id } ?? work.scenario.own.count
    return work.persona.place(of: id) ?? work.persona.interventions.count + own
  }

  /// What the figures of a choice that are not the source's are called.
  private func ownFigures(_ entry: Entry, of intervention: Intervention) -> Text {
    Text(
      nl: say(in: .nl).own(entry, of: intervention), en: say(in: .en).own(entry, of: intervention))
  }
}
