import Reintegration
import Wording

/// The totals that a change made other than they were.
extension ChangeEffect {
  /// Says them one by one: "kosten € 750-2.500 wordt € 1.125-1.500".
  func changes(_ say: Wording) -> [String] {
    let (old, new) = (before.totals, after.totals)
    // Where nothing waits, the active time is the elapsed time.
    let isSameChange =
      old[.elapsed].band == old[.active].band && new[.elapsed].band == new[.active].band
    let order: [Measure] = [.clientHours, .professionalHours, .elapsed, .active, .waiting]
    let changed = order.map { measure -> String? in
      if measure == .active, isSameChange { return nil }
      let change = change(say.name(of: measure), old[measure], new[measure], say)
      // What waits is said with the weeks that it makes.
      guard measure == .elapsed, let reason = reason(changing: nil, say) else { return change }
      return change.map { "\($0) (\(reason))" }
    }
    return
      ([change(say.name(of: Measure.cost), old[.cost], new[.cost], say), support(say)] + changed
      + [budget(say)])
      .compactMap { $0 }
  }

  private func change(_ name: String, _ from: Sum, _ to: Sum, _ say: Wording) -> String? {
    // What is unknown is said again only where that changed.
    let isBoundSaid =
      from.unit == .weeks ? from.isOpen != to.isOpen : from.unknown != to.unknown
    let figures = [from, to].map { figure($0, isBoundSaid: isBoundSaid, say) }
    guard figures[0] != figures[1] else { return nil }
    var becomes = figures[1]
    if to.unit == .weeks, !(isBoundSaid && to.isUnknown) {
      becomes += " " + say.name(of: .weeks, isOne: to.band.isSingle && to.band.high == 1)
    }
    return name + " " + figures[0] + say(" wordt ", " becomes ") + becomes
  }

  /// A sum without its unit, which its name says or what it becomes; euros have their sign.
  private func figure(_ sum: Sum, isBoundSaid: Bool, _ say: Wording) -> String {
    isBoundSaid ? say.said(sum, as: .brief) : say.brief(sum)
  }

  private func support(_ say: Wording) -> String? {
    let (old, new) = (before.totals, after.totals)
    switch (old.support.lines.isEmpty, new.support.lines.isEmpty) {
    case (true, true): return nil
    case (true, false):
      return say("met begeleiding samen ", "with support together ") + say.said(new.grandTotal)
    case (false, true):
      return say("begeleiding telt niet meer mee", "support is no longer counted")
    case (false, false):
      return change(
        say("met begeleiding", "with support"), old.grandTotal, new.grandTotal, say)
    }
  }

  /// The budget, where it is not the elapsed time that changes its years: that needs no saying.
  private func budget(_ say: Wording) -> String? {
    let (old, new) = (before.totals, after.totals)
    guard old[.elapsed] == new[.elapsed], old.budget.available != new.budget.available else {
      return nil
    }
    return say("budget ", "budget ") + say.said(old.budget.available, .euros)
      + say(" wordt ", " becomes ") + say.said(new.budget.available, .euros)
  }

  /// Says for which phase the weeks wait: "plaatsing kan pas vanaf week 78"; nil where it is not
  /// waiting that makes the weeks other than one would expect.
  ///
  /// - Parameter phase: the phase that something was added to or taken from: what comes in the wait
  ///   of a later phase adds nothing.
  func reason(changing phase: Phase?, _ say: Wording) -> String? {
    guard let held = after.totals.stages.last(where: { waits(for: $0.phase, changing: phase) })
    else { return nil }
    let own = after.scenario[held.phase].earliestWeek
    guard let week = own ?? after.persona.rule(for: held.phase).earliestWeek else { return nil }
    let name = say.nameInSentence(of: held.phase)
    return own == nil
      ? say(
        "\(name) kan pas vanaf week \(say.number(week))",
        "\(name) is possible only from week \(say.number(week))")
      : say(
        "\(name) pas vanaf week \(say.number(week)), eigen aanname",
        "\(name) only from week \(say.number(week)), own assumption")
  }

  /// Whether a phase waits longer than it did, or still does though something came before it.
  private func waits(for phase: Phase, changing changed: Phase?) -> Bool {
    let (old, new) = (wait(for: phase, in: before), wait(for: phase, in: after))
    guard new.high > .zero else { return false }
    if new.low > old.low || new.high > old.high { return true }
    return changed.map { $0 < phase && before.totals[.elapsed].band == after.totals[.elapsed].band }
      ?? false
  }

  private func wait(for phase: Phase, in evaluation: Evaluation) -> Band {
    let totals = evaluation.totals
    guard let index = totals.stages.firstIndex(where: { $0.phase == phase }) else { return .zero }
    return Band(between: totals.short.stages[index].wait, and: totals.long.stages[index].wait)
  }
}
