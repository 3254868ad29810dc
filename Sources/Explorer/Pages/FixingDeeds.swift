import Reintegration
import Wording

/// Fixing a choice at one end of its source's bands, and letting it go again.
extension Deed {
  static let fixLow = fixing(
    at: .low, Text(nl: "Vastzetten op de lage kant", en: "Fix at the low end"),
    words: [Text(nl: "laag", en: "low"), Text(nl: "vastzetten", en: "fix")])
  static let fixHigh = fixing(
    at: .high, Text(nl: "Vastzetten op de hoge kant", en: "Fix at the high end"),
    words: [Text(nl: "hoog", en: "high")])

  static let fixSource = onChoice(
    Text(nl: "Weer zoals de bron het zegt", en: "As the source has it again"),
    label: Text(nl: "bron", en: "source"), .whatIf, words: [Text(nl: "bron", en: "source")],
    at: Reach.choices,
    unless: { choice in
      choice.entry.set.isEmpty
        ? Text(
          nl: "Dit staat al zoals de bron het zegt.", en: "This is as the source has it already.")
        : nil
    },
    change: { choice in
      ScenarioChange(of: choice.intervention, .asTheSource(choice.intervention.name)) {
        $0.set = OwnFigures()
      }
    })

  private static func fixing(at end: Band.End, _ name: Text, words: [Text]) -> Deed {
    onChoice(
      name, label: Text(nl: "laag/hoog", en: "low/high"), .whatIf, words: words,
      at: Reach.choices,
      unless: { choice in
        if choice.isCovered { return Refusal.covered }
        let (entry, intervention) = (choice.entry, choice.intervention)
        let set = entry.fixed(at: end, of: intervention)
        if set == entry.fixed(at: end == .low ? .high : .low, of: intervention) {
          return Text(
            nl: "Hier staat geen bandbreedte van laag tot hoog: er valt niets vast te zetten.",
            en: "There is no range from low to high here: nothing to fix.")
        }
        return set == entry.set
          ? Text(nl: "Dit staat al vast aan die kant.", en: "This is fixed at that end already.")
          : nil
      },
      change: { choice in
        let set = choice.entry.fixed(at: end, of: choice.intervention)
        let name = choice.intervention.name
        let side = Text { $0.name(of: end) }
        return ScenarioChange(
          of: choice.intervention,
          Text(
            nl: "\(name.nl) vastgezet op de \(side.nl)", en: "\(name.en) fixed at the \(side.en)")
        ) { $0.set = set }
      })
  }
}
