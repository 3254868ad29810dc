package import Reintegration
package import Wording

/// A line of the start screen.
package enum StartItem: Hashable, Sendable {
  /// Back to the open scenario.
  case resume
  case persona(String)
  case route(persona: String, route: String)
  case openFile
  /// What is wrong with the files of an own folder.
  case problems
}

/// A part of the persona screen.
package enum PersonaItem: Hashable, Sendable {
  case profile(Int)
  case milestone(Int)
  case phaseRule(Phase)
  case context(Int)
  case question(Int)
}

/// A line of the totals that has something to it.
package enum TotalsRow: Hashable, Sendable {
  case phase(Phase)
  case intervention(String)
  case total(TotalsItem)
  case peakLoad
  case support
  case grandTotal
  case budget
  case warning(Int)
}

extension Model {
  package var startItems: [StartItem] {
    var items: [StartItem] = []
    if work != nil { items.append(.resume) }
    items += catalog.personas.map { .persona($0.id) }
    items.append(.openFile)
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
    case .persona(let id): catalog.persona(id).map { "\($0.name), \($0.age)" } ?? id
    case .route(let id, let route):
      (catalog.persona(id)?.name ?? id) + " · "
        + (catalog.persona(id)?.routes.first { $0.id == route }.map { say($0.name) } ?? route)
    case .openFile: say("Open een bewaard scenario", "Open a saved scenario")
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

  /// The commands that the help or the palette lists now.
  package var listedCommands: [Command] {
    let isHelp = overlays.last == .help
    let under = contextUnderneath
    let list: [Command]
    if isHelp {
      var seen: Set<Command> = []
      list = Keymap.bindings(in: under).map(\.command).filter { seen.insert($0).inserted }
    } else {
      list = Command.allCases.filter { $0.isNamed && isPossible($0) }
    }
    let filter = self[list: isHelp ? .help : .palette].filter
    return filter.isEmpty ? list : list.filter { Filter.matches(say($0.name), filter) }
  }

  /// The context below the help or the palette.
  package var contextUnderneath: Context {
    var model = self
    if model.overlays.last == .help || model.overlays.last == .palette {
      model.overlays.removeLast()
    }
    return model.context
  }

  /// Whether a command can do something now.
  package func isPossible(_ command: Command) -> Bool {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: return overlays.last != .load
    case .cancel: return overlays.last != .tour(Tour.steps.count - 1)
    case .open, .back, .accept, .openFile,
      .quit, .help, .palette, .tour, .settings, .toggleLanguage, .toggleGlyphs, .toggleColor,
      .toggleMouse, .suspend:
      return true
    case .nextField, .previousField:
      if case .form(let form) = overlays.last { return form.fields.count > 1 }
      return true
    case .choiceLeft, .choiceRight:
      if command == .choiceLeft, overlays.last == .tour(0) { return false }
      guard case .form(let form) = overlays.last, form.fields.indices.contains(form.focus) else {
        return true
      }
      if case .choice = form.fields[form.focus].value { return true }
      return false
    case .filter: return place == .start || phase != nil
    case .undo: return work?.history.canUndo ?? false
    case .redo: return work?.history.canRedo ?? false
    case .choose: return interventionUnderCursor != nil
    case .newOwn, .relapse: return phase != nil
    case .removeOwn:
      guard let id = interventionUnderCursor?.id else { return false }
      return work?.scenario.own.contains { $0.id == id } ?? false
    case .nextVariant:
      return isChosen { _ in true }
        && !(interventionUnderCursor?.definition.variants.isEmpty ?? true)
    case .countUp, .countDown:
      return isChosen { _ in true } && (interventionUnderCursor?.definition.repeatable ?? 1) > 1
    case .moveEarlier, .moveLater:
      return isChosen { _ in true }
        && (phase.flatMap { work?.scenario[$0].entries.count } ?? 0) > 1
    case .nextStart, .ownFigures, .note, .fixLow, .fixHigh: return isChosen { _ in true }
    case .fixSource: return isChosen { !$0.set.isEmpty }
    case .toggleOutliers:
      return work?.persona.interventions.contains { $0.definition.outlier != nil } ?? false
    default: return work != nil
    }
  }

  private func isChosen(_ condition: (Entry) -> Bool) -> Bool {
    guard let id = interventionUnderCursor?.id, let entry = work?.scenario.entry(for: id) else {
      return false
    }
    return condition(entry)
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

extension Work {
  /// What the open scenario is called: its title, else the persona's name.
  package func title(_ say: Wording) -> String {
    let name = persona.name
    guard let title = scenario.title, !title.isEmpty else { return name }
    return title.hasPrefix(name) ? title : "\(name): \(title)"
  }
}
