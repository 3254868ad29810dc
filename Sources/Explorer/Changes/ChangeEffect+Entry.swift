import Reintegration
import Wording

/// What an entry that was added or taken away brings to the totals.
extension ChangeEffect {
  enum Direction: String {
    case added = "+"
    case removed = "-"
  }

  /// Says what one entry adds or takes away: its weeks, its hours, its cost, and the support with it.
  func parts(
    of step: Totals.Step, in evaluation: Evaluation, _ direction: Direction, _ say: Wording
  ) -> [String] {
    let stage = evaluation.totals.stages.first { $0.steps.contains { $0.id == step.id } }
    let times = stage?.times ?? 1
    let figures = step.figures
    var parts: [String] = []
    if let weeks = figures.duration.band {
      parts += self.weeks(times * weeks, in: stage?.phase, direction, say)
    } else {
      parts.append(say("duur onbekend", "duration unknown"))
    }
    let hours = say.name(of: Measure.hours(of: figures.by))
    if let band = figures.hours.band {
      parts.append("\(direction.rawValue) \(say.band(times * band)) \(hours)")
    } else {
      parts.append(say("\(hours) onbekend", "\(hours) unknown"))
    }
    parts += cost(of: step, times: times, by: evaluation.maker(of: step.id), direction, say)
    return parts + supportChange(say)
  }

  private func cost(
    of step: Totals.Step, times: Int, by maker: Maker, _ direction: Direction, _ say: Wording
  ) -> [String] {
    guard let cost = step.figures.cost else { return [say.outsideInShort] }
    var parts: [String] = []
    if let euros = cost.band {
      let said = say.said(times * euros, .euros, highIs: HighEnd(step.figures.highMarks))
      parts.append("\(direction.rawValue) \(said)")
    }
    if let reason = cost.unknown {
      parts.append(
        say("kosten onbekend", "cost unknown") + " (\(say.name(of: reason, by: maker)))")
    }
    return parts
  }

  /// The weeks of an entry, and what they do to the elapsed time where that is not the same: what
  /// runs beside something else, or in weeks of waiting, adds less.
  private func weeks(
    _ weeks: Band, in phase: Phase?, _ direction: Direction, _ say: Wording
  ) -> [String] {
    let (old, new) = (before.totals[.elapsed].band, after.totals[.elapsed].band)
    let (less, more) = direction == .added ? (old, new) : (new, old)
    if more == less + weeks { return ["\(direction.rawValue) \(say.said(weeks, .weeks))"] }
    let name = say.name(of: .elapsed)
    let (from, to) = (say.band(old, unit: .weeks), say.said(new, .weeks))
    let elapsed =
      old == new
      ? name + say(" blijft ", " stays ") + to
      : "\(name) \(from)" + say(" wordt ", " becomes ") + to
    return [
      say("duur ", "duration ") + say.said(weeks, .weeks),
      elapsed + (reason(changing: phase, say).map { " (\($0))" } ?? ""),
    ]
  }

  /// What a choice does to the support that is counted along.
  private func supportChange(_ say: Wording) -> [String] {
    let (old, new) = (before.totals, after.totals)
    guard !new.support.lines.isEmpty, !old.support.lines.isEmpty else { return [] }
    let (from, to) = (say.said(old.grandTotal), say.said(new.grandTotal))
    guard from != to else { return [] }
    return [say("met begeleiding \(from) wordt \(to)", "with support \(from) becomes \(to)")]
  }
}
