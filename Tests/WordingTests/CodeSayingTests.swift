import Reintegration
import TestSupport
import Testing
import Wording

@Suite("Of a route's code is said")
struct CodeSayingTests {
  private let scenario = Scenario(persona: "mia")

  @Test(
    "why there is none, and what to pass on instead",
    arguments: [
      (RouteCodeRefusal.ownFigures("empowerment"), "empowerment"),
      (.ownInterventions, "eigen interventies"), (.ownAssumptions, "aannames"),
      (.tooLong, "zestien"),
    ])
  func refusals(refusal: RouteCodeRefusal, said: String) {
    let nl = Wording(.nl).said(refusal, in: scenario, of: SamplePersonas.mia)
    #expect(nl.contains(said) && nl.hasSuffix("Geef het bestand door."))
    let en = Wording(.en).said(refusal, in: scenario, of: SamplePersonas.mia)
    #expect(en.hasSuffix("Pass on the file.") && en != nl)
  }

  @Test("what is wrong with it, with no sign that a terminal obeys")
  func faults() {
    let faults: [RouteCodeFault] = [
      .sign("\u{1B}"), .length(3), .mistyped, .unknownPersona("QQQ"),
      .otherMaterial(persona: "mia"),
      .ambiguous(["mia", "mila"]), .impossible,
    ]
    for fault in faults {
      let (nl, en) = (Wording(.nl).said(fault), Wording(.en).said(fault))
      #expect(nl != en && nl.hasSuffix(".") && en.hasSuffix("."))
      #expect(!nl.contains("\u{1B}") && !en.contains("\u{1B}"))
    }
    #expect(Wording(.nl).said(.length(17)).contains("8 tot 16 tekens; dit zijn er 17"))
    #expect(Wording(.en).said(.ambiguous(["mia", "mila"])).contains("mia and mila"))
  }
}
