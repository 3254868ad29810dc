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

  @Test func `stays in the file, whatever is changed and undone`() throws {
    let scenario = try ScenarioReader.read(
      Array(Self.file.utf8), file: "f", library: PersonaLibrary()
    ).scenario
    var session = Session()
    session.perform(
      .opened(scenario, WorkFile(path: "mia.traject.yaml", stamp: "stamp"), notice: nil))
    session.run(.goActivation)
    session.run(.choose, at: .entry("empowerment"))
    session.run(.ownFigures)
    session.fill(.weeks, "20")
    session.run(.accept)
    session.run(.newOwn)
    session.fill(.name, "Koor")
    session.fill(.weeks, "4")
    session.run(.accept)
    session.run(.undo)
    session.run(.redo)
    session.change(title: "Proef")
    session.run(.toggleOutliers)
    session.run(.save)
    let saved = try #require(session.requests.last?.scenario)
    #expect(saved.title == "Proef")
    #expect(saved.entries.count == 3)
    let text = ScenarioWriter.write(saved)
    for line in Self.file.split(separator: "\n").drop(while: { $0 != "answers:" }) {
      #expect(text.contains(line), "\(line)")
    }
    while session.model.work?.history.canUndo == true { session.run(.undo) }
    #expect(session.scenario.map { ScenarioWriter.write($0) } == Self.file)
  }
}
