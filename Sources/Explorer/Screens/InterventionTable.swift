import Reintegration
import TerminalCanvas
import Wording

/// The table of a phase's interventions: each row is made only when it is drawn.
struct InterventionTable {
  let columns: FigureColumns
  /// The columns that names need at least, so that no word is broken that could stay whole.
  private let leastName: Int
  private let work: Work
  private let say: Wording
  private let chosen: [String: Entry]
  private let own: Set<String>
  private let plain: [FigureTexts]

  init(_ listing: PhaseListing, work: Work, canvas: Canvas, say: Wording) {
    self.work = work
    self.say = say
    plain = listing.figures
    own = Set(work.scenario.own.map(\.id))
    let entries = work.scenario[listing.basis.phase].entries
    chosen = Dictionary(entries.map { ($0.intervention, $0) }) { first, _ in first }
    var columns = listing.columns
    // Only a choice that is not the source's plain one can have other figures than the listing's.
    let stage = work.current.totals.stages.first { $0.phase == listing.basis.phase }
    for step in stage?.steps ?? [] where chosen[step.id]?.isPlain == false {
      columns.widen(for: FigureTexts(step.figures, say), on: canvas)
    }
    self.columns = columns
    leastName = max(16, min(listing.longestWord, 32))
  }

  /// The columns left for the name; one is kept for the mark of own figures.
  func nameColumns(in width: Int) -> Int {
    max(8, width - columns.weeks - columns.hours - columns.cost - 8)
  }

  /// Whether the columns leave too little room for the names.
  func isTight(in width: Int) -> Bool { nameColumns(in: width) < leastName }

  /// The name of an intervention with the variant and the count that are chosen.
  func name(of intervention: Intervention) -> String {
    var name = say(intervention.name)
    guard let entry = chosen[intervention.id] else { return name }
    if let variant = entry.variant.flatMap({ intervention.variant($0) }) {
      name += ": " + say(variant.name)
    }
    if entry.count > 1 { name += " \(entry.count)x" }
    return name
  }

  /// Whether a figure of it is one's own.
  func isOwn(_ intervention: Intervention) -> Bool {
    chosen[intervention.id]?.set.isEmpty == false || own.contains(intervention.id)
  }

  func isChosen(_ intervention: Intervention) -> Bool {
    chosen[intervention.id] != nil
  }

  /// The figures of the intervention at a place of the list: as chosen, else as they would be.
  func figures(of intervention: Intervention, at item: Int) -> FigureTexts {
    if chosen[intervention.id]?.isPlain ?? true { return plain[item] }
    return FigureTexts(work.current.figures(of: intervention), say)
  }

  /// An intervention's figures in words, where there is no room for columns.
  func words(for intervention: Intervention, at item: Int) -> String {
    let (heading, texts) = (FigureTexts.heading(say), figures(of: intervention, at: item))
    return
      "\(heading.weeks) \(texts.weeks) · \(heading.hours) \(texts.hours) · \(heading.cost) \(texts.cost)"
  }
}

extension Entry {
  /// Whether nothing in it changes the figures of the intervention.
  fileprivate var isPlain: Bool { variant == nil && count == 1 && set.isEmpty }
}
