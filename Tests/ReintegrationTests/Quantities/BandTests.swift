import Reintegration
import TestSupport
import Testing

struct `A band` {
  @Test func `that is negative or reversed cannot be made`() {
    #expect(throws: FigureError.negative) { try Band(-1, 2) }
    #expect(throws: FigureError.reversed(low: 3, high: 2)) { try Band(3, 2) }
    #expect(Band(-1) == .zero)
    #expect(Band(between: 5, and: 3) == band("3-5"))
    #expect(Band(between: -5, and: 3) == band("0-3"))
    #expect(Band(between: -5, and: -3) == .zero)
  }

  @Test func `adds and multiplies low with low and high with high`() {
    #expect(band("1-2") + band("10-20") == band("11-22"))
    #expect(band("12-26") * band("12-20") == band("144-520"))
    #expect(3 * band("1-2.5") == band("3-7.5"))
    #expect(-1 * band("1-2") == .zero)
    #expect(band("12-26").width == 14)
  }

  @Test func `has a hull with another, and a high end that can be raised`() {
    #expect(band("2").hull(band("15-20")) == band("2-20"))
    #expect(band("5-6").hull(band("1-9")) == band("1-9"))
    #expect(band("500-1000").raised(to: 2000) == band("500-2000"))
    #expect(band("500-1000").raised(to: 700) == band("500-1000"))
  }

  @Test func `prints as a file writes it`() {
    #expect(band("12-26").description == "12-26")
    #expect(band("1.5-1.50").description == "1.5")
  }

  @Test func `is read back as it was printed, whatever it is`() throws {
    var random = RandomScenarios(seed: 5)
    for _ in 0..<5000 {
      let band = random.band(upTo: 100_000)
      #expect(try Notation.file.band(band.description) == band)
      #expect(try Notation.english.band(band.description) == band)
    }
  }
}

struct `A set of marks` {
  @Test func `are listed in the order in which they are declared`() {
    let marks = Marks([.derived, .almost, .partlyUnknown])
    #expect(marks.list == [.almost, .partlyUnknown, .derived])
    #expect(Marks(Mark.allCases).list == Mark.allCases)
    #expect(Marks(.almost) == .almost && Marks(.over) == .over)
    #expect(Marks(.about) == .about && Marks(.derived) == .derived)
  }

  @Test(
    arguments: [
      ([], .exact), ([.almost], .almost), ([.over], .over), ([.about], .about),
      ([.almost, .over], .about), ([.almost, .about], .about), ([.usual, .shared], .exact),
      ([.indicative, .derived, .partlyUnknown], .exact), ([.over, .usual], .over),
    ] as [([Mark], HighEnd)])
  func `say what the high end of a sum is`(marks: [Mark], highEnd: HighEnd) {
    #expect(HighEnd.of(marks) == highEnd)
  }
}

extension HighEnd {
  /// The word of a cost of one entry with these marks.
  fileprivate static func of(_ marks: [Mark]) -> HighEnd {
    let cost = Cost.Amount.euros(.known(Figure(band("100-200"), marks: Marks(marks))))
    let persona = Persona([.make("a", cost: cost)])
    return Trajectory.make(Scenario(persona, activation: ["a"]), of: persona).totals[.cost].highIs
  }
}
