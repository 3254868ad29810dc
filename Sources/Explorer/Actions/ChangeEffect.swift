import Reintegration
import Wording

/// What a change did to the totals, in words and sign.
struct ChangeEffect {
  private let before: Evaluation
  private let after: Evaluation
  private let id: String?

  init(from before: Evaluation, to after: Evaluation, about id: String?) {
    self.before = before
    self.after = after
    self.id = id ?? Self.onlyEntry(before.scenario, after.scenario)
  }

  /// The one entry by which two scenarios differ, if that is all of their difference.
  private static func onlyEntry(_ before: Scenario, _ after: Scenario) -> String? {
    let (old, new) = (before.entries.map(\.intervention), after.entries.map(\.intervention))
    let changed = Set(old).symmetricDifference(new)
    guard changed.count == 1, let id = changed.first else { return nil }
    var (less, more) = (before, after)
    for phase in Phase.allCases {
      less[phase].entries.removeAll { $0.intervention == id }
      more[phase].entries.removeAll { $0.intervention == id }
    }
    less.own.removeAll { $0.id == id }
    more.own.removeAll { $0.id == id }
    return less == more ? id : nil
  }

  var text: Text {
    Text(nl: text(Wording(.nl)), en: text(Wording(.en)))
  }

  private func text(_ say: Wording) -> String {
    if let id {
      if before.step(id) == nil, let step = after.step(id) {
        return
          (parts(of: id, step.figures, in: after, sign: "+", say)
          + supportChange(say)).joined(separator: ", ")
      }
      if after.step(id) == nil, let step = before.step(id) {
        return
          (parts(of: id, step.figures, in: before, sign: "-", say)
          + supportChange(say)).joined(separator: ", ")
      }
    }
    let differences = changes(say)
    return differences.isEmpty
      ? say("de totalen blijven gelijk", "the totals stay the same")
      : differences.joined(separator: "; ")
  }

  /// How often the phase of an entry is gone through.
  private func times(of id: String, in evaluation: Evaluation) -> Int {
    evaluation.totals.stages.first { $0.steps.contains { $0.id == id } }?.times ?? 1
  }

  /// What a choice does to the support that is counted along.
  private func supportChange(_ say: Wording) -> [String] {
    let (old, new) = (before.totals, after.totals)
    guard !new.support.lines.isEmpty, !old.support.lines.isEmpty else { return [] }
    let (from, to) = (say.said(old.grandTotal), say.said(new.grandTotal))
    guard from != to else { return [] }
    return [say("met begeleiding \(from) wordt \(to)", "with support \(from) becomes \(to)")]
  }

  /// What one entry adds or takes away.
  private func parts(
    of id: String, _ figures: StepFigures, in evaluation: Evaluation, sign: String, _ say: Wording
  ) -> [String] {
    let times = times(of: id, in: evaluation)
    let isOwn = evaluation.scenario.isOwn(id)
    var parts: [String] = []
    if let weeks = figures.duration.band {
      parts += self.weeks(times * weeks, sign: sign, say)
    } else {
      parts.append(say("duur onbekend", "duration unknown"))
    }
    let worker =
      figures.by == .client
      ? say("cliënturen", "client hours") : say("professional-uren", "professional hours")
    if let hours = figures.hours.band {
      parts.append("\(sign) \(say.band(times * hours)) \(worker)")
    } else {
      parts.append(say("\(worker) onbekend", "\(worker) unknown"))
    }
    if let cost = figures.cost {
      if let euros = cost.band {
        let said = say.said(times * euros, .euros, highIs: HighEnd(figures.highMarks))
        parts.append("\(sign) \(said)")
      }
      if let reason = cost.unknown {
        parts.append(
          say("kosten onbekend", "cost unknown") + " (\(say.name(of: reason, isOwn: isOwn)))")
      }
    } else {
      parts.append(say("betaald uit een ander budget", "paid from another budget"))
    }
    return parts
  }

  /// The weeks of an entry, and what they do to the elapsed time where that is not the same: what
  /// runs beside something else, or in weeks of waiting, adds less.
  private func weeks(_ weeks: Band, sign: String, _ say: Wording) -> [String] {
    let (old, new) = (before.totals[.elapsed].band, after.totals[.elapsed].band)
    let (less, more) = sign == "+" ? (old, new) : (new, old)
    if more == less + weeks { return ["\(sign) \(say.said(weeks, .weeks))"] }
    return [
      say("duur ", "duration ") + say.said(weeks, .weeks),
      old == new
        ? say(
          "doorlooptijd blijft \(say.band(new, unit: .weeks)) wk",
          "elapsed stays \(say.band(new, unit: .weeks)) wk")
        : say(
          "doorlooptijd \(say.band(old, unit: .weeks)) wordt \(say.band(new, unit: .weeks)) wk",
          "elapsed \(say.band(old, unit: .weeks)) becomes \(say.band(new, unit: .weeks)) wk"),
    ]
  }

  /// The totals that are not what they were: "kosten € 750-2.500 wordt € 1.125-1.500".
  private func changes(_ say: Wording) -> [String] {
    let (old, new) = (before.totals, after.totals)
    func change(_ name: String, _ from: String, _ to: String) -> String? {
      from == to ? nil : name + " " + from + say(" wordt ", " becomes ") + to
    }
    // What is unknown is said again only where that changed.
    func sum(_ name: String, _ from: Sum, _ to: Sum) -> String? {
      let isSaid = from.unit == .weeks ? from.isOpen != to.isOpen : from.unknown != to.unknown
      func said(_ sum: Sum) -> String {
        isSaid ? say.said(sum, as: .brief) : say.brief(sum)
      }
      let unit = from.unit == .weeks && !(isSaid && to.isUnknown) ? " wk" : ""
      return change(name, said(from), said(to)).map { $0 + unit }
    }
    let support: String? =
      switch (old.support.lines.isEmpty, new.support.lines.isEmpty) {
      case (true, true): nil
      case (true, false):
        say("met begeleiding samen ", "with support together ") + say.said(new.grandTotal)
      case (false, true): say("begeleiding telt niet meer mee", "support is no longer counted")
      case (false, false):
        sum(say("met begeleiding", "with support"), old.grandTotal, new.grandTotal)
      }
    let isSameChange =
      old[.elapsed].band == old[.active].band && new[.elapsed].band == new[.active].band
    let order: [Measure] = [
      .cost, .clientHours, .professionalHours, .elapsed, .active, .waiting,
    ]
    let changed = order.map { measure in
      measure == .active && isSameChange
        ? nil
        : sum(
          measure == .elapsed ? say.shortName(of: measure) : say.name(of: measure), old[measure],
          new[measure])
    }
    return
      ([changed[0], support] + changed.dropFirst() + [
        // With the elapsed time the years change, and with them the budget; that needs no saying.
        old[.elapsed] == new[.elapsed]
          ? change(
            say("budget", "budget"), say.said(old.budget.available, .euros),
            say.said(new.budget.available, .euros)) : nil
      ]).compactMap { $0 }
  }
}
