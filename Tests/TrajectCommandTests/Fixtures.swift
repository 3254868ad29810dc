/// Scenarios that several tests use.
enum Fixtures {
  /// A bit of everything that is not the source's or not the default.
  static let everything = """
    format: 1
    persona: vincent
    title: Van alles wat
    author: Groep 2
    notes: |
      Eerste regel.
      Tweede regel.
    phases:
      activation:
        times: 2
        entries:
          - fittraject
          - {intervention: buddy, start: with, set: {weeks: 20, euros: 1500}, note: Hij wil het}
          - {intervention: onze-cursus, start: phase}
      mediation:
        start: with
        earliestWeek: 30
        entries:
          - {intervention: gesprekken, variant: intensief}
      placement:
        entries: [plaatsing-sob]
    own:
      - {id: onze-cursus, phase: activation, name: Onze cursus, duration: {weeks: 8}, effort: {hoursPerWeek: 2, by: client}, cost: {euros: 450}}
    assumptions:
      outliers: true
      hourlyRate: 74-75
      support:
        klantmanager: true
        jobcoach: {aftercareWeeks: 13}
      budgetPerYear: 3187
    """

  static let other = """
    format: 1
    persona: vincent
    title: "=Direct, \\"intensief\\""
    phases:
      activation: {entries: [fittraject]}
      mediation: {entries: [{intervention: gesprekken, variant: intensief}]}
      placement: {entries: [plaatsing-werkgever]}
    """

  static let samir = """
    format: 1
    persona: samir
    phases:
      activation: {entries: [werkfit, {intervention: voortgang, start: phase}, map]}
      mediation: {entries: [gesprekken]}
    """

  /// Text that would move the cursor, hide or turn around, in every place that takes text.
  static let harmful = """
    format: 1
    persona: vincent
    title: "a\\e[2Jb\\u202Ec\\x9Bd\\u2066"
    author: "\\a\\x7F"
    notes: "n\\e]0;x\\a"
    phases:
      activation: {entries: [{intervention: onze, note: "w\\e[31m\\u200F"}, fittraject]}
    own:
      - {id: onze, phase: activation, name: "o\\e[1m\\u2028", duration: {weeks: 8}, effort: {hours: 2, by: client}, cost: {euros: 450}}
    """
}
