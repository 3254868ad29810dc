package import Reintegration
import TerminalCanvas
import Wording

/// What the list of a phase holds, found once for as long as nothing it depends on changes.
///
/// Without it every key would go through the whole catalog again, to draw the ten lines that fit.
package struct PhaseListing: Sendable {
  /// What a listing depends on.
  struct Basis: Hashable, Sendable {
    let phase: Phase
    let filter: String
    let language: Language
    let glyphs: GlyphSet
    let assumptions: Assumptions
    let own: [Intervention]
    let interventions: [Intervention]
  }

  let basis: Basis
  /// The interventions of the phase: the persona's, then the scenario's own.
  let all: [Intervention]
  /// Those that the filter finds.
  let shown: [Intervention]
  /// The figures of those that the filter finds, as they are before one is chosen.
  let figures: [FigureTexts]
  /// The columns for the figures of all of them as they are before one is chosen.
  let columns: FigureColumns
  /// The columns of the longest word in their names.
  let longestWord: Int

  init(_ basis: Basis) {
    self.basis = basis
    let say = Wording(basis.language)
    let all = (basis.interventions + basis.own).filter { $0.phase == basis.phase }
    self.all = all
    let ruler = Canvas(size: Size(columns: 1, rows: 1), glyphs: basis.glyphs)
    var columns = FigureColumns(FigureTexts.heading(say), on: ruler)
    var (shown, texts): ([Intervention], [FigureTexts]) = ([], [])
    let own = Set(basis.own.map(\.id))
    for intervention in all {
      let figures = StepFigures(
        of: intervention, assumptions: basis.assumptions, isOwn: own.contains(intervention.id))
      let said = FigureTexts(figures, say)
      columns.widen(for: said, on: ruler)
      let isFound =
        basis.filter.isEmpty
        || Filter.matches(say(intervention.name) + " " + intervention.id, basis.filter)
      guard isFound else { continue }
      shown.append(intervention)
      texts.append(said)
    }
    self.shown = shown
    figures = texts
    self.columns = columns
    longestWord =
      all.map { say($0.name).split(separator: " ").map { ruler.width(of: String($0)) }.max() ?? 0 }
      .max() ?? 0
  }
}

extension Model {
  /// Returns what the list of a phase holds; nil if no scenario is open.
  func listing(of phase: Phase) -> PhaseListing? {
    guard let work else { return nil }
    let basis = PhaseListing.Basis(
      phase: phase, filter: self[list: .phase(phase)].filter, language: settings.language,
      glyphs: settings.glyphs, assumptions: work.scenario.assumptions, own: work.scenario.own,
      interventions: work.persona.interventions)
    if let known = knownListings[phase], known.basis == basis { return known }
    return PhaseListing(basis)
  }

  /// Keeps the listing of the phase that is on the screen for the keys to come.
  mutating func keepListing() {
    if let phase { knownListings[phase] = listing(of: phase) }
  }

  /// Returns the interventions of a phase that the filter finds: the persona's, then the own ones.
  package func interventions(in phase: Phase) -> [Intervention] {
    listing(of: phase)?.shown ?? []
  }
}
