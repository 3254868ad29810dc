import Reintegration
import TestSupport
import Testing

@testable import Explorer

/// Why a command is not possible, in both languages, wherever a walk can bring one.
struct `Why something cannot be done` {
  @Test func `is written out, in both languages`() {
    var said: [String] = []
    for session in Self.sessions {
      for place in Self.places {
        var session = session
        session.show(place)
        for row in [nil] + session.page.selectableRows.map(\.id) {
          for id in CommandID.allCases {
            guard let why = session.model.refusal(of: Command(id, at: row)) else { continue }
            said.append("\(id.rawValue): \(why.nl) | \(why.en)")
          }
        }
      }
    }
    // That something is of another place is one sentence for all of them, with its name.
    let once = Set(said).filter { !$0.contains("' kan hier niet. | '") }.sorted()
    #expect(WrittenOut("refusals", besideFile: #filePath).problem(with: once) == nil)
  }

  private static let places: [Place] = [
    .persona, .phase(.activation), .phase(.mediation), .phase(.placement), .timeline, .totals,
    .history, .notes, .discussion(nil), .sensitivity(.cost), .load, .comparison, .exercise,
    .settings,
    .help, .assumptions, .actuals, .guessResults, .code, .group, .files,
  ]

  /// Nothing chosen; much chosen and undone; an exercise; a code that there is none of.
  private static let sessions: [Session] = {
    var changed = Session("mia", [.activation: ["belastbaarheid", "empowerment"]]) {
      $0.own = [.make("onze")]
      $0.activation.entries.append("onze")
      $0.activation.entries[1].set.weeks = band("6")
    }
    changed.run(.goActivation)
    changed.run(.choose, at: .entry("ontheffing"))
    changed.run(.setAside)
    changed.run(.undo)
    return [Session("mia"), Session("vincent"), changed, .exercise("samir")]
  }()
}
