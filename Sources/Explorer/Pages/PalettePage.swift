import Reintegration
import Wording

/// Everything that can be done by name, what is possible now first.
struct PalettePage: PageSource {
  var runsBelow: Bool { true }

  func page(of model: Model) -> Page {
    let say = model.say
    let below = model.uncovered
    let named = DeedGroup.allCases.flatMap { group in
      CommandID.allCases.filter { $0.deed.group == group && $0.isNamed && $0 != .palette }
    }
    let here = named.filter(below.has)
    var commands = CommandTable(at: below)
    commands.add(
      here.filter { below.refusal(of: Command($0)) == nil }, under: say("Kan nu", "Possible now"))
    commands.add(
      here.filter { below.refusal(of: Command($0)) != nil },
      under: say("Kan nu niet", "Not possible now"))
    commands.add(
      named.filter { !below.has($0) }, under: say("Kan ergens anders", "Possible elsewhere"))
    return Page(say(Deed.palette.name), [.table(commands.table)], searchesAtOnce: true)
  }
}

extension Deed {
  static let palette = opening(
    { _ in .palette }, Text(nl: "Alles wat je kunt doen", en: "Everything you can do"),
    label: Text(nl: "alles", en: "everything"), .looking,
    words: [Text(nl: "alles", en: "everything"), Text(nl: "opdrachten", en: "commands")],
    at: { Reach.reading($0) && $0 != .help && $0 != .palette }, unless: { _, _ in nil })
}
