import Reintegration
import Wording

extension Model {
  package var startItems: [StartItem] {
    var items: [StartItem] = []
    if work != nil { items.append(.resume) }
    items += catalog.personas.map { .persona($0.id) }
    items.append(.openFile)
    items += (recoveries + postponed).map { .recovery($0) }
    if !catalog.problems.isEmpty { items.append(.problems) }
    items += catalog.personas.flatMap { persona in
      persona.routes.map { StartItem.route(persona: persona.id, route: $0.id) }
    }
    let filter = self[list: .start].filter
    return filter.isEmpty ? items : items.filter { Filter.matches(label(of: $0), filter) }
  }

  /// The words by which a line of the start screen is found.
  package func label(of item: StartItem) -> String {
    switch item {
    case .resume: work.map { say("Verder met ", "Go on with ") + $0.title(say) } ?? ""
    case .persona(let id):
      catalog.persona(id).map { persona in
        "\(persona.name), \(persona.age)" + (say.mark(of: persona).map { " (\($0))" } ?? "")
      } ?? id
    case .route(let id, let route):
      (catalog.persona(id)?.name ?? id) + " · "
        + (catalog.persona(id)?.routes.first { $0.id == route }.map { say($0.name) } ?? route)
    case .openFile: say("Open een bewaard scenario", "Open a saved scenario")
    case .recovery(let recovery):
      say("Niet bewaard werk: ", "Unsaved work: ") + title(of: recovery)
        + say(" van ", " from ") + recovery.changed
    case .problems:
      say("Fouten in eigen persona-bestanden", "Errors in your own persona files")
    }
  }

  package var personaItems: [PersonaItem] {
    guard let persona = work?.persona else { return [] }
    return persona.profile.indices.map { .profile($0) }
      + persona.milestones.indices.map { .milestone($0) }
      + Phase.allCases.map { .phaseRule($0) }
      + persona.context.indices.map { .context($0) }
      + persona.questions.indices.map { .question($0) }
  }

  /// The rows of the totals screen that the cursor goes through.
  package var totalsRows: [TotalsRow] {
    guard let work else { return [] }
    let totals = work.current.totals
    var rows: [TotalsRow] = []
    for stage in totals.stages {
      rows.append(.phase(stage.phase))
      rows += stage.steps.map { .intervention($0.id) }
    }
    rows += TotalsItem.allCases.map { .total($0) }
    rows.append(.peakLoad)
    if !totals.support.lines.isEmpty { rows += [.support, .grandTotal] }
    rows.append(.budget)
    rows += work.current.warnings.indices.map { .warning($0) }
    return rows
  }

  /// The entries on the timeline, in order.
  package var timelineItems: [String] {
    work?.current.trajectory.steps.map(\.id) ?? []
  }

  /// How many lines a list has.
  package func count(of list: ListName) -> Int {
    switch list {
    case .start: startItems.count
    case .persona: personaItems.count
    case .phase(let phase): interventions(in: phase).count
    case .timeline: timelineItems.count
    case .totals: totalsRows.count
    case .help, .palette: listedCommands.count
    case .files: savedFiles.count + 1
    case .history: work?.history.moments.count ?? 0
    case .settings: SettingsRow.allCases.count
    case .assumptions: assumptionRows.count
    case .sensitivity: work?.current.trajectory.steps.count ?? 0
    case .sheet: 0
    }
  }
}
