import PersonaCatalog
import Personas
import Reintegration
import Testing

@Suite("The built-in material")
struct MaterialTests {
  let library = PersonaLibrary()

  @Test func `loads without findings`() {
    #expect(library.builtInProblems().map { $0.description(in: .nl) } == [])
  }
}
