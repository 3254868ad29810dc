import Explorer
import Reintegration
import Wording

/// The words that the explorer has no command for.
extension Voice {
  mutating func answer(_ word: OwnWord, _ argument: String, in model: Model) -> Answer {
    switch word {
    case .help: return Answer(lines: help(about: argument, in: model), in: model)
    case .again: return Answer(lines: last, in: model)
    case .whereAmI: return Answer(lines: whereabouts(in: model), in: model)
    case .search: return search(for: argument, in: model)
    case .total: return sayTotals(whole: false, in: model)
    case .all: return Answer(lines: everything(in: model), in: model)
    }
  }

  /// Says what it comes to: in a sentence, or one by one at the totals, where each can be opened.
  mutating func sayTotals(whole: Bool, in model: Model) -> Answer {
    let say = model.say
    guard let total = total(in: model), let summary = model.summary else {
      return .refusal(say("Kies eerst een persona.", "Choose a persona first."), in: model)
    }
    guard whole else {
      offersTotals = true
      return Answer(lines: [total], in: model)
    }
    if model.place == .summary { return Answer(lines: everything(in: model), in: model) }
    if model.refusal(of: Command(.summary)) == nil {
      return Answer([.run(Command(.summary))], saysAll: true, in: model)
    }
    return Answer(lines: SpokenPage(summary, say, isNumbered: false).lines, in: model)
  }

  /// Searches the rows of the page; without a word it shows all of them again.
  func search(for words: String, in model: Model) -> Answer {
    let say = model.say
    let isSearched = !model.visit.filter.isEmpty
    if words.isEmpty {
      guard isSearched else {
        return .refusal(
          say("Zeg erbij wat je zoekt: zoek buddy.", "Say what you look for: search buddy."),
          in: model)
      }
      return Answer([.run(Command(.filter)), .edit(.clear), .run(Command(.accept))], in: model)
    }
    if let reason = model.refusal(of: Command(.filter)) {
      return .refusal(say.spoken(say(reason)), in: model)
    }
    let actions: [Action] = [
      .run(Command(.filter)), .edit(.clear), .type(words), .run(Command(.accept)),
    ]
    var found = model
    for action in actions { _ = reduce(into: &found, action) }
    if found.page.selectableRows.isEmpty {
      return Answer(lines: [say("Niets gevonden.", "Nothing found.")], in: model)
    }
    return Answer(actions, in: model)
  }

  /// Where one is, in which scenario, and what it comes to.
  private func whereabouts(in model: Model) -> [String] {
    let say = model.say
    let header = model.header
    var lines = [say.spoken(model.page.title)]
    if let index = model.tabs.firstIndex(where: { $0.place == model.screen }) {
      let tab = model.tabs[index]
      let number = say(
        "\(index + 1) van \(model.tabs.count)", "\(index + 1) of \(model.tabs.count)")
      let place = say.spoken(tab.name.full) + say(", scherm ", ", screen ") + number
      lines[0] = model.place == model.screen ? place : lines[0] + say("; over ", "; over ") + place
    }
    if !model.visit.filter.isEmpty {
      lines.append(say("Gezocht op: ", "Searched for: ") + say.spoken(model.visit.filter))
    }
    if let row = model.visit.row.flatMap({ model.page.spoken($0, say) }) {
      lines.append(say("Bij ", "At ") + (row.number.map { "\($0). " } ?? "") + row.name)
    }
    if let scenario = header.scenario {
      let unsaved = header.isUnsaved ? say(", nog niet bewaard", ", not saved yet") : ""
      let author = header.author.map { ", " + say.spoken($0) } ?? ""
      lines.append(say("Scenario: ", "Scenario: ") + say.spoken(scenario) + author + unsaved)
    }
    if let covered = header.covered { lines.append(say("Let op: ", "Note: ") + covered) }
    return lines + (total(in: model).map { [$0] } ?? [])
  }

  /// The hints and the words that are understood here; about a word, what it does.
  private mutating func help(about words: String, in model: Model) -> [String] {
    let say = model.say
    let own = OwnWord.allCases.map { (word: say($0.words.first ?? $0.name), name: say($0.name)) }
    let groups = DeedGroup.allCases.map { (name: say($0.name), entries: possible(in: $0, model)) }
      .filter { !$0.entries.isEmpty }
    let all = (own + groups.flatMap(\.entries)).map { "\($0.word): \(say.spoken($0.name))" }
    if !words.isEmpty {
      let found = all.filter { $0.plainWords.contains(words) }
      return found.isEmpty ? [say("Niets gevonden.", "Nothing found.")] : found
    }
    rest = all
    let ownWords = own.map(\.word).joined(separator: ", ")
    return Hint.allCases.map { say($0.text) }
      + [
        say(
          "Een nummer achter een woord zegt om welke regel het gaat, zoals in: open 2.",
          "A number after a word says which line it is about, as in: open 2."),
        say("Altijd: ", "Always: ") + ownWords,
      ]
      + groups.map { "\($0.name): " + $0.entries.map(\.word).joined(separator: ", ") }
      + [say("Alles zegt wat elk woord doet.", "All says what each word does.")]
  }

  /// The commands of a group that are possible now, for one row of the page at least.
  private func possible(in group: DeedGroup, _ model: Model) -> [(word: String, name: String)] {
    let say = model.say
    let models = [model] + below(model).map(\.model)
    let replaced = OwnWord.allCases.compactMap(\.replaced)
    return CommandID.allCases.filter { id in
      id.deed.group == group && id.isNamed && !replaced.contains(id)
        && models.contains { model in
          let rows = [nil] + model.page.selectableRows.map { Optional($0.id) }
          return model.has(id)
            && rows.contains { model.refusal(of: Command(id, at: $0)) == nil }
        }
    }
    .map { ($0.word(say) ?? say($0.deed.name), say($0.deed.name)) }
  }
}
