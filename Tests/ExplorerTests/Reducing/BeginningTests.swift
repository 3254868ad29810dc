import Explorer
import PersonaCatalog
import Testing

/// What the explorer begins with.
struct `Beginning with a persona` {
  @Test("shows the same whether the start was made before or not", arguments: ["vincent", "samir"])
  func withoutStart(persona: String) throws {
    let catalog = try PersonaLibrary().catalog()
    var (after, alone) = (Model(catalog: catalog), Model(catalog: catalog, isShown: false))
    #expect(alone.page.selectableRows.isEmpty && !after.page.selectableRows.isEmpty)
    for action in [Action.open(persona: persona), .run(Command(.goStart))] {
      #expect(reduce(into: &after, action) == reduce(into: &alone, action))
      #expect(alone.page == after.page && !alone.page.selectableRows.isEmpty)
      #expect(alone.visit == after.visit)
      #expect(alone.summary == after.summary)
    }
  }
}
