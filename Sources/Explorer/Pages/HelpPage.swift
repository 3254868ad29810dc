import Reintegration
import Wording

/// What can be done at the place below, in groups, each with its key or its word.
struct HelpPage: PageSource {
  var runsBelow: Bool { true }

  func page(of model: Model) -> Page {
    let say = model.say
    let below = model.uncovered
    var commands = CommandTable(at: below)
    for group in DeedGroup.allCases {
      commands.add(
        below.commands(in: group).filter { Self.lists($0, at: below) }, under: say(group.name))
    }
    return Page(
      say("Wat je hier kunt doen", "What you can do here"), [.table(commands.table)],
      searchesAtOnce: true)
  }

  /// Whether a command is worth listing: nobody looks for "done" where nothing is to be done.
  private static func lists(_ id: CommandID, at below: Model) -> Bool {
    switch id {
    case .help: false
    case .accept: below.refusal(of: Command(id)) == nil
    default: id.isNamed
    }
  }
}

extension Deed {
  static let help = opening(
    { _ in .help }, Text(nl: "Hulp: wat je hier kunt doen", en: "Help: what you can do here"),
    label: Text(nl: "hulp", en: "help"), .looking,
    words: [Text(nl: "hulp", en: "help"), Text(nl: "toetsen", en: "keys")],
    at: { $0 != .help && $0 != .palette }, unless: { _, _ in nil })
}
