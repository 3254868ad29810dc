/// A change to a file of the material that makes it say something else than the source.
struct MovedFact: CustomStringConvertible {
  /// The file's name without `.yaml`: a persona's id, or `reference`.
  let file: String
  let old: String
  let new: String

  var description: String { "\(file): \(old) -> \(new)" }

  static let all = [
    // A mark is dropped.
    MovedFact(file: "vincent", old: "marks: [usual, shared]", new: "marks: [shared]"),
    MovedFact(file: "vincent", old: "marks: [indicative]", new: "marks: []"),
    MovedFact(file: "mia", old: "marks: [partly-unknown]", new: "marks: []"),
    MovedFact(file: "mia", old: "marks: [over]", new: "marks: []"),
    MovedFact(file: "samir", old: "{weeks: 52, marks: [usual]}", new: "{weeks: 52}"),
    MovedFact(file: "samir", old: "marks: [almost]", new: "marks: []"),
    // A word is dropped, in either language.
    MovedFact(file: "vincent", old: "doorgaans is met", new: "er is met"),
    MovedFact(file: "vincent", old: "usually one overall", new: "one overall"),
    MovedFact(file: "mia", old: "Doorgaans is dat", new: "Dat is"),
    MovedFact(file: "samir", old: "in die van Mia meestal 5", new: "in die van Mia 5"),
    MovedFact(file: "samir", old: "€1,000 to almost €6,000", new: "€1,000 to €6,000"),
    // A figure moves by one, in either language.
    MovedFact(file: "vincent", old: "hoogstens € 2.875", new: "hoogstens € 2.876"),
    MovedFact(file: "vincent", old: "€2,875 at most", new: "€2,876 at most"),
    MovedFact(file: "vincent", old: "op vijftien tot twintig", new: "op zestien tot twintig"),
    MovedFact(file: "vincent", old: "to twenty.", new: "to twenty-one."),
    MovedFact(file: "mia", old: "(€ 303 tot", new: "(€ 304 tot"),
    MovedFact(file: "mia", old: "euros: 500-1000", new: "euros: 500-1001"),
    MovedFact(file: "samir", old: "hours: 2-8", new: "hours: 2-9"),
    MovedFact(file: "samir", old: "score 4,4", new: "score 4,5"),
    MovedFact(file: "samir", old: "score of 4.4", new: "score of 4.5"),
    // Another section that there is, another kind, another erratum.
    MovedFact(file: "vincent", old: "section: \"8.2.2\"", new: "section: \"8.2.1\""),
    MovedFact(file: "mia", old: "section: \"5.1.4\"", new: "section: \"5.1.5\""),
    MovedFact(file: "samir", old: "section: \"tabel 7\"", new: "section: \"tabel 6\""),
    MovedFact(file: "samir", old: "kind: reading", new: "kind: interpretation"),
    MovedFact(file: "mia", old: "errata: [T-20]", new: "errata: [T-21]"),
    // What stands beside the figures.
    MovedFact(file: "vincent", old: "earliestWeek: 26", new: "earliestWeek: 27"),
    MovedFact(file: "vincent", old: "  - week: 78", new: "  - week: 79"),
    MovedFact(file: "vincent", old: " week: 26\n      text", new: " week: 25\n      text"),
    MovedFact(file: "vincent", old: "    group: placement-site\n", new: ""),
    MovedFact(file: "vincent", old: "    start: with\n", new: ""),
    MovedFact(file: "vincent", old: "    mustChoose: true\n", new: ""),
    MovedFact(file: "vincent", old: "[trial-placement]", new: "[workplace-other]"),
    MovedFact(file: "mia", old: "    pause: true\n", new: ""),
    MovedFact(file: "mia", old: "    repeatable: 9\n", new: ""),
    MovedFact(file: "mia", old: "[volunteering, coaching]", new: "[volunteering]"),
    MovedFact(file: "samir", old: "    start: phase\n", new: ""),
    MovedFact(file: "samir", old: "    available: false\n", new: ""),
    MovedFact(file: "samir", old: "{intervention: voortgang, start: phase}", new: "voortgang"),
    MovedFact(
      file: "samir", old: "- {intervention: gesprekken, figure: hours}",
      new: "- {intervention: gesprekken, figure: weeks}"),
    // What belongs to no single persona.
    MovedFact(file: "reference", old: "hoogstens zeven", new: "zeven"),
    MovedFact(file: "reference", old: "at most seven", new: "at most eight"),
    MovedFact(file: "reference", old: "euros: 50-125", new: "euros: 50-126"),
    MovedFact(file: "reference", old: "provisions: 18436", new: "provisions: 18437"),
    MovedFact(file: "reference", old: "spendingShare: 16", new: "spendingShare: 17"),
    MovedFact(file: "reference", old: "'meestal een grove", new: "'een grove"),
    MovedFact(file: "reference", old: "\"8.1, 1.3\"", new: "\"8.1, 1.4\""),
  ]
}
