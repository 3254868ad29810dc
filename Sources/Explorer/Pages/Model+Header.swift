import Reintegration
import Wording

extension Model {
  /// What stands at the head of every page: the open scenario or the board, or at the start the
  /// program alone.
  package var header: Header {
    let program = "Trajectverkenner"
    if screen == .board { return Header(program: program, scenario: boardTitle) }
    guard let work, !screen.isHome || screen == .trainer else { return Header(program: program) }
    let header = Header(
      program: program, scenario: work.title(say), author: work.scenario.author,
      isUnsaved: work.isUnsaved, file: work.file.map { placed($0.path) }, marks: ownMarks)
    return covering?.covered(header) ?? header
  }

  /// A path with the folder that it is in.
  private func placed(_ path: String) -> String {
    guard let folder, ScenarioPath.isInFolder(path) else { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// The screens of the open scenario, in the order of the walk; none at the start.
  package var tabs: [Tab] {
    guard let work, !screen.isHome else { return [] }
    return Place.walk.map { place in
      let count = place.phase.map { work.entries(of: $0).count } ?? 0
      return Tab(place, name(of: place), count: count > 0 ? count : nil)
    }
  }

  /// The name of a screen of the walk.
  private func name(of place: Place) -> Phrase {
    switch place {
    case .persona: Phrase("Persona", short: "Pers")
    case .phase(let phase): Phrase(say.name(of: phase), short: say.shortName(of: phase))
    case .timeline: Phrase(say("Tijdlijn", "Timeline"), short: say("Tijd", "Time"))
    case .totals: Phrase(say("Totaal", "Totals"))
    default: Phrase("")
    }
  }
}
