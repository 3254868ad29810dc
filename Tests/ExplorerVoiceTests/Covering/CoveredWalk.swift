import Explorer
import ExplorerVoice
import Reintegration
import TestSupport
import Wording

/// Commands at random, by a voice, with the exercise of a persona on: the same for the same seed.
struct CoveredWalk {
  private(set) var walk: SpokenWalk
  private var generator: SeededGenerator
  /// What was done, as it can be put in a bug report.
  private(set) var log: [String] = []

  /// What ends the walk, or would only repeat what stands there; and the code of a route, which is other
  /// for other figures, and tells none.
  private static let left: Set<CommandID> = [
    .quit, .suspend, .goStart, .newScenario, .openFile, .startOver, .code,
  ]

  static let begin = Command(.take, at: RowID("exercise", "begin"))
  static let reveal = Command(.take, at: RowID("guesses", "reveal"))

  /// Whether a row begins the exercise, ends it or reveals.
  private static func reveals(_ row: RowID) -> Bool {
    row.kind == "exercise" || row == reveal.row
  }

  init(
    _ persona: String, seed: UInt64, language: Language, catalog: Catalog = SpokenWalk.catalog,
    isCovered: Bool = true
  ) {
    generator = SeededGenerator(seed: seed)
    walk = SpokenWalk(language: language, catalog: catalog)
    let persona = catalog.persona(persona)
    if let persona, seed.isMultiple(of: 2) {
      walk.perform(
        .opened(persona.all, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    } else if let persona {
      walk.perform(.open(persona: persona.id))
    }
    walk.perform(.run(Command(.exercise)))
    if isCovered { walk.perform(.run(Self.begin)) }
    walk.perform(.run(Command(.back)))
  }

  var model: Model { walk.model }

  /// Does something that is possible here: looks, chooses, changes, opens or goes back.
  mutating func step() {
    let model = walk.model
    let rows = model.page.selectableRows
    if model.place.kind == .dialog || model.place.kind == .form, generator.oneIn(3) {
      return run(Command(.back))
    }
    if let field = model.focusedField, generator.oneIn(2) {
      log.append("fill \(field.name.name)")
      return walk.perform(.fill(field.name, generator.pick(["4", "3-8", "x"])))
    }
    if !rows.isEmpty, generator.oneIn(2) {
      let row = generator.pick(rows)
      if row.pick != nil { return run(Command(.choose, at: row.id)) }
      let isLeft = row.opens.map { Self.left.contains($0.id) } ?? true
      if !isLeft, !Self.reveals(row.id) { return run(Command(.open, at: row.id)) }
    }
    if model.place.kind == .pane, generator.oneIn(2) { return run(Command(.back)) }
    let leaves: Set<CommandID> =
      model.place.kind == .screen ? [.open, .take, .back] : [.open, .take]
    for id in CommandID.allCases.shuffled(using: &generator) where !Self.left.contains(id) {
      let command = Command(id, at: rows.isEmpty ? nil : generator.pick(rows).id)
      guard !leaves.contains(id), model.has(id) else { continue }
      return run(command)
    }
  }

  private mutating func run(_ command: Command) {
    log.append("\(command.id)" + (command.row.map { " \($0.kind)/\($0.name)" } ?? ""))
    walk.perform(.run(command))
  }

  /// What lies over every place: help, palette and history, and what a voice says here.
  var around: [String] {
    var texts: [String] = []
    for id in [CommandID.help, .palette, .history] where model.has(id) {
      var there = walk
      there.perform(.run(Command(id)))
      texts += there.model.saidTexts
    }
    guard model.focusedField == nil else { return texts }
    for line in ["alles", "waar ben ik", "totaal", "hulp", "all", "where am I", "total", "help"] {
      var there = walk
      texts += there.say(line)
    }
    return texts
  }
}

extension Persona {
  /// The scenario in which everything is chosen that its exercise asks for.
  var all: Scenario {
    var scenario = Scenario(persona: id)
    for figure in exercise where scenario.entry(for: figure.intervention) == nil {
      guard let phase = intervention(figure.intervention)?.phase else { continue }
      scenario[phase].entries.append(Entry(figure.intervention, variant: figure.variant))
    }
    return scenario
  }
}
