import Reintegration
import Wording

/// Everything that can be done by name, what is possible now first.
struct PalettePage: PageSource {
  var runsBelow: Bool { true }

  func page(of model: Model) -> Page {
    let say = model.say
    let below = model.uncovered
    let named = CommandID.allCases.filter { $0.isNamed && $0 != .palette }
    let here = named.filter(below.has)
    let parts: [(name: String, commands: [CommandID])] = [
      (
        say("Kan nu", "Possible now"),
        here.filter { below.refusal(of: Command($0)) == nil }
      ),
      (
        say("Kan nu niet", "Not possible now"),
        here.filter { below.refusal(of: Command($0)) != nil }
      ),
      (say("Kan ergens anders", "Possible elsewhere"), named.filter { !below.has($0) }),
    ]
    let rows = parts.enumerated().flatMap { index, part -> [Row] in
      guard !part.commands.isEmpty else { return [] }
      return [.heading(part.name, RowID("group", index))]
        + part.commands.map { $0.row(in: below) }
    }
    return Page(
      say(Deed.palette.name),
      [.table(Table([Column(.shortcut, .shortcut), Column(.name, .name)], rows))],
      searchesAtOnce: true)
  }
}

extension Deed {
  static let palette = opening(
    { _ in .palette }, Text(nl: "Alles wat je kunt doen", en: "Everything you can do"),
    label: Text(nl: "alles", en: "everything"), .looking,
    words: [Text(nl: "alles", en: "everything"), Text(nl: "opdrachten", en: "commands")],
    at: { Reach.reading($0) && $0 != .help && $0 != .palette }, unless: { _, _ in nil })
}
