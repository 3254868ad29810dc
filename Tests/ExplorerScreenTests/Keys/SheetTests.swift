import Explorer
import PersonaCatalog
import Reintegration
import Testing

struct `What a group answered and guessed` {
  private static let file = """
    format: 1
    persona: mia
    phases:
      activation:
        entries:
          - belastbaarheid
    answers:
      - {question: wiens-rust, text: Van iedereen.}
    guesses:
      - {by: Anne, intervention: empowerment, figure: cost, guess: 900-2000}
      - {by: Anne, intervention: vrijwilligerswerk, figure: weeks, guess: undeterminable}
    actual:
      - {intervention: belastbaarheid, figure: cost, value: 475}

    """

  private func opened(_ keys: String) throws -> Walk {
    let scenario = try ScenarioReader.read(
      Array(Self.file.utf8), file: "f", library: PersonaLibrary()
    ).scenario
    var walk = Walk()
    walk.perform(
      .opened(scenario, WorkFile(path: "mia.traject.yaml", stamp: "stamp"), notice: nil))
    walk.press(keys)
    return walk
  }

  @Test func `stays in the file, whatever is changed and undone`() throws {
    var walk = try opened("2 down space e text:20 enter 3 space i text:Koor tab text:4 enter u r")
    walk.press("m text:Proef enter a right esc s")
    let saved = try #require(walk.requests.last?.scenario)
    #expect(saved.title == "Proef")
    #expect(saved.entries.count > 1)
    let text = ScenarioWriter.write(saved)
    for line in Self.file.split(separator: "\n").drop(while: { $0 != "answers:" }) {
      #expect(text.contains(line), "\(line)")
    }
    while walk.model.work?.history.canUndo == true { walk.press("u") }
    #expect(walk.scenario.map { ScenarioWriter.write($0) } == Self.file)
  }
}
