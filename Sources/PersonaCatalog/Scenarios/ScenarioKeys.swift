import Reintegration

enum ScenarioKey: String, FieldKey {
  case format, persona, title, author, notes, phases, own, answers, guesses, actual, position
  case assumptions

  static let thing = Text(nl: "een scenario", en: "a scenario")
}

enum PhasePlanKey: String, FieldKey {
  case times, start, earliestWeek, entries

  static let thing = Text(nl: "een fase", en: "a phase")
}

enum EntryKey: String, FieldKey {
  case intervention, variant, count, start, set, note

  static let thing = Text(nl: "een keuze", en: "an entry")
}

enum OwnFiguresKey: String, FieldKey {
  case weeks, hours, hoursPerWeek, euros, perHour

  static let thing = Text(nl: "eigen cijfers ('set')", en: "own figures ('set')")
}

enum AnswerKey: String, FieldKey {
  case question, text

  static let thing = Text(nl: "een antwoord", en: "an answer")
}

enum GuessKey: String, FieldKey {
  case by, round, intervention, variant, figure, guess

  static let thing = Text(nl: "een schatting", en: "a guess")
}

enum ActualKey: String, FieldKey {
  case intervention, variant, figure, value

  static let thing = Text(nl: "een werkelijk cijfer", en: "an actual figure")
}

enum PositionKey: String, FieldKey {
  case before, after, doelgroep, doelgroepAfter

  static let thing = Text(nl: "een positie", en: "a position")
}

enum AssumptionsKey: String, FieldKey {
  case outliers, hourlyRate, support, budgetPerYear

  static let thing = Text(nl: "de aannames", en: "the assumptions")
}

enum SupportKey: String, FieldKey {
  case klantmanager, jobcoach

  static let thing = Text(nl: "de ondersteuning ('support')", en: "the support")
}

enum KlantmanagerKey: String, FieldKey {
  case hoursPerMonth, eurosPerMonth

  static let thing = Text(nl: "een klantmanager", en: "a klantmanager")
}

enum JobcoachKey: String, FieldKey {
  case hoursPerMonth, eurosPerMonth, aftercareWeeks

  static let thing = Text(nl: "een jobcoach", en: "a jobcoach")
}
