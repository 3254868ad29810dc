import Reintegration
import Wording

extension Model {
  /// What is not the source's in this scenario, in a few words each: shown on every screen.
  package var ownMarks: [String] {
    guard let work else { return [] }
    return (isUnkept ? [say("bewaar zelf", "save it yourself")] : []) + ownMarks(of: work.current)
  }

  /// What is not the source's in a route, in a few words each.
  func ownMarks(of route: Evaluation) -> [String] {
    let scenario = route.scenario
    var marks: [String] = []
    if let mark = say.mark(of: route.persona.origin) { marks.append(mark) }
    let set = route.trajectory.steps.filter { !$0.entry.set.isEmpty }
    let fixed = set.count { $0.entry.isFixed(of: $0.intervention) }
    if set.count > fixed { marks.append(say("eigen cijfers", "own figures")) }
    if fixed > 0 { marks.append(say("\(fixed) vastgezet", "\(fixed) fixed")) }
    if scenario.own.contains(where: { scenario.entry(for: $0.id) != nil }) {
      marks.append(say("eigen interventie", "own intervention"))
    }
    for mark in Assumption.own(in: scenario).map({ $0.mark(scenario, say) })
    where !marks.contains(mark) {
      marks.append(mark)
    }
    return marks
  }
}
