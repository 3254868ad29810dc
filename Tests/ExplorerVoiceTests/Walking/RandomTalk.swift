import Explorer
import Reintegration
import TestSupport
import Wording

/// Lines as somebody types them, the same for the same seed, and beside them a model to which the
/// same commands are given without a word.
struct RandomTalk {
  private(set) var walk: SpokenWalk
  /// The model that gets the commands themselves.
  private(set) var silent: SpokenWalk
  private var generator: SeededGenerator
  /// What was typed, as it can be put in a bug report.
  private(set) var log: [String] = []

  private static let values = [
    "12-26", "4", "1,5-2", "75", "x", "Koor in de buurt", "", "26-12", "0", "\u{1B}[31m", "één",
  ]
  /// What ends the walk, or is said otherwise than by its word.
  private static let unspoken: Set<CommandID> = [.quit, .suspend, .filter, .toggleLanguage]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let language = generator.pick(Language.allCases)
    walk = SpokenWalk(language: language)
    silent = SpokenWalk(language: language)
    let persona = generator.pick(SpokenWalk.catalog.personas)
    both(.open(persona: persona.id))
    if generator.oneIn(3) { both(.opened(Self.harmful(persona.id), file, notice: nil)) }
  }

  private let file = WorkFile(path: "a\u{1B}]0;b\u{7}.traject.yaml", stamp: "1")

  /// A scenario with texts that would act on a terminal.
  private static func harmful(_ persona: String) -> Scenario {
    var scenario = Scenario(persona: persona)
    scenario.title = "a\u{1B}[2Jb\u{202E}c\u{9B}d\u{2066}"
    scenario.author = "Groep\u{7}\n2"
    scenario.notes = "een\u{0}\r\ntwee\u{8}"
    return scenario
  }

  private mutating func both(_ action: Action) {
    walk.perform(action)
    silent.perform(action)
  }

  /// Types something that has a meaning here.
  mutating func step() {
    let model = walk.model
    if let field = model.focusedField { return fill(field) }
    let rows = model.page.selectableRows
    if !rows.isEmpty, generator.oneIn(3) {
      let index = generator.int(0...(rows.count - 1))
      return type(String(index + 1), Self.natural(rows[index]))
    }
    if model.place.kind == .dialog || generator.oneIn(12) {
      return type("terug", .run(Command(.back)))
    }
    for id in CommandID.allCases.shuffled(using: &generator) where id.isNamed {
      guard !Self.unspoken.contains(id) else { continue }
      let index = rows.isEmpty || generator.oneIn(3) ? nil : generator.int(0...(rows.count - 1))
      let command = Command(id, at: index.map { rows[$0].id })
      guard model.has(id), model.refusal(of: command) == nil else { continue }
      let words = generator.oneIn(2) ? id.deed.words.first ?? id.deed.name : id.deed.name
      // The line mode's own words come before those of a few commands.
      let isOwn = ["totaal", "hulp", "alles"].contains(words.nl)
      let said = model.say(isOwn ? id.deed.name : words)
      return type(said + (index.map { " \($0 + 1)" } ?? ""), .run(command))
    }
  }

  private mutating func type(_ line: String, _ actions: Action...) {
    log.append(line)
    walk.say(line)
    for action in actions { silent.perform(action) }
  }

  private static func natural(_ row: Row) -> Action {
    if row.pick != nil { return .run(Command(.choose, at: row.id)) }
    if row.opens != nil { return .run(Command(.open, at: row.id)) }
    if row.isAdjustable { return .run(Command(.nextValue, at: row.id)) }
    return .select(row.id)
  }

  private mutating func fill(_ field: Form.Field) {
    if generator.oneIn(6) { return type(":terug", .run(Command(.back))) }
    var line = generator.pick(Self.values)
    switch field.value {
    case .area:
      if generator.oneIn(2) { return type(".", next(after: field)) }
      // The first line of a text is the text itself, whatever was typed before.
      log.append(line)
      walk.say(line)
      silent.perform(.fill(field.name, walk.model.focusedField?.text ?? ""))
      return
    case .choice(let options, _):
      let index = generator.int(1...options.count)
      line = String(index)
    case .text: break
    }
    if line.isEmpty { return type(line, next(after: field)) }
    var filled = silent
    filled.perform(.fill(field.name, line))
    // What is wrong is not taken.
    if filled.model.visit.form?[field.name]?.problem != nil { return type(line) }
    type(line, .fill(field.name, line), next(after: field))
  }

  private func next(after field: Form.Field) -> Action {
    let fields = silent.model.visit.form?.fields ?? []
    let index = fields.firstIndex { $0.name == field.name } ?? 0
    return fields.indices.contains(index + 1)
      ? .select(fields[index + 1].name.row) : .run(Command(.accept))
  }
}
