package import Reintegration
import Wording

extension Model {
  /// The intervention under the cursor: of the phase, or of the ranking of the uncertainty.
  package var interventionUnderCursor: Intervention? {
    guard let work else { return nil }
    if case .sensitivity(let view) = overlays.last {
      let lines = sensitivityLines(by: view.measure)
      guard lines.indices.contains(cursor(in: .sensitivity)) else { return nil }
      let id = lines[cursor(in: .sensitivity)].intervention
      return work.current.trajectory.steps.first { $0.id == id }?.intervention
    }
    guard let phase else { return nil }
    let items = interventions(in: phase)
    let index = cursor(in: .phase(phase))
    return items.indices.contains(index) ? items[index] : nil
  }

  /// Runs a command that changes what is chosen.
  mutating func runChoosing(_ command: Command) -> Bool {
    switch command {
    case .choose: toggleChoice()
    case .nextVariant: nextVariant()
    case .countUp: changeCount(by: 1)
    case .countDown: changeCount(by: -1)
    case .moveEarlier: moveEntry(by: -1)
    case .moveLater: moveEntry(by: 1)
    case .nextStart: nextStart()
    case .relapse: relapse()
    case .toggleOutliers: toggleOutliers()
    case .fixLow: fix(at: .low)
    case .fixHigh: fix(at: .high)
    case .fixSource: releaseFigures()
    case .ownFigures: editOwnFigures()
    case .newOwn: if let phase { overlays.append(.form(ownInterventionForm(in: phase))) }
    case .removeOwn: askRemoveOwn()
    case .note: editNote()
    default: return false
    }
    return true
  }

  private mutating func toggleChoice() {
    guard let intervention = interventionUnderCursor, let work else {
      return refuse("Hier valt niets te kiezen.", "There is nothing to choose here.")
    }
    let name = intervention.name
    let phase = intervention.phase
    if work.scenario.entry(for: intervention.id) != nil {
      let isOwn = work.scenario.entry(for: intervention.id)?.set.isEmpty == false
      let removed = Text(
        nl: "- \(name.nl)" + (isOwn ? " met eigen cijfers" : ""),
        en: "- \(name.en)" + (isOwn ? " with own figures" : ""))
      change(removed, about: intervention.id) {
        $0[phase].entries.removeAll { $0.intervention == intervention.id }
      }
      return
    }
    var entry = Entry(intervention.id, start: intervention.definition.start)
    if intervention.definition.mustChoose {
      entry.variant = intervention.definition.variants.first?.id
    }
    let index = place(for: intervention, in: work.scenario)
    let added = Text(nl: "+ \(name.nl)", en: "+ \(name.en)")
    let insert: (EntryStart) -> (inout Scenario) -> Void = { start in
      { scenario in
        var entry = entry
        entry.start = start
        scenario[phase].entries.insert(entry, at: index)
      }
    }
    let chosen = change(added, about: intervention.id, insert(entry.start))
    // What cannot start beside a pause starts after it.
    if !chosen, entry.start == .with { change(added, about: intervention.id, insert(.after)) }
  }

  /// Where a newly chosen entry comes: in the order of the catalog, own interventions last.
  private func place(for intervention: Intervention, in scenario: Scenario) -> Int {
    let entries = scenario[intervention.phase].entries
    let chosen = Set(entries.map(\.intervention))
    let all = listing(of: intervention.phase)?.all ?? []
    let before = Set(
      all.prefix { $0.id != intervention.id }.lazy.map(\.id).filter { chosen.contains($0) })
    return (entries.lastIndex { before.contains($0.intervention) } ?? -1) + 1
  }

  private mutating func nextVariant() {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    let variants = intervention.definition.variants
    guard !variants.isEmpty else {
      return refuse("Hier zijn geen varianten van.", "There are no variants of this.")
    }
    var options: [String?] = variants.map(\.id)
    if !intervention.definition.mustChoose { options.insert(nil, at: 0) }
    let index = (options.firstIndex(of: entry.variant) ?? 0) + 1
    let next = options[index % options.count]
    let chosen = next.flatMap { intervention.variant($0)?.name }
    edit(
      entry, of: intervention,
      as: Text(
        nl: "\(intervention.name.nl): \(chosen?.nl ?? "alle varianten")",
        en: "\(intervention.name.en): \(chosen?.en ?? "all variants")")
    ) { $0.variant = next }
  }

  private mutating func changeCount(by step: Int) {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    let most = intervention.definition.repeatable
    guard most > 1 else {
      return refuse("Dit kan maar één keer.", "This can be done only once.")
    }
    let count = entry.count + step
    guard (1...most).contains(count) else {
      return refuse("Van 1 tot \(most) keer.", "From 1 to \(most) times.")
    }
    edit(
      entry, of: intervention,
      as: Text(
        nl: "\(intervention.name.nl): \(count) keer", en: "\(intervention.name.en): \(count) times")
    ) { $0.count = count }
  }

  private mutating func nextStart() {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    let all = EntryStart.allCases
    let next = all[((all.firstIndex(of: entry.start) ?? 0) + 1) % all.count]
    let wording = (nl: say(in: .nl).name(of: next), en: say(in: .en).name(of: next))
    edit(
      entry, of: intervention,
      as: Text(
        nl: "\(intervention.name.nl): \(wording.nl)", en: "\(intervention.name.en): \(wording.en)")
    ) { $0.start = next }
  }

  private mutating func moveEntry(by step: Int) {
    guard let (intervention, _) = chosenUnderCursor(), let work else { return }
    let entries = work.scenario[intervention.phase].entries
    guard let index = entries.firstIndex(where: { $0.intervention == intervention.id }),
      entries.indices.contains(index + step)
    else {
      return refuse("Verder kan niet.", "It cannot go any further.")
    }
    let direction = step < 0 ? (nl: "eerder", en: "earlier") : (nl: "later", en: "later")
    change(
      Text(
        nl: "\(intervention.name.nl) \(direction.nl)", en: "\(intervention.name.en) \(direction.en)"
      ),
      about: nil
    ) { $0[intervention.phase].entries.swapAt(index, index + step) }
  }

  private mutating func relapse() {
    guard let phase, let work else { return }
    let times = work.scenario[phase].times
    if work.scenario[phase].entries.isEmpty, times == 1 {
      return refuse(
        "Kies eerst iets in deze fase: nu valt er niets over te doen.",
        "Choose something in this phase first: there is nothing to go through again yet.")
    }
    setTimes(times >= 3 ? 1 : times + 1, of: phase)
  }

  /// Sets how often a phase is gone through.
  mutating func setTimes(_ times: Int, of phase: Phase) {
    let (nl, en) = (say(in: .nl).name(of: phase), say(in: .en).name(of: phase))
    change(Text(nl: "\(nl) \(times) keer", en: "\(en) \(times) times"), about: nil) {
      $0[phase].times = times
    }
  }

  private mutating func toggleOutliers() {
    guard let work else { return }
    let isOn = !work.scenario.assumptions.outliers
    change(
      Text(nl: "Uitschieters \(isOn ? "aan" : "uit")", en: "Outliers \(isOn ? "on" : "off")"),
      about: nil
    ) { $0.assumptions.outliers = isOn }
  }

  /// The intervention under the cursor with its entry, or a word that it is not chosen yet.
  mutating func chosenUnderCursor() -> (Intervention, Entry)? {
    guard let intervention = interventionUnderCursor else { return nil }
    guard let entry = work?.scenario.entry(for: intervention.id) else {
      refuse("Kies dit eerst met de spatiebalk.", "Choose this first with the space bar.")
      return nil
    }
    return (intervention, entry)
  }

  /// Changes an entry in place.
  mutating func edit(
    _ entry: Entry, of intervention: Intervention, as name: Text,
    _ edit: (inout Entry) -> Void
  ) {
    change(name, about: nil) { scenario in
      guard
        let index = scenario[intervention.phase].entries
          .firstIndex(where: { $0.intervention == entry.intervention })
      else { return }
      edit(&scenario[intervention.phase].entries[index])
    }
  }

  mutating func refuse(_ nl: String, _ en: String) {
    notice = Notice(.problem, Text(nl: nl, en: en))
  }
}
