import Reintegration

extension Problem {
  /// Sentences on interventions as they are defined.
  var interventionMessage: Text? {
    switch self {
    case .partMissing(let part, let inVariant):
      inVariant
        ? Text(
          nl:
            "Hier ontbreekt '\(part.keyName)': deze variant noemt het niet, en de interventie zelf "
            + "ook niet.",
          en: "'\(part.keyName)' is missing here: neither this variant nor the intervention itself "
            + "states it.")
        : Text(
          nl:
            "Hier ontbreekt '\(part.keyName)'; dat hoort bij een interventie (mag ook 'unknown' zijn).",
          en:
            "'\(part.keyName)' is missing here; it belongs to an intervention (and may be 'unknown')."
        )
    case .workerDiffers:
      Text(
        nl: "Deze variant telt de uren van iemand anders dan de interventie.",
        en: "This variant counts the hours of someone else than the intervention does.")
    case .outsideInPart:
      Text(
        nl: "Een andere variant is 'outside' (buiten dit budget); dan moet ook deze dat zijn.",
        en: "Another variant is 'outside' (of this budget); then this one must be so too.")
    case .nothingToChoose:
      Text(
        nl: "Met 'mustChoose' horen er varianten te zijn om uit te kiezen.",
        en: "With 'mustChoose' there must be variants to choose from.")
    case .outlierWithoutFigure(let part):
      Text(
        nl: "Deze uitschieter heeft geen cijfer naast zich: bij '\(part.keyName)' staat er geen in "
          + "dezelfde eenheid.",
        en: "This outlier has no figure beside it: '\(part.keyName)' states none in the same unit.")
    default:
      nil
    }
  }

  /// Sentences on what a scenario chooses.
  var scenarioMessage: Text? {
    switch self {
    case .unknownIntervention(let id, nil, let persona, _):
      Text(
        nl: "Hier staat \(Quoting.quoted(id)); die interventie kent \(persona) niet.",
        en: "Here is \(Quoting.quoted(id)), an intervention that \(persona) does not have.")
    case .unknownIntervention(let id, let phase?, let persona, _):
      Text(
        nl:
          "In '\(phase.name.nl)' staat \(Quoting.quoted(id)); die interventie kent \(persona) niet.",
        en:
          "'\(phase.name.en)' has \(Quoting.quoted(id)), an intervention that \(persona) does not "
          + "have.")
    case .unknownVariant(let variant, let id, _):
      Text(
        nl: "Een variant \(Quoting.quoted(variant)) heeft \(Quoting.quoted(id)) niet.",
        en: "\(Quoting.quoted(id)) has no variant \(Quoting.quoted(variant)).")
    case .chosenTwice(let id):
      Text(
        nl: "\(Quoting.quoted(id)) is al gekozen; een interventie staat één keer in een scenario.",
        en: "\(Quoting.quoted(id)) is chosen already; an intervention stands in a scenario once.")
    case .otherPhase(let id, let phase):
      Text(
        nl: "\(Quoting.quoted(id)) hoort bij \(phase.name.nl) ('\(phase.rawValue)').",
        en: "\(Quoting.quoted(id)) belongs to \(phase.name.en) ('\(phase.rawValue)').")
    case .variantMissing(let id, let variants):
      Text(
        nl: "Kies bij \(Quoting.quoted(id)) een variant: \(Quoting.enumeration(variants).nl).",
        en: "Choose a variant of \(Quoting.quoted(id)): \(Quoting.enumeration(variants).en).")
    case .countOutOfRange(let count, let allowed, let id):
      Text(
        nl: "\(Quoting.quoted(id)) kan hier niet \(count) keer; \(Self.range(allowed).nl) mag.",
        en: "\(Quoting.quoted(id)) cannot be done \(count) times; \(Self.range(allowed).en) "
          + "is allowed.")
    case .pauseNotAlone(let id):
      Text(
        nl: "\(Quoting.quoted(id)) is een pauze, en een pauze staat op zichzelf.",
        en: "\(Quoting.quoted(id)) is a pause, and a pause stands alone.")
    case .joinsPause(let id, let pause):
      Text(
        nl:
          "\(Quoting.quoted(id)) kan niet tegelijk met \(Quoting.quoted(pause)): dat is een pauze.",
        en: "\(Quoting.quoted(id)) cannot go together with \(Quoting.quoted(pause)), a pause.")
    case .timesOutOfRange(let times):
      Text(
        nl: "Een fase kan niet \(times) keer; \(Self.range(PhasePlan.timesAllowed).nl) mag.",
        en: "A phase cannot be gone through \(times) times; "
          + "\(Self.range(PhasePlan.timesAllowed).en) is allowed.")
    case .idTaken(let id):
      Text(
        nl:
          "Er is al een interventie \(Quoting.quoted(id)); geef de eigen interventie een andere naam.",
        en: "There is an intervention \(Quoting.quoted(id)) already; give the own one another id.")
    default:
      nil
    }
  }

  private static func range(_ allowed: ClosedRange<Int>) -> Text {
    allowed.lowerBound == allowed.upperBound
      ? Text(nl: "alleen \(allowed.lowerBound)", en: "only \(allowed.lowerBound)")
      : Text(
        nl: "\(allowed.lowerBound) tot en met \(allowed.upperBound)",
        en: "\(allowed.lowerBound) to \(allowed.upperBound)")
  }
}
