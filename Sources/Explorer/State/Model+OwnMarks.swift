import Reintegration
import Wording

extension Model {
  /// What is not the source's in this scenario, in a few words each: shown on every screen.
  package var ownMarks: [String] {
    guard let scenario = work?.scenario else { return [] }
    var marks: [String] = []
    if isUnkept { marks.append(say("bewaar zelf", "save it yourself")) }
    if let mark = work.flatMap({ say.mark(of: $0.persona.origin) }) { marks.append(mark) }
    let set = scenario.entries.filter { !$0.set.isEmpty }
    let fixed = set.count { entry in
      work?.intervention(entry.intervention).map { entry.isFixed(of: $0) } ?? false
    }
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
