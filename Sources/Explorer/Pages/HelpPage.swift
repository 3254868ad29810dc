import Reintegration
import Wording

/// What can be done at the place below, in groups, each with its key or its word.
struct HelpPage: PageSource {
  var runsBelow: Bool { true }

  func page(of model: Model) -> Page {
    let say = model.say
    let below = model.uncovered
    let rows = DeedGroup.allCases.flatMap { group -> [Row] in
      let commands = below.commands(in: group).filter { $0.isNamed && $0 != .help }
      guard !commands.isEmpty else { return [] }
      return [.heading(say(group.name), RowID("group", group.rawValue))]
        + commands.map { $0.row(in: below) }
    }
    return Page(
      say("Wat je hier kunt doen", "What you can do here"),
      [.table(Table([Column(.shortcut, .shortcut), Column(.name, .name)], rows))],
      searchesAtOnce: true)
  }
}

extension Deed {
  static let help = opening(
    { _ in .help }, Text(nl: "Hulp: wat je hier kunt doen", en: "Help: what you can do here"),
    label: Text(nl: "hulp", en: "help"), .looking,
    words: [Text(nl: "hulp", en: "help"), Text(nl: "toetsen", en: "keys")],
    at: { $0 != .help && $0 != .palette }, unless: { _, _ in nil })
}
