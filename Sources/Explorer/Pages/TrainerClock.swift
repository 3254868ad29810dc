import Reintegration
import Wording

/// The time of a workshop beside its plan, in minutes.
struct TrainerClock {
  /// A part of the plan, from one minute to another.
  private struct Slot {
    let name: String
    let minutes: Range<Int>
  }

  private let elapsed: Int
  private let length: Int
  private let slots: [Slot]
  private let say: Wording

  init(_ trainer: Trainer, plan: [WorkshopPart], _ say: Wording) {
    self.say = say
    elapsed = trainer.elapsed / 60
    length = trainer.length.minutes
    var slots: [Slot] = []
    for part in plan {
      guard let minutes = trainer.length.minutes(of: part) else { continue }
      let start = slots.last?.minutes.upperBound ?? 0
      slots.append(Slot(name: say(part.name), minutes: start..<start + minutes))
    }
    self.slots = slots
  }

  /// How long it takes by now, how long is left, and what it is time for.
  var now: [Block] {
    let isLate = elapsed > length
    let left =
      isLate
      ? say("\(minutes(elapsed - length)) over tijd", "\(minutes(elapsed - length)) over time")
      : say("nog \(minutes(length - elapsed))", "\(minutes(length - elapsed)) left")
    var blocks: [Block] = [
      .text(
        say(
          "\(minutes(elapsed)) bezig, \(left) (van \(length))",
          "\(minutes(elapsed)) gone, \(left) (of \(length))"), isLate ? .warning : .strong)
    ]
    guard let index = slots.firstIndex(where: { $0.minutes.contains(elapsed) }) else {
      return blocks
    }
    let slot = slots[index]
    let rest = minutes(slot.minutes.upperBound - elapsed)
    let next =
      slots.indices.contains(index + 1)
      ? say("; daarna ", "; then ") + slots[index + 1].name : ""
    blocks.append(
      .text(
        say("Tijd voor: \(slot.name), nog \(rest)", "Time for: \(slot.name), \(rest) left") + next))
    return blocks
  }

  /// The parts of the plan with their minutes, the one that it is time for marked.
  var plan: [Block] {
    guard !slots.isEmpty else { return [] }
    let rows = slots.enumerated().map { index, slot in
      Row(
        RowID("part", index),
        [
          Cell(.name, slot.name),
          Cell(.figure, "\(slot.minutes.lowerBound)-\(slot.minutes.upperBound)"),
        ],
        tone: slot.minutes.upperBound <= elapsed ? .secondary : .plain,
        marks: slot.minutes.contains(elapsed) ? [RowMark(.current, say("nu", "now"))] : [],
        isSelectable: false)
    }
    let columns = [
      Column(.name, .name, Phrase(say("onderdeel", "part"))),
      Column(.figure, .figure, Phrase(say("minuten", "minutes"))),
    ]
    return [
      .heading(say("Het plan", "The plan")), .table(Table(columns, rows, hasHeadings: true)),
    ]
  }

  private func minutes(_ count: Int) -> String {
    count == 1 ? say("1 minuut", "1 minute") : say("\(count) minuten", "\(count) minutes")
  }
}
