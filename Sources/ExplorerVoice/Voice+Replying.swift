package import Explorer
import Reintegration
import Wording

extension Voice {
  /// Returns what is said to a line, once its actions are carried out.
  ///
  /// - Parameter isLast: Whether the walk ends with it, so that nothing is said of where one is.
  package mutating func reply(to answer: Answer, in model: Model, isLast: Bool = false) -> Reply {
    var lines = answer.lines
    var isRefused = answer.isRefused
    let before = answer.before
    if !answer.actions.isEmpty {
      if let notice = newNotice(answer, in: model) {
        lines.append(model.say.spokenFigure(model.say(notice.text)))
        if notice.kind == .problem { isRefused = true }
      }
      lines += changes(from: before, in: model)
      let (old, new) = (before.work?.history.moments, model.work?.history.moments)
      // A history of one moment, where there were more, is one that begins.
      let isOtherRoute = old?.first != new?.first || (new?.count == 1 && old?.count != 1)
      if isOtherRoute || model.settings.language != before.settings.language { heard = [:] }
      if !isLast { lines += whereItLeads(answer, in: model, isAnswered: !lines.isEmpty) }
      if lines.isEmpty, !answer.isSilent, !isLast {
        lines = [model.say("Er verandert niets.", "Nothing changes.")]
      }
    }
    if !lines.isEmpty { last = unsaid ?? lines }
    unsaid = nil
    return Reply(lines: lines, isRefused: isRefused)
  }

  /// What the actions had to tell, if they had.
  private func newNotice(_ answer: Answer, in model: Model) -> Notice? {
    guard let notice = model.notice else { return nil }
    let ran = answer.actions.contains { if case .run = $0 { true } else { false } }
    let history = (answer.before.work?.history, model.work?.history)
    let isNew =
      notice != answer.before.notice || history.0 != history.1
      || (ran && notice.kind == .problem)
    return isNew ? notice : nil
  }

  /// What changed in the open scenario: warnings that were not there, and the totals.
  private func changes(from before: Model, in model: Model) -> [String] {
    var lines: [String] = []
    if before.place == model.place {
      for row in model.page.selectableRows {
        guard let old = before.page.row(row.id) else { continue }
        let new = row.marks.filter { $0.kind == .warning && !old.marks.contains($0) }
        guard !new.isEmpty, let name = model.page.spoken(row.id, model.say)?.name else { continue }
        let texts = new.map { model.say.spoken($0.text) }.joined(separator: "; ")
        lines.append(model.say("Let op, ", "Note, ") + "\(name): \(texts)")
      }
    }
    let hadNothing = before.summary == nil && model.work?.scenario.entries.isEmpty != false
    let isSameLanguage = model.settings.language == before.settings.language
    if model.summary != before.summary, isSameLanguage, !hadNothing, let total = total(in: model) {
      lines.append(total)
    }
    return lines
  }

  /// What is said of the place where one is now.
  private mutating func whereItLeads(
    _ answer: Answer, in model: Model, isAnswered: Bool
  ) -> [String] {
    let before = answer.before
    let say = model.say
    let places = (before.visits.map(\.place), model.visits.map(\.place))
    let hasMoved =
      places.0 != places.1 || before.visit.filter != model.visit.filter
      || before.settings.language != model.settings.language
    if hasMoved {
      isTyping = false
      rest = []
      return answer.saysAll ? everything(in: model) : arrival(in: model)
    }
    if answer.isSilent { return [] }
    if model.visit.form != nil { return field(in: model) }
    defer { heard[model.place] = model.page }
    guard !isAnswered, model.page != before.page,
      let row = model.visit.row.flatMap({ model.page.spoken($0, say) })
    else { return [] }
    return row.lines
  }

  /// What is said on coming to a place: all of it where it is short, else its beginning; of what was
  /// heard before only its name.
  mutating func arrival(in model: Model) -> [String] {
    let say = model.say
    let page = SpokenPage(model.page, say)
    if model.visit.form != nil {
      rest = []
      return [page.title] + page.introduction + field(in: model)
    }
    let known = heard[model.place].map { SpokenPage($0, say).lines }
    heard[model.place] = model.page
    let isDialog = model.place.kind == .dialog
    if let known, !isDialog {
      let news = page.lines.filter { !known.contains($0) }
      if news.count <= Self.mostNews {
        rest = page.lines
        unsaid = [page.title] + page.lines
        return [page.title] + news
      }
    }
    if let said = model.page.said {
      rest = page.lines
      return [say.spoken(said)]
    }
    rest = [page.title] + page.lines
    return isDialog ? everything(in: model) : nextLines(in: model)
  }

  /// The next lines of the page that have not been said.
  mutating func nextLines(in model: Model) -> [String] {
    guard !rest.isEmpty else { return [model.say.spoken(model.page.title)] }
    var count = 0
    var characters = 0
    while count < rest.count, count < Self.breath.lines, characters < Self.breath.characters {
      characters += rest[count].count
      count += 1
    }
    // A rest of two lines is no rest.
    if rest.count - count <= 2 { count = rest.count }
    let lines = Array(rest.prefix(count))
    rest.removeFirst(count)
    return lines + more(model.say)
  }

  /// All lines of the page that have not been said; all of it where all was.
  mutating func everything(in model: Model) -> [String] {
    defer { rest = [] }
    if !rest.isEmpty { return rest }
    heard[model.place] = model.page
    let page = SpokenPage(model.page, model.say)
    return [page.title] + page.lines
  }

  private mutating func more(_ say: Wording) -> [String] {
    guard !rest.isEmpty else { return [] }
    let count =
      rest.count == 1
      ? say("Nog 1 regel.", "1 more line.")
      : say("Nog \(rest.count) regels.", "\(rest.count) more lines.")
    return [count] + hint(.rest, say)
  }
}
