import Reintegration
import Wording

extension Deed {
  /// Sets a route aside to compare with, or takes it back: what the row stands for, on the screens
  /// of a scenario that scenario as it is now.
  static let setAside = Deed(
    Text(nl: "Apart zetten om te vergelijken", en: "Set aside to compare"),
    label: Text(nl: "zet apart", en: "set aside"), .keeping,
    words: [Text(nl: "apart", en: "aside"), Text(nl: "onthoud", en: "remember")],
    at: { Reach.walk($0) || $0.source.offersCandidates },
    unless: { model, command in
      guard let candidate = model.candidate(of: command) else {
        return Text(
          nl: "Ga eerst naar een route of een moment.", en: "Go to a route or a moment first.")
      }
      return model.refusal(settingAside: candidate)
    },
    run: { model, command in
      model.candidate(of: command).map { model.toggleAside($0) } ?? []
    })
}

extension Model {
  /// What a command is about that can be set aside.
  fileprivate func candidate(of command: Command) -> Candidate? {
    guard place.source.offersCandidates else { return .present }
    return (command.row ?? visit.row).flatMap { place.source.candidate(at: $0, in: self) }
  }

  /// The mark of a row whose route is set aside.
  func asideMarks(of candidate: Candidate) -> [RowMark] {
    isAside(candidate) ? [RowMark(.aside, say("staat apart", "set aside"))] : []
  }
}

extension LegendEntry {
  /// What the mark of a route that is set aside stands for.
  static func aside(_ say: Wording) -> LegendEntry {
    LegendEntry(.mark(.aside), say("apart gezet om te vergelijken", "set aside to compare"))
  }
}
