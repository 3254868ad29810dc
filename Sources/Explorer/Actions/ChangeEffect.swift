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
    self.id = id
  }

  var text: Text {
    Text(nl: text(Wording(.nl)), en: text(Wording(.en)))
  }

  private func text(_ say: Wording) -> String {
    if let id {
      if before.step(id) == nil, let step = after.step(id) {
        return parts(of: step.figures, sign: "+", say).joined(separator: ", ")
      }
      if after.step(id) == nil, let step = before.step(id) {
        return parts(of: step.figures, sign: "-", say).joined(separator: ", ")
      }
    }
    let differences = changes(say)
    return differences.isEmpty
      ? say("de totalen blijven gelijk", "the totals stay the same")
      : differences.joined(separator: "; ")
  }

  /// What one entry adds or takes away.
  private func parts(of figures: StepFigures, sign: String, _ say: Wording) -> [String] {
    var parts: [String] = []
    if let weeks = figures.duration.band {
      parts.append("\(sign) \(say.said(weeks, .weeks))")
    } else {
      parts.append(say("duur onbekend", "duration unknown"))
    }
    let worker =
      figures.by == .client
      ? say("cliënturen", "client hours") : say("professional-uren", "professional hours")
    if let hours = figures.hours.band {
      parts.append("\(sign) \(say.band(hours)) \(worker)")
    } else {
      parts.append(say("\(worker) onbekend", "\(worker) unknown"))
    }
    if let cost = figures.cost {
      if let euros = cost.band {
        parts.append("\(sign) \(say.said(euros, .euros, highIs: HighEnd(figures.highMarks)))")
      }
      if let reason = cost.unknown {
        parts.append(say("kosten onbekend", "cost unknown") + " (\(say.name(of: reason)))")
      }
    } else {
      parts.append(say("betaald uit een ander budget", "paid from another budget"))
    }
    return parts
  }

  /// The totals that are not what they were: "kosten € 750-2.500 wordt € 1.125-1.500".
  private func changes(_ say: Wording) -> [String] {
    let (old, new) = (before.totals, after.totals)
    func change(_ name: String, _ from: String, _ to: String) -> String? {
      from == to ? nil : name + " " + from + say(" wordt ", " becomes ") + to
    }
    func tally(_ tally: Tally, unless same: Bool) -> String {
      same
        ? say.band(tally.band)
        : say.open(
          say.band(tally.band), isOpen: tally.isOpen, isEmpty: tally.band.high == .zero,
          count: tally.unknown.count)
    }
    func weeks(_ old: Band, _ new: Band) -> (String, String) {
      let (from, to) = (say.band(old, unit: .weeks), say.said(new, .weeks))
      return old == new ? (to, to) : (from, to)
    }
    let elapsed = weeks(old.elapsed, new.elapsed)
    let active = weeks(old.active, new.active)
    let waiting = weeks(old.waiting, new.waiting)
    return [
      change(say("kosten", "cost"), say.said(old.cost), say.said(new.cost)),
      change(
        say("met begeleiding", "with support"), support(of: old, say), support(of: new, say)),
      change(
        say("cliënturen", "client hours"),
        tally(old.clientHours, unless: old.clientHours.unknown == new.clientHours.unknown),
        tally(new.clientHours, unless: old.clientHours.unknown == new.clientHours.unknown)),
      change(
        say("professional-uren", "professional hours"),
        tally(
          old.professionalHours,
          unless: old.professionalHours.unknown == new.professionalHours.unknown),
        tally(
          new.professionalHours,
          unless: old.professionalHours.unknown == new.professionalHours.unknown)),
      change(say("doorlooptijd", "elapsed time"), elapsed.0, elapsed.1),
      change(say("inzetduur", "active time"), active.0, active.1),
      change(say("wachttijd", "waiting time"), waiting.0, waiting.1),
      change(
        say("budget", "budget"), say.said(old.budget.available, .euros),
        say.said(new.budget.available, .euros)),
    ].compactMap { $0 }
  }

  private func support(of totals: Totals, _ say: Wording) -> String {
    totals.support.lines.isEmpty ? say("uit", "off") : say.said(totals.grandTotal)
  }
}
