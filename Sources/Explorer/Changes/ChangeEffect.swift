import Reintegration
import Wording

/// What a change did to the totals, in words and sign.
struct ChangeEffect {
  let before: Evaluation
  let after: Evaluation
  private let id: String?
  /// What it did to the totals: "+ 8 weken, + 24 uur".
  private(set) var text = Text("")

  init(from before: Evaluation, to after: Evaluation, about id: String?) {
    self.before = before
    self.after = after
    self.id = id ?? Self.onlyEntry(before.scenario, after.scenario)
    text = Text(nl: text(Wording(.nl)), en: text(Wording(.en)))
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

  /// The figures that it may tell of.
  private var figures: ToldFigures { .changed(from: before, to: after) }

  /// Returns a moment of the history, which a change of this name led to.
  func moment(_ name: Text) -> History.Moment {
    History.Moment(evaluation: after, change: name, effect: text, told: figures)
  }

  /// Returns what is said of a change of this name: that, and what it did.
  func notice(_ name: Text, isRecorded: Bool = false) -> Notice {
    Notice(
      .change, name.joined(with: text), isRecorded: isRecorded, told: figures,
      covered: name.joined(with: Text { $0.covered }))
  }

  private func text(_ say: Wording) -> String {
    if let id {
      if before.step(id) == nil, let step = after.step(id) {
        return parts(of: step, in: after, .added, say).joined(separator: ", ")
      }
      if after.step(id) == nil, let step = before.step(id) {
        return parts(of: step, in: before, .removed, say).joined(separator: ", ")
      }
    }
    let differences = changes(say)
    return differences.isEmpty
      ? say("de totalen blijven gelijk", "the totals stay the same")
      : differences.joined(separator: "; ")
  }
}

extension Text {
  /// Joins a name with what it did, by a colon.
  func joined(with effect: Text) -> Text {
    Text(
      nl: effect.nl.isEmpty ? nl : "\(nl): \(effect.nl)",
      en: effect.en.isEmpty ? en : "\(en): \(effect.en)")
  }
}
