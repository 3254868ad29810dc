import TestSupport
import Testing

@testable import Reintegration

private let persona = Persona([
  .make("plain"), .make("outside") { $0.cost = Cost(.outside) },
  .make("choice", variants: [Variant("x"), Variant("y")]) { $0.mustChoose = true },
  .make("hull", variants: [Variant("x"), Variant("y")]),
])

struct `A figure of a persona` {
  @Test(
    arguments: [
      ("plain", nil, nil), ("hull", nil, nil), ("hull", "y", nil), ("choice", "x", nil),
      ("none", nil, .unknownIntervention), ("none", "x", .unknownIntervention),
      ("plain", "x", .unknownVariant), ("hull", "z", .unknownVariant),
      ("choice", "z", .unknownVariant), ("choice", nil, .variantMissing),
    ] as [(String, String?, FigureID.Flaw?)])
  func `is there or not`(intervention: String, variant: String?, flaw: FigureID.Flaw?) {
    #expect(persona.flaw(naming: intervention, variant: variant) == flaw)
  }

  @Test func `is outside where another budget pays it`() {
    #expect(persona.isOutside(FigureID("outside", .cost)))
    #expect(!persona.isOutside(FigureID("outside", .duration)))
    #expect(!persona.isOutside(FigureID("plain", .cost)))
    #expect(!persona.isOutside(FigureID("none", .cost)))
  }
}
