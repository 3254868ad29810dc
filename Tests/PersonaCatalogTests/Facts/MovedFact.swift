/// A change to a persona file that makes it say something else than the source.
struct MovedFact: CustomStringConvertible {
  let persona: String
  let old: String
  let new: String

  var description: String { "\(persona): \(old) -> \(new)" }

  static let all = [
    // A mark is dropped.
    MovedFact(persona: "vincent", old: "marks: [usual, shared]", new: "marks: [shared]"),
    MovedFact(persona: "vincent", old: "marks: [indicative]", new: "marks: []"),
    MovedFact(persona: "mia", old: "marks: [partly-unknown]", new: "marks: []"),
    MovedFact(persona: "mia", old: "marks: [over]", new: "marks: []"),
    MovedFact(persona: "samir", old: "{weeks: 52, marks: [usual]}", new: "{weeks: 52}"),
    MovedFact(persona: "samir", old: "marks: [almost]", new: "marks: []"),
    // A word is dropped, in either language.
    MovedFact(persona: "vincent", old: "doorgaans is met", new: "er is met"),
    MovedFact(persona: "vincent", old: "usually one overall", new: "one overall"),
    MovedFact(persona: "mia", old: "Doorgaans is dat", new: "Dat is"),
    MovedFact(persona: "samir", old: "in die van Mia meestal 5", new: "in die van Mia 5"),
    MovedFact(persona: "samir", old: "€1,000 to almost €6,000", new: "€1,000 to €6,000"),
    // A figure moves by one, in either language.
    MovedFact(persona: "vincent", old: "hoogstens € 2.875", new: "hoogstens € 2.876"),
    MovedFact(persona: "vincent", old: "€2,875 at most", new: "€2,876 at most"),
    MovedFact(persona: "vincent", old: "op vijftien tot twintig", new: "op zestien tot twintig"),
    MovedFact(persona: "vincent", old: "to twenty.", new: "to twenty-one."),
    MovedFact(persona: "mia", old: "(€ 303 tot", new: "(€ 304 tot"),
    MovedFact(persona: "mia", old: "euros: 500-1000", new: "euros: 500-1001"),
    MovedFact(persona: "samir", old: "hours: 2-8", new: "hours: 2-9"),
    MovedFact(persona: "samir", old: "score 4,4", new: "score 4,5"),
    MovedFact(persona: "samir", old: "score of 4.4", new: "score of 4.5"),
    // Another section that there is, another kind, another erratum.
    MovedFact(persona: "vincent", old: "section: \"8.2.2\"", new: "section: \"8.2.1\""),
    MovedFact(persona: "mia", old: "section: \"5.1.4\"", new: "section: \"5.1.5\""),
    MovedFact(persona: "samir", old: "section: \"tabel 7\"", new: "section: \"tabel 6\""),
    MovedFact(persona: "samir", old: "kind: reading", new: "kind: interpretation"),
    MovedFact(persona: "mia", old: "errata: [T-20]", new: "errata: [T-21]"),
    // What stands beside the figures.
    MovedFact(persona: "vincent", old: "earliestWeek: 26", new: "earliestWeek: 27"),
    MovedFact(persona: "vincent", old: "  - week: 78", new: "  - week: 79"),
    MovedFact(persona: "vincent", old: " week: 26\n      text", new: " week: 25\n      text"),
    MovedFact(persona: "vincent", old: "    group: placement-site\n", new: ""),
    MovedFact(persona: "vincent", old: "    start: with\n", new: ""),
    MovedFact(persona: "vincent", old: "    mustChoose: true\n", new: ""),
    MovedFact(persona: "vincent", old: "[trial-placement]", new: "[workplace-other]"),
    MovedFact(persona: "mia", old: "    pause: true\n", new: ""),
    MovedFact(persona: "mia", old: "    repeatable: 9\n", new: ""),
    MovedFact(persona: "mia", old: "[volunteering, coaching]", new: "[volunteering]"),
    MovedFact(persona: "samir", old: "    start: phase\n", new: ""),
    MovedFact(persona: "samir", old: "    available: false\n", new: ""),
    MovedFact(persona: "samir", old: "{intervention: voortgang, start: phase}", new: "voortgang"),
  ]
}
