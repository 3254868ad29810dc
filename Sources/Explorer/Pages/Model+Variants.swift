import Reintegration
import Wording

extension Model {
  /// Says what each variant of the intervention of a row takes, for who chooses one on paper.
  package func variants(of row: RowID) -> [Prose] {
    guard let work, let id = row.name(of: RowID.entry), let intervention = work.intervention(id)
    else { return [] }
    return intervention.definition.variants.map { variant in
      let figures = StepFigures(
        of: intervention, as: Entry(id, variant: variant.id),
        assumptions: work.scenario.assumptions, isOwn: work.scenario.isOwn(id))
      let said = Part.allCases.map { say.figure($0, of: figures, id) }
      return Prose("\(say(variant.name)): \(said.joined(separator: ", "))")
    }
  }
}
