import Reintegration

/// What can be wrong in a file. The sentences are in `Problem+Sentences.swift`
/// and, of values, choices and the workshop, in the files beside it.
enum Problem: Hashable, Sendable {
  // The file as a whole.
  case tooLarge
  case empty
  /// Bytes that are no text in UTF-8, and what they look like.
  case notUTF8(Encoding?)
  case nul
  case controlCharacter(Unicode.Scalar)
  /// What the parser says, with the odd sign on the same line or the one before.
  case syntax(String, sign: OddSign? = nil)
  case severalDocuments
  /// An alias in the value that its anchor stands for.
  case aliasWithinItself
  case tag
  case tooManyNodes
  case tooDeep
  /// A scenario where a persona is expected, and the other way round.
  case scenarioForPersona
  case personaForScenario
  case newerFormat(String)
  case wrongFormat(String)

  // Keys and kinds.
  /// A value of another kind, with the odd sign that may have made it one.
  case wrongKind(found: Kind, expected: Kind, sign: OddSign? = nil)
  case keyNotPlain
  /// The key `<<`, which puts another map's keys in this one.
  case mergeKey
  case unknownKey(String, of: Text, nearest: String?)
  /// A key that is probably the rest of a text, cut off at its comma.
  case textAsKey(String, of: Text)
  case duplicateKey(String, firstLine: Int)
  case missingKey(String, of: Text)
  case nothingStated(of: Text, oneOf: [String])
  case notTogether(String, String)
  case emptyValue

  // Single values.
  case badID(String)
  case badErratum(String)
  case unknownChoice(String, allowed: [String], nearest: String?)
  case figure(FigureError, found: String)
  case notWhole(String)
  case wholeOutOfRange(Int, allowed: ClosedRange<Int>)
  case notAFlag(String)
  case namedTwice(String)

  // Ids.
  case duplicateID(String)
  /// A persona that another file has too.
  case personaTwice(String, file: String)
  /// A persona that is there, in a file that cannot be read.
  case brokenPersona(String, file: String)
  case unknownPersona(String, nearest: String?)
  case unknownReference(String, nearest: String?)
  case unknownPosition(String, nearest: String?)
  case unknownIntervention(String, in: Phase?, of: String, nearest: String?)
  case unknownVariant(String, of: String, nearest: String?)

  case unknownQuestion(String, of: String, nearest: String?)

  // Interventions.
  case partMissing(Part, inVariant: Bool)
  case workerDiffers
  case outsideInPart
  case nothingToChoose
  case outlierWithoutFigure(Part)

  // Scenarios.
  case chosenTwice(String)
  case otherPhase(String, belongsTo: Phase)
  case variantMissing(String, variants: [String])
  case countOutOfRange(Int, allowed: ClosedRange<Int>, of: String)
  case pauseNotAlone(String)
  case joinsPause(String, pause: String)
  case timesOutOfRange(Int)
  case idTaken(String)

  // What a group guesses.
  /// A figure that is named again where each stands once.
  case figureTwice
  case ownHasNoFigure(String)
  case outsideNotGuessed(String)
  case notAGuess(String, nearest: String?)

  /// What a value in a file is.
  enum Kind: Hashable, Sendable {
    case text, map, list, nothing
    /// A text, or a map with `nl` and `en`.
    case textInLanguages
    /// `true`, or a map of figures.
    case trueOrMap
    /// An id, or a map that names one.
    case idOrMap
    /// A figure or `unknown`, or a map that says more of it.
    case figureOrMap
  }
}
