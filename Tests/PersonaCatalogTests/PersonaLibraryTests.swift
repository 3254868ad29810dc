import PersonaCatalog
import Reintegration
import Testing

@Suite("The personas of an own folder")
struct PersonaLibraryTests {
  private func file(_ name: String, persona: String, called: String) -> PersonaLibrary.File {
    let text = Fixtures.tess.replacing("persona: tess", with: "persona: \(persona)")
      .replacing("name: Tess", with: "name: \(called)")
    return PersonaLibrary.File(name: name, bytes: Array(text.utf8))
  }

  private let builtIn = PersonaLibrary().ids

  @Test func `replace a built-in one at its place, and follow otherwise`() {
    let library = PersonaLibrary(own: [
      file("a.yaml", persona: "tess", called: "Tess"),
      file("b.yaml", persona: "mia", called: "Een andere Mia"),
    ])
    #expect(library.ids == builtIn + ["tess"])
    #expect(library.persona("mia")?.name == "Een andere Mia")
    #expect(library.persona("tess")?.name == "Tess")
    #expect(library.persona("nobody") == nil)
    #expect(library.problems == [])
  }

  @Test func `hide the built-in one that they were to replace where they cannot be read`() {
    let library = PersonaLibrary(
      own: [PersonaLibrary.File(name: "a.yaml", bytes: Array("persona: mia\n".utf8))],
      passedOver: [Finding(file: "map/vincent.yaml", line: 1, column: 1, message: Text("x"))])
    #expect(library.ids == builtIn.filter { $0 != "mia" && $0 != "vincent" })
    #expect(library.persona("mia") == nil)
    #expect(library.brokenFile(of: "mia") == "a.yaml")
    #expect(library.brokenFile(of: "vincent") == "map/vincent.yaml")
  }

  @Test func `are known as own, or as in the place of a built-in one`() throws {
    let library = PersonaLibrary(own: [
      file("a.yaml", persona: "tess", called: "Tess"),
      file("b.yaml", persona: "mia", called: "Een andere Mia"),
    ])
    #expect(library.persona("tess")?.origin == .own)
    #expect(library.persona("mia")?.origin == .replacement)
    #expect(library.persona("vincent")?.origin == .builtIn)
    #expect(
      try library.catalog().personas.filter(\.isOwn).map(\.id).sorted() == ["mia", "tess"])
  }

  @Test func `say their own where no kind is given, and the built-in ones what was found`() throws {
    let own = try PersonaReader.read(Array(Fixtures.tess.utf8), file: "f")
    #expect(Set(Material.all(Source.self, in: own).map(\.kind)) == [.own])
    let builtIn = try PersonaReader.read(
      Array(Fixtures.tess.utf8), file: "f", origin: .builtIn)
    #expect(Set(Material.all(Source.self, in: builtIn).map(\.kind)) == [.finding])
  }

  @Test func `are left out where something is wrong with them, and the rest is not`() throws {
    let library = PersonaLibrary(own: [
      PersonaLibrary.File(name: "a.yaml", bytes: Array("format: 1\npersona: x\n".utf8)),
      file("b.yaml", persona: "tess", called: "Tess"),
      file("c.yaml", persona: "tess", called: "Nog een Tess"),
    ])
    #expect(library.ids == builtIn + ["tess"])
    #expect(Set(library.problems.map(\.file)) == ["a.yaml", "c.yaml"])
    #expect(library.brokenFile(of: "x") == "a.yaml")
    #expect(library.brokenFile(of: "tess") == nil)
    let catalog = try library.catalog()
    #expect(catalog.problems == library.problems)
    #expect(catalog.persona("tess")?.name == "Tess")
  }
}

extension PersonaLibraryTests {
  @Test(arguments: [
    ["a.yaml", "tess.yaml"], ["tess - Anne.yaml", "tess.yaml"], ["tess.yaml", "zus.yaml"],
    ["a.yaml", "b.yaml", "tess.yaml", "z.yaml"],
  ])
  func `hold of two with one persona that which is called by it`(names: [String]) {
    let library = PersonaLibrary(own: names.map { file($0, persona: "tess", called: "In \($0)") })
    #expect(library.persona("tess")?.name == "In tess.yaml")
    #expect(library.problems.map(\.file).sorted() == names.filter { $0 != "tess.yaml" })
    #expect(library.problems.allSatisfy { $0.message.nl.contains("staat ook in tess.yaml") })
  }

  @Test func `hold the first of two that are both called by their persona`() {
    let names = ["tess.yaml", "tess.yml", "map/tess.yaml"]
    let library = PersonaLibrary(own: names.map { file($0, persona: "tess", called: "In \($0)") })
    #expect(library.persona("tess")?.name == "In tess.yaml")
    #expect(library.problems.map(\.file) == ["tess.yml", "map/tess.yaml"])
  }

  @Test func `hold where another file of the same persona cannot be read`() {
    let broken = PersonaLibrary.File(
      name: "b.yaml", bytes: Array("format: 1\npersona: tess\n".utf8))
    let good = file("a.yaml", persona: "tess", called: "Tess")
    for files in [[good, broken], [broken, good]] {
      let library = PersonaLibrary(own: files)
      #expect(library.ids == builtIn + ["tess"])
      #expect(library.persona("tess")?.name == "Tess")
      #expect(library.brokenFile(of: "tess") == nil)
    }
  }

  @Test(arguments: [("", 2), ("# een\r\n# twee\r\n", 4)])
  func `that are there twice are pointed out at their id`(before: String, line: Int) {
    let text = before + Fixtures.tess
    let library = PersonaLibrary(own: [
      file("a.yaml", persona: "tess", called: "Tess"),
      PersonaLibrary.File(name: "b.yaml", bytes: Array(text.utf8)),
    ])
    #expect(library.problems.map(\.line) == [line])
    #expect(library.problems.map(\.column) == [10])
  }

  @Test func `lose none to a scenario that lies among them`() {
    let scenario = "format: 1\npersona: mia\nphases: {}\n"
    let library = PersonaLibrary(
      own: [PersonaLibrary.File(name: "plan.yaml", bytes: Array(scenario.utf8))])
    #expect(library.ids == builtIn)
    #expect(library.persona("mia")?.origin == .builtIn)
    #expect(library.problems.map(\.message.nl) == ["Dit is een scenario, geen persona."])
  }
}

@Suite("The word that was probably meant")
struct NearestMatchTests {
  @Test(arguments: [
    ("emowerment", "empowerment"), ("Mia", "mia"), ("vincnet", "vincent"),
    ("fitraject", "fittraject"),
    ("buddie", "buddy"), ("map", "map"),
  ])
  func `is found`(word: String, meant: String) {
    let candidates = ["empowerment", "mia", "vincent", "fittraject", "buddy", "map", "pvt"]
    #expect(NearestMatch.of(word, in: candidates) == meant)
  }

  @Test(arguments: [("a", "b"), ("", "b"), ("ab", "cd"), ("9", "é"), ("A", "b")])
  func `is not one of which every letter differs`(word: String, other: String) {
    #expect(NearestMatch.of(word, in: [other]) == nil)
    #expect(NearestMatch.of(other, in: [word]) == nil)
  }

  @Test(arguments: [
    ("mib", ["mia", "mie"]), ("mib", ["mie", "mia"]), ("buddt", ["buddo", "vincent", "buddy"]),
  ])
  func `is the first of those that are equally near`(word: String, candidates: [String]) {
    #expect(NearestMatch.of(word, in: candidates) == candidates.first)
  }

  @Test func `is a nearer one that comes later`() {
    #expect(NearestMatch.of("buddy", in: ["bodde", "buddi"]) == "buddi")
  }

  @Test(arguments: ["xyzzy", "", "a", "paardrijden"])
  func `is not guessed where nothing is near`(word: String) {
    #expect(NearestMatch.of(word, in: ["empowerment", "mia", "map"]) == nil)
  }
}
