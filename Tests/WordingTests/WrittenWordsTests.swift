import Reintegration
import TestSupport
import Testing
import Wording

/// All that the program calls things and says of them whatever the figures, in both languages.
@Suite("What things are called")
struct WrittenWordsTests {
  @Test("is written out")
  func everything() {
    let said = Language.allCases.flatMap { language in
      ["[\(language)]"] + Self.words(Wording(language))
    }
    #expect(WrittenOut("words", besideFile: #filePath).problem(with: said) == nil)
  }

  private static func words(_ say: Wording) -> [String] {
    measures(say) + source(say) + planning(say) + verdicts(say) + codes(say) + errors(say)
      + sentences(say)
  }

  private static func line(_ what: Any, _ words: String?...) -> String {
    "\(what): " + words.map { $0 ?? "-" }.joined(separator: " | ")
  }

  private static func measures(_ say: Wording) -> [String] {
    Measure.allCases.map {
      line($0, say.name(of: $0), say.shortName(of: $0), say.heading(of: $0), say.column(of: $0))
    }
      + Unit.allCases.map {
        line(
          $0, say.name(of: $0, isOne: true), say.name(of: $0, isOne: false), say.shortName(of: $0))
      } + HighEnd.allCases.map { line($0, say.word(for: $0)) }
      + Part.allCases.map { line($0, say.name(of: $0), say.heading(of: $0)) }
  }

  private static func source(_ say: Wording) -> [String] {
    Source.Kind.allCases.map { line($0, say.name(of: $0)) }
      + Mark.allCases.map { line($0, say.name(of: $0), say.meaning(of: $0)) }
      + UnknownReason.allCases.flatMap { reason in
        Maker.allCases.map { maker in
          line(
            "\(reason), \(maker)", say.name(of: reason, by: maker),
            say.meaning(of: reason, by: maker))
        } + [line(reason, say.remedy(for: reason))]
      }
  }

  private static func planning(_ say: Wording) -> [String] {
    Phase.allCases.map {
      line($0, say.name(of: $0), say.nameInSentence(of: $0), say.shortName(of: $0))
    }
      + Worker.allCases.map { line($0, say.name(of: $0)) }
      + EntryStart.allCases.map { line($0, say.name(of: $0)) }
      + PhaseStart.allCases.map { line($0, say.name(of: $0)) }
      + Strategy.allCases.map { line($0, say.name(of: $0)) }
  }

  private static func verdicts(_ say: Wording) -> [String] {
    Budget.Verdict.allCases.map { line($0, say.name(of: $0), say.sentence(of: $0)) }
      + MeasureDifference.Verdict.allCases.map { line($0, say.name(of: $0)) }
  }

  private static func codes(_ say: Wording) -> [String] {
    let refusals: [RouteCodeRefusal] = [
      .ownFigures("empowerment"), .ownInterventions, .ownAssumptions, .tooLong, .unsound,
    ]
    let faults: [RouteCodeFault] = [
      .sign("?"), .length(3), .mistyped, .unknownPersona("QQQ"), .otherMaterial(persona: "mia"),
      .ambiguous(["mia", "mila"]), .impossible,
    ]
    let scenario = Scenario(persona: "mia")
    return refusals.map { line($0, say.said($0, in: scenario, of: SamplePersonas.mia)) }
      + faults.map { line($0, say.said($0)) }
  }

  private static func errors(_ say: Wording) -> [String] {
    let errors: [FigureError] = [
      .notANumber(suggestion: nil), .notANumber(suggestion: "6"), .exponent, .negative,
      .reversed(low: 26, high: 12), .tooLarge, .invisible("\u{200B}"),
      .otherUnit(.hours, insteadOf: .weeks), .tooManyDecimals(suggestion: nil),
      .tooManyDecimals(suggestion: "2875"),
    ]
    return errors.map {
      line(
        $0, say.said($0), say.message(for: $0, found: "'x'", in: say.notation),
        say.hint(for: $0, in: say.notation))
    }
  }

  private static func sentences(_ say: Wording) -> [String] {
    [
      say.undeterminable, say.sourceOfGuess, say.sourceIsNoTruth, say.outside, say.outsideInCell,
      say.outsideInShort, say.bandsAreNoExpectation, say.unknown, say.pauseBesideWork,
      say.aftercareIsBeyond, say.budgetFootnote, say.didYouMean("mia"),
      say.supportFootnote(withJobcoach: false), say.supportFootnote(withJobcoach: true),
      say.list([]), say.list(["a"]), say.list(["a", "b"]), say.list(["a", "b", "c"]),
    ] + say.ruleOfPoints
  }
}
