package import Explorer
import Reintegration
import Wording

extension Voice {
  /// Returns what a line asks for: what has to be done, or why it cannot be.
  package mutating func answer(_ line: String, in model: Model) -> Answer {
    if let field = model.focusedField { return fill(line, field, in: model) }
    let vocabulary = Vocabulary(model, below: below(model).map(\.model))
    return answer(Request(line, vocabulary), in: model)
  }

  mutating func answer(_ request: Request, in model: Model) -> Answer {
    let say = model.say
    let offersTotals = self.offersTotals
    self.offersTotals = false
    switch request {
    case .goOn: return Answer(lines: nextLines(in: model), in: model)
    case .own(.total, _): return sayTotals(whole: offersTotals, in: model)
    case .own(.all, _) where offersTotals: return sayTotals(whole: true, in: model)
    case .own(let word, let argument): return answer(word, argument, in: model)
    case .row(let id): return deal(with: model.page.row(id), in: model)
    case .number(let number):
      guard let row = model.page.row(number: number) else {
        return .refusal(noRow(model.page, say), in: model)
      }
      return deal(with: row, in: model)
    case .command(.filter, at: nil): return search(for: "", in: model)
    case .command(let id, let target): return run(id, at: target, in: model)
    case .unclear(let names):
      let choices = names.prefix(6).map { "'\(say.spoken($0))'" }
      return .refusal(
        say("Dat kan meer zijn. ", "That may be several things. ")
          + say.didYouMean(say.choice(choices)), in: model)
    case .unknown(let nearest):
      let meant =
        nearest.map { say.didYouMean("'\($0)'") }
        ?? say("Hulp noemt de woorden.", "Help names the words.")
      return .refusal(say("Dat ken ik niet. ", "I do not know that. ") + meant, in: model)
    }
  }

  /// Runs a command where it belongs: here, or at what lies below.
  private func run(_ id: CommandID, at target: Request.Target?, in model: Model) -> Answer {
    guard !model.has(id), let place = below(model).first(where: { $0.model.has(id) }) else {
      return run(id, at: target, in: model, after: [], from: model)
    }
    return run(id, at: target, in: place.model, after: place.actions, from: model)
  }

  private func run(
    _ id: CommandID, at target: Request.Target?, in model: Model, after actions: [Action],
    from start: Model
  ) -> Answer {
    let say = model.say
    var command = Command(id)
    switch target {
    case .row(let row): command.row = row
    case .number(let number):
      guard let row = model.page.row(number: number) else {
        return .refusal(noRow(model.page, say), in: start)
      }
      command.row = row.id
    case nil: break
    }
    if let reason = model.refusal(of: command) {
      if id == .open, let row = command.row, let lines = aside(of: row, in: model) {
        return Answer(actions + [.select(row)], lines: lines, in: start)
      }
      return .refusal(say.spoken(say(reason)), in: start)
    }
    return Answer(actions + [.run(command)], in: start)
  }

  /// Does with a row what is most natural: chooses it, opens it, changes it, or tells about it.
  private func deal(with row: Row?, in model: Model) -> Answer {
    let say = model.say
    guard let row else { return .refusal(noRow(model.page, say), in: model) }
    if row.pick != nil { return run(.choose, at: .row(row.id), in: model) }
    if row.opens != nil { return run(.open, at: .row(row.id), in: model) }
    if row.isAdjustable { return run(.nextValue, at: .row(row.id), in: model) }
    let lines = aside(of: row.id, in: model) ?? model.page.spoken(row.id, say)?.lines ?? []
    return Answer([.select(row.id)], lines: lines, in: model)
  }

  /// What stands beside the page about a row; nil for nothing.
  private func aside(of row: RowID, in model: Model) -> [String]? {
    var there = model
    _ = reduce(into: &there, .select(row))
    guard there.visit.row == row, let aside = there.aside else { return nil }
    let page = SpokenPage(Page(aside.title, aside.blocks), model.say, isNumbered: false)
    return [page.title] + page.lines
  }

  private func noRow(_ page: Page, _ say: Wording) -> String {
    switch page.selectableRows.count {
    case 0: say("Hier zijn geen nummers.", "There are no numbers here.")
    case 1: say("Hier is alleen nummer 1.", "There is only number 1 here.")
    case let count:
      say("Hier zijn de nummers 1 tot en met \(count).", "The numbers here are 1 to \(count).")
    }
  }
}

extension Wording {
  /// Joins things to choose from: "a, b of c".
  fileprivate func choice(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + self(" of ", " or ") + last
  }
}
