import Reintegration
import TestSupport
import Testing

@testable import PersonaCatalog

/// What is wrong, in both languages, each with its advice; written out, so that no word changes unseen.
@Suite("What is said of a problem")
struct ProblemSentenceTests {
  private static let problems: [Problem] =
    files + keys + values + ids + interventions + scenarios + workshop

  private static let thing = Text(nl: "een fase", en: "a phase")
  private static let files: [Problem] = [
    .tooLarge, .empty, .notUTF8(nil), .notUTF8(.document), .notUTF8(.windows), .nul,
    .controlCharacter("\u{1B}"), .severalDocuments, .aliasWithinItself, .tag, .tooManyNodes,
    .tooDeep, .scenarioForPersona, .personaForScenario, .newerFormat("2"), .wrongFormat("een"),
  ]
  private static let keys: [Problem] =
    [
      .keyNotPlain, .mergeKey, .unknownKey("titel", of: thing, nearest: "title"),
      .textAsKey("en meer", of: thing), .duplicateKey("title", firstLine: 3),
      .missingKey("id", of: thing), .nothingStated(of: thing, oneOf: ["weeks", "hours", "cost"]),
      .notTogether("weeks", "months"), .emptyValue,
    ] + kinds.map { .wrongKind(found: .nothing, expected: $0) }
  private static let kinds: [Problem.Kind] = [
    .text, .map, .list, .textInLanguages, .trueOrMap, .idOrMap, .figureOrMap,
  ]
  private static let values: [Problem] = [
    .badID("Mijn Plan"), .badErratum("T-8"),
    .unknownChoice("klant", allowed: ["client", "professional"], nearest: "client"),
    .unknownChoice("x", allowed: ["a", "b", "c"], nearest: nil),
    .figure(.negative, found: "-4"), .notWhole("1,5"), .wholeOutOfRange(9, allowed: 1...5),
    .notAFlag("ja"), .notAFlag("off"), .namedTwice("mia"),
    .unknownKey("weeks\u{200B}", of: thing, nearest: "weeks"),
  ]
  private static let ids: [Problem] = [
    .duplicateID("a"), .personaTwice("mia", file: "b.yaml"), .brokenPersona("mia", file: "b.yaml"),
    .unknownPersona("mai", nearest: "mia"), .unknownReference("curses", nearest: "cursus"),
    .unknownPosition("werkt", nearest: nil),
    .unknownIntervention("sob", in: nil, of: "Mia", nearest: nil),
    .unknownIntervention("sob", in: .mediation, of: "Mia", nearest: nil),
    .unknownVariant("kort", of: "cursus", nearest: "korte"),
    .unknownQuestion("q9", of: "Mia", nearest: "q1"),
  ]
  private static let interventions: [Problem] = [
    .partMissing(.hours, inVariant: true), .partMissing(.cost, inVariant: false), .workerDiffers,
    .outsideInPart, .nothingToChoose, .outlierWithoutFigure(.duration),
  ]
  private static let scenarios: [Problem] = [
    .chosenTwice("a"), .otherPhase("a", belongsTo: .placement),
    .variantMissing("a", variants: ["x", "y"]), .countOutOfRange(4, allowed: 1...3, of: "a"),
    .countOutOfRange(2, allowed: 1...1, of: "a"), .pauseNotAlone("rust"),
    .joinsPause("a", pause: "rust"), .timesOutOfRange(0), .idTaken("a"),
  ]
  private static let workshop: [Problem] = [
    .figureTwice, .ownHasNoFigure("eigen"), .outsideNotGuessed("a"),
    .notAGuess("weet niet", nearest: "undeterminable"),
  ]

  @Test func isWrittenOutInBothLanguages() {
    let said = Self.problems.flatMap { [$0.said.nl, $0.said.en] }
    #expect(WrittenOut("problems", besideFile: #filePath).problem(with: said) == nil)
  }

  @Test func namesEachThingThatHasKeys() {
    let things: [Text] = [
      ScenarioKey.thing,
      PhasePlanKey.thing,
      EntryKey.thing,
      OwnFiguresKey.thing,
      AnswerKey.thing,
      GuessKey.thing,
      ActualKey.thing,
      PositionKey.thing,
      AssumptionsKey.thing,
      SupportKey.thing,
      KlantmanagerKey.thing,
      JobcoachKey.thing,
      RegistrationTotalKey.thing,
      ReferenceKey.thing,
      DocumentKey.thing,
      SupportTableKey.thing,
      ProfessionalKey.thing,
      SupportRowKey.thing,
      SupportCellKey.thing,
      RateKey.thing,
      BudgetKey.thing,
      PurchaseKey.thing,
      UnitKey.thing,
      RegistrationKey.thing,
      TargetGroupKey.thing,
      SocialPositionKey.thing,
      ErratumKey.thing,
      GlossaryKey.thing,
      InterventionKey.thing,
      VariantKey.thing,
      OutlierKey.thing,
      NotBeforeKey.thing,
      PersonaKey.thing,
      ProfileKey.thing,
      MilestoneKey.thing,
      PhaseRuleKey.thing,
      StatementKey.thing,
      RouteKey.thing,
      QuestionKey.thing,
      ExerciseKey.thing,
      NamedFigureKey.thing,
      PlanKey.thing,
      PhaseKey.thing,
      SourceKey.thing,
      DurationKey.thing,
      EffortKey.thing,
      CostKey.thing,
    ]
    let said = things.map { "\($0.nl) = \($0.en)" }
    #expect(WrittenOut("things", besideFile: #filePath).problem(with: said) == nil)
  }
}

extension Problem {
  fileprivate var said: Text {
    let hint = hint.map { Text(nl: " " + $0.nl, en: " " + $0.en) } ?? Text("")
    return Text(nl: message.nl + hint.nl, en: message.en + hint.en)
  }
}
