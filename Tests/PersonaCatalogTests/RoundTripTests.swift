import PersonaCatalog
import Reintegration
import Testing

@Suite("Writing and reading")
struct RoundTripTests {
  @Test func `gives back any scenario, and the same bytes a second time`() throws {
    var random = RandomScenario(seed: 1)
    for _ in 0..<1000 {
      let scenario = random.next()
      let file = ScenarioWriter.write(scenario)
      do {
        let read = try Fixtures.scenario(file)
        try #require(read == scenario, "\(file)")
        try #require(ScenarioWriter.write(read) == file, "\(file)")
      } catch let error as Findings {
        Issue.record("\(error.list.map { $0.description(in: .nl) })\n\(file)")
        return
      }
    }
  }
}
