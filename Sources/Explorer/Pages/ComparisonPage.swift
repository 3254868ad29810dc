import Reintegration
import Wording

/// The open route beside those that were set aside.
struct ComparisonPage: PageSource {
  private static let example = "example"
  private static let present = "present"

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Vergelijken", "Compare")
    guard model.hasScenario else { return Page(title) }
    let routes = model.comparedRoutes
    let comparison = Comparison(
      routes, say, reference: model.catalog.reference, defaults: model.catalog.defaults)
    let blocks =
      routes.count > 1
      ? [
        .text(
          say(
            "Open een andere route om daarmee verder te gaan.",
            "Open another route to go on with it."), .secondary)
      ] + comparison.blocks { $0 == 0 ? nil : Command(.take, at: RowID(Comparison.route, $0)) }
      : [
        .text(
          say(
            "Zet een route apart en ga verder: hier staan ze dan naast elkaar, met wat verschilt.",
            "Set a route aside and go on: here they then stand side by side, with what differs."))
      ]
    var page = Page(title, blocks + more(model), saysTotals: true)
    // What differs, and by how much, tells of each of them.
    if model.hidesComparison { page.blocks = [.text(say.covered, .secondary)] }
    return page
  }

  /// The first that is aside: what can be done with it is what one comes for.
  func firstRow(in model: Model) -> RowID? {
    model.alternatives.isEmpty ? RowID(Self.present) : RowID(Comparison.route, 1)
  }

  /// Opens a route that is aside; what was open takes its place.
  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    guard let number = row.number(of: Comparison.route) else { return [] }
    model.exchange(withAside: number - 1)
    return []
  }

  var offersCandidates: Bool { true }

  func candidate(at row: RowID, in model: Model) -> Candidate? {
    switch row.kind {
    case Comparison.route:
      row.number(of: Comparison.route).flatMap { $0 > 0 ? .aside($0 - 1) : nil }
    case Self.example:
      model.work.map { .example(persona: $0.persona.id, route: row.name) }
    case Self.present: .present
    default: nil
    }
  }

  /// What else can be set aside, as long as there is room.
  private func more(_ model: Model) -> [Block] {
    guard let work = model.work, model.alternatives.count < Alternative.most else { return [] }
    let say = model.say
    let examples = work.persona.routes.filter {
      !model.isAside(.example(persona: work.persona.id, route: $0.id))
    }.map { route in
      let id = RowID(Self.example, route.id)
      return Row(
        id,
        [
          Cell(
            .text,
            say(route.name) + say(" (uit de bron, geen advies)", " (from the source, not advice)"))
        ],
        opens: Command(.setAside, at: id))
    }
    let present = RowID(Self.present)
    let state = Row(
      present, [Cell(.text, say("De open route zoals die nu is", "The open route as it is now"))],
      opens: Command(.setAside, at: present))
    let lists = [
      Row(
        RowID("files"), [Cell(.text, say("Een bewaarde route", "A saved route"))], tone: .link,
        opens: Command(.openFile)),
      Row(
        RowID("history"),
        [Cell(.text, say("Een moment uit de geschiedenis", "A moment of the history"))],
        tone: .link,
        opens: .show(.history)),
    ]
    return [
      .heading(say("Zet er een naast", "Set one beside it")),
      .table(.list((model.isAside(.present) ? [] : [state]) + examples + lists)),
    ]
  }
}

extension Model {
  /// The open route, and those that were set aside to be compared with it.
  var comparedRoutes: [Comparison.Route] {
    guard let work else { return [] }
    return [Comparison.Route(work.current, work.titleBeside(say), note: say("open", "open"))]
      + alternatives.map {
        Comparison.Route($0.work.current, $0.work.titleBeside(say), note: say($0.origin.text))
      }
  }
}

extension Deed {
  /// Opens the comparison; where no route is open, the first that was set aside becomes it.
  static let compare = Deed(
    Text(nl: "Vergelijken", en: "Compare"),
    label: Text(nl: "vergelijk", en: "compare"), .looking,
    words: [Text(nl: "vergelijk", en: "compare"), Text(nl: "verschil", en: "difference")],
    at: { ($0 == .board || Reach.working($0)) && $0 != .comparison },
    unless: { model, _ in
      if model.hasScenario || model.alternatives.count > 1 { return nil }
      return model.place.source.offersCandidates
        ? Text(
          nl: "Zet eerst twee routes apart, of open er een.",
          en: "Set two routes aside first, or open one.") : Refusal.noScenario
    },
    keepsNotice: true,
    run: { model, _ in
      model.openFirstAside()
      model.open(.comparison)
      return []
    })
}
