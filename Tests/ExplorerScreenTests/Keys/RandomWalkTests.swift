import TerminalCanvas
import TestSupport
import Testing
import Wording

@testable import Explorer
@testable import ExplorerScreen
@testable import Reintegration

/// Laws that hold after any action, tried on random ones.
struct `Whatever someone does` {
  static let seeds: Range<UInt64> = 0..<16
  static let steps = 100

  @Test(arguments: seeds)
  func `a change can be undone and redone to the letter`(seed: UInt64) {
    follow(seed) { before, after in
      guard let new = after.work, new.history.canUndo, before.work != new else { return nil }
      var model = after
      model.undo()
      let undone = model.work?.current
      model.redo()
      if model.work != new { return "redo gives something else back" }
      guard let old = before.work, old.history.moments.first == new.history.moments.first else {
        // Other work was opened: what was recovered can be undone to its beginning.
        let isBeginning = undone?.scenario == Scenario(persona: new.scenario.persona)
        return isBeginning ? nil : "undo gives no beginning back"
      }
      guard new.history.index == old.history.index + 1,
        new.history.current != old.history.moments.dropFirst(new.history.index).first
      else { return nil }
      return undone == old.current ? nil : "undo gives something else back"
    }
  }

  @Test(arguments: seeds)
  func `the totals are those of the scenario`(seed: UInt64) {
    follow(seed) { before, after in
      guard let work = after.work, before.work?.current != work.current else { return nil }
      let trajectory: Trajectory
      do {
        trajectory = try Trajectory(work.scenario, of: work.persona)
      } catch {
        return "the scenario is not sound: \(error)"
      }
      let defaults = after.catalog.defaults
      guard let totals = try? Totals(trajectory, defaults: defaults), totals == work.current.totals
      else { return "the totals are not the engine's" }
      let naive = NaiveTotals(work.scenario, of: work.persona, defaults: defaults)
      let isSame =
        agree(totals[.elapsed].band, naive.elapsed) && agree(totals[.cost].band, naive.cost.ends)
        && agree(totals[.clientHours].band, naive.hours[.client]!.ends)
        && agree(totals[.professionalHours].band, naive.hours[.professional]!.ends)
        && agree(totals.grandTotal.band, naive.grandTotal.ends)
      return isSame ? nil : "the totals are not those of a naive computation"
    }
  }

  @Test(arguments: seeds)
  func `there is a screen to draw, of the terminal's size, in nobody's way`(seed: UInt64) {
    var random = RandomWalk(seed: seed)
    for _ in 0..<Self.steps {
      random.step()
      let (walk, drawing) = (random.walk, random.walk.drawing)
      #expect(drawing.canvas.size == walk.screen.size)
      for cursor in [drawing.canvas.cursor, drawing.canvas.rest].compactMap({ $0 }) {
        #expect(drawing.canvas.bounds.contains(cursor), "seed \(seed): \(random.log.suffix(5))")
      }
      let rows = walk.model.page.selectableRows.map(\.id)
      #expect(
        rows.isEmpty || walk.model.visit.row.map(rows.contains) == true,
        "seed \(seed): the cursor is outside the page: \(random.log.suffix(5))")
      #expect(walk.model.screen == .start || walk.model.work != nil)
    }
  }

  @Test(arguments: seeds)
  func `language, glyphs, colour and mouse leave the scenario alone`(seed: UInt64) {
    follow(seed) { _, after in
      for id in [CommandID.toggleLanguage, .toggleGlyphs, .toggleColor, .toggleMouse] {
        var model = after
        _ = reduce(into: &model, .run(Command(id)))
        if model.work != after.work { return "\(id) changed the work" }
        if model.settings == after.settings { return "\(id) changed nothing" }
      }
      return nil
    }
  }

  @Test(arguments: seeds)
  func `esc leads to the start and out, with a question only where work is unsaved`(seed: UInt64) {
    var random = RandomWalk(seed: seed)
    for _ in 0..<Self.steps { random.step() }
    var walk = random.walk
    walk.resize("80x24")
    var presses = 0
    while walk.place != .start || walk.model.visit.isFiltering, presses < 200 {
      // A form that was filled in asks; its second answer throws it away.
      walk.press(walk.kind == .dialog ? "end up enter" : "esc")
      if walk.hasQuit { return }
      presses += 1
    }
    #expect(walk.place == .start, "seed \(seed): \(random.log.suffix(20))")
    let quits = walk.effects.filter { $0 == .quit }.count
    let isUnsaved = walk.model.work?.isUnsaved ?? false
    walk.press("q")
    #expect((walk.kind == .dialog) == isUnsaved, "seed \(seed)")
    if isUnsaved { walk.press("right enter") }
    #expect(walk.effects.filter { $0 == .quit }.count == quits + 1, "seed \(seed)")
  }

  @Test func `comes everywhere on random walks, and changes things`() {
    var kinds: Set<PlaceKind> = []
    var places: Set<String> = []
    var changes = 0
    for seed in Self.seeds {
      var random = RandomWalk(seed: seed)
      for _ in 0..<Self.steps {
        let before = random.walk.model.work?.history.index
        random.step()
        kinds.insert(random.walk.kind)
        places.insert("\(random.walk.place)".prefix { $0 != "(" }.description)
        if let after = random.walk.model.work?.history.index, after == (before ?? 0) + 1 {
          changes += 1
        }
      }
    }
    #expect(kinds == [.screen, .summary, .pane, .dialog, .form, .room])
    #expect(places.count > 15, "\(places.sorted())")
    #expect(changes > 15)
  }

  /// Walks at random, and stops at the first step after which something is wrong.
  private func follow(
    _ seed: UInt64, sourceLocation: SourceLocation = #_sourceLocation,
    _ problem: (_ before: Model, _ after: Model) -> String?
  ) {
    var random = RandomWalk(seed: seed)
    for _ in 0..<Self.steps {
      let before = random.walk.model
      random.step()
      guard let problem = problem(before, random.walk.model) else { continue }
      Issue.record(
        "seed \(seed), step \(random.log.count): \(problem)\n\(random.log.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
      return
    }
  }
}

/// Whether an exact fraction and the engine's amount are the same figure.
private func agree(_ band: Band, _ ends: Ends) -> Bool {
  agree(band.low, ends.low) && agree(band.high, ends.high)
}

private func agree(_ amount: Amount, _ fraction: Fraction) -> Bool {
  amount.parts * fraction.denominator == fraction.numerator * 13_000_000
}
