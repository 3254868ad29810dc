import Reintegration
import Wording

/// The start: whom to explore with, a saved scenario, the examples of the source.
struct StartPage: PageSource {
  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    let say = model.say
    return Page(
      say("Trajecten verkennen, stap voor stap", "Exploring trajectories, step by step"),
      resuming(model) + [
        .heading(
          say("Met wie wil je een traject verkennen?", "With whom do you want to explore?")),
        .table(.labelled(model.catalog.cards.map { row(of: $0, say) })),
        .table(.list(files(of: model))),
      ] + examples(in: model) + [
        .text(say(model.catalog.reference.caveat.text), .secondary)
      ])
  }

  func aside(of row: RowID, in model: Model) -> Aside? {
    let say = model.say
    switch row.kind {
    case Kind.persona: return model.catalog.card(row.name).map { aside(of: $0, say) }
    case Kind.route:
      guard let (persona, route) = model.catalog.route(row) else { return nil }
      let summary = route.summary.map { [Block.text(say($0))] } ?? []
      return Aside(
        "\(persona.name): \(say(route.name))",
        summary + [.text(say("bron: ", "source: ") + say.said(route.source), .secondary)])
    case Kind.resume:
      guard let work = model.work else { return nil }
      return Aside(work.title(say), [.text(lastChange(of: work.history, say))])
    case Kind.recovery:
      guard let recovery = model.recovery(at: row) else { return nil }
      return Aside(
        model.title(of: recovery),
        [
          .text(
            recovery.isSaved
              ? say(
                "Een oefening van een eerdere keer die nog liep. Je kunt er nu mee verder.",
                "An exercise of an earlier time that was still on. You can go on with it now.")
              : say(
                "Werk van een eerdere keer dat niet bewaard is. Je kunt er nu mee verder.",
                "Work of an earlier time that was not saved. You can go on with it now."))
        ])
    case Kind.files:
      return Aside(
        say("Bewaard scenario", "Saved scenario"),
        [
          .text(
            say(
              "Een scenario dat je eerder hebt bewaard (.traject.yaml).",
              "A scenario that you saved before (.traject.yaml)."))
        ])
    case Kind.problems:
      return Aside(
        say("Eigen bestanden", "Your own files"),
        [
          .text(
            say(
              "Er is iets mis met bestanden in je eigen map. De rest werkt gewoon.",
              "Something is wrong with files in your own folder. The rest simply works."))
        ])
    default: return nil
    }
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    switch row.kind {
    case Kind.resume: model.go(to: .persona)
    case Kind.persona: return model.start(row.name)
    case Kind.route:
      guard let (persona, route) = model.catalog.route(row) else { return [] }
      if model.work?.isUnsaved == true {
        return model.leave(.route(persona: persona.id, route: route.id))
      }
      model.startRoute(route.id, of: persona.id)
    case Kind.recovery: if let recovery = model.recovery(at: row) { model.offer(recovery) }
    default: break
    }
    return []
  }

  var offersCandidates: Bool { true }

  func candidate(at row: RowID, in model: Model) -> Candidate? {
    row.kind == Kind.route
      ? model.catalog.route(row).map { .example(persona: $0.0.id, route: $0.1.id) } : nil
  }

  /// Who the persona is that a row is about, if it is about one.
  static func card(of row: RowID, in catalog: Catalog) -> PersonaCard? {
    row.name(of: Kind.persona).flatMap { catalog.card($0) } ?? catalog.route(row)?.0
  }

  /// The kinds of its rows.
  fileprivate enum Kind {
    static let resume = "resume"
    static let persona = "persona"
    static let files = "files"
    static let recovery = "recovery"
    static let problems = "problems"
    static let route = "route"
  }

  private func resuming(_ model: Model) -> [Block] {
    guard let work = model.work else { return [] }
    let text = model.say("Verder met ", "Go on with ") + work.title(model.say)
    return [.table(.list([taking(RowID(Kind.resume), [Cell(.text, text)])]))]
  }

  private func row(of persona: PersonaCard, _ say: Wording) -> Row {
    let mark = say.mark(of: persona.origin)
    let name = Cell(
      .label, "\(persona.name), \(persona.age)" + (mark.map { " (\($0))" } ?? ""), tone: .strong)
    let situation = persona.summaryLine.map { [Cell(.text, say($0), tone: .secondary)] } ?? []
    return taking(RowID(Kind.persona, persona.id), [name] + situation)
  }

  /// The files that can be gone on with, and what is wrong with those of one's own.
  private func files(of model: Model) -> [Row] {
    let say = model.say
    let open = Row(
      RowID(Kind.files),
      [Cell(.text, say("Open een bewaard scenario", "Open a saved scenario"))],
      opens: Command(.openFile))
    let recoveries = model.allRecoveries.enumerated().map { index, recovery in
      taking(
        RowID(Kind.recovery, index),
        [
          Cell(
            .text,
            (recovery.isSaved
              ? say("Oefening die nog liep: ", "Exercise that was still on: ")
              : say("Niet bewaard werk: ", "Unsaved work: ")) + model.title(of: recovery)
              + say(" van ", " from ") + say.moment(recovery.changed))
        ])
    }
    guard !model.catalog.problems.isEmpty else { return [open] + recoveries }
    let problem =
      model.catalog.problems.allSatisfy(\.isWarning)
      ? say("Niet gelezen: bestanden in de eigen map", "Not read: files in your own folder")
      : say("Fouten in eigen persona-bestanden", "Errors in your own persona files")
    return [open] + recoveries + [
      Row(
        RowID(Kind.problems), [Cell(.text, problem)], tone: .warning,
        marks: [RowMark(.warning, say("let op", "note"))],
        opens: .show(
          .findings(
            Text(nl: "Fouten in eigen bestanden", en: "Errors in your own files"),
            model.catalog.problems)))
    ]
  }

  /// The example routes: those of the source, and those that stand in files of one's own.
  private func examples(in model: Model) -> [Block] {
    let say = model.say
    let cards = model.catalog.cards
    return examples(
      of: cards.filter { !$0.isOwn },
      say("Voorbeelden uit de bron (geen advies)", "Examples from the source (not advice)"), model)
      + examples(
        of: cards.filter(\.isOwn),
        say("Voorbeelden uit je eigen persona-bestanden", "Examples from your own persona files"),
        model)
  }

  private func examples(of personas: [PersonaCard], _ heading: String, _ model: Model) -> [Block] {
    let say = model.say
    let rows = personas.flatMap { persona in
      persona.routes.map { route in
        taking(
          RowID(Kind.route, "\(persona.id)/\(route.id)"),
          [Cell(.label, persona.name), Cell(.text, say(route.name))],
          marks: model.asideMarks(of: .example(persona: persona.id, route: route.id)))
      }
    }
    guard !rows.isEmpty else { return [] }
    return [.heading(heading), .table(.labelled(rows))]
      + (rows.contains { !$0.marks.isEmpty } ? [.legend([.aside(say)])] : [])
  }

  private func taking(_ id: RowID, _ cells: [Cell], marks: [RowMark] = []) -> Row {
    Row(id, cells, marks: marks, opens: Command(.take, at: id))
  }

  private func aside(of persona: PersonaCard, _ say: Wording) -> Aside {
    Aside(
      "\(persona.name), \(persona.age)",
      persona.profile.map { .text("\(say($0.label)): \(say($0.text))") })
  }

  private func lastChange(of history: History, _ say: Wording) -> String {
    guard history.canUndo else {
      return say("Hierin is nog niets veranderd.", "Nothing has been changed in it yet.")
    }
    return say("Je laatste verandering: ", "Your last change: ") + say(history.current.change)
  }
}

extension Model {
  /// Unsaved work of earlier runs, put off or not.
  fileprivate var allRecoveries: [Recovery] { recoveries + postponed }

  fileprivate func recovery(at row: RowID) -> Recovery? {
    guard let index = row.number(of: StartPage.Kind.recovery) else { return nil }
    return allRecoveries.indices.contains(index) ? allRecoveries[index] : nil
  }
}

extension Catalog {
  /// Returns the example that a row is about.
  fileprivate func route(_ row: RowID) -> (PersonaCard, RouteCard)? {
    let parts = row.name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let id = parts.first, let persona = card(id),
      let route = persona.routes.first(where: { $0.id == parts.last })
    else { return nil }
    return (persona, route)
  }
}
