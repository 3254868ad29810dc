import Reintegration
import Wording

extension Model {
  /// What is not the source's in this scenario, in a few words each: shown on every screen.
  package var ownMarks: [String] {
    guard let scenario = work?.scenario else { return [] }
    let assumptions = scenario.assumptions
    var marks: [String] = []
    if isUnkept { marks.append(say("bewaar zelf (s)", "save it yourself (s)")) }
    if let mark = work.flatMap({ say.mark(of: $0.persona) }) { marks.append(mark) }
    var (set, fixed) = (0, 0)
    for phase in Phase.allCases {
      let entries = scenario[phase].entries
      for index in entries.indices where !entries[index].set.isEmpty {
        set += 1
        if isFixed(entries[index]) { fixed += 1 }
      }
    }
    if set > fixed { marks.append(say("eigen cijfers", "own figures")) }
    if fixed > 0 { marks.append(say("\(fixed) vastgezet", "\(fixed) fixed")) }
    if scenario.own.contains(where: { scenario.entry(for: $0.id) != nil }) {
      marks.append(say("eigen interventie", "own intervention"))
    }
    if let rate = assumptions.hourlyRate {
      marks.append(say("uurtarief ", "rate ") + say.band(rate, unit: .euros))
    }
    if assumptions.outliers { marks.append(say("uitschieters", "outliers")) }
    if assumptions.klantmanager != nil { marks.append("klantmanager") }
    if assumptions.jobcoach != nil { marks.append(say("jobcoach", "job coach")) }
    if let budget = assumptions.budgetPerYear {
      marks.append(say("budget ", "budget ") + say.number(budget))
    }
    for phase in Phase.allCases where !scenario[phase].entries.isEmpty {
      let plan = scenario[phase]
      if plan.times > 1 {
        marks.append("\(say.name(of: phase).lowercased()) \(plan.times)x")
      }
      let overlap = say("fasen overlappen", "phases overlap")
      if plan.start == .with, !marks.contains(overlap) { marks.append(overlap) }
      if let week = plan.earliestWeek {
        let name = say.name(of: phase).lowercased()
        let from = say(" vanaf week ", " from week ") + say.number(week)
        marks.append(name + from)
      }
    }
    return marks
  }
}
