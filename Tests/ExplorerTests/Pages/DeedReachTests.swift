import Explorer
import Reintegration
import Testing

struct `A command belongs` {
  private static let overScreens: [Place] = [
    .help, .palette, .history, .settings, .assumptions, .words([]), .load, .purchases,
  ]
  private static let filledIn: [Place] = [
    .notes, .details, .copying, .opening(suggesting: nil), .renaming("a.traject.yaml"),
  ]

  @Test func `of searching where a list is read, and not in the totals below`() {
    for place in [Place.start, .board, .persona, .phase(.mediation), .totals] + Self.overScreens {
      #expect(CommandID.filter.deed.belongs(to: place), "\(place)")
    }
    for place in [Place.summary] + Self.filledIn {
      #expect(!CommandID.filter.deed.belongs(to: place), "\(place)")
    }
  }

  @Test func `of a code where a route is read or begun, and not where the code is shown`() {
    for place in [Place.start, .board, .summary, .phase(.placement)] + Self.overScreens {
      #expect(CommandID.code.deed.belongs(to: place), "\(place)")
    }
    for place in [Place.code, .trainer, .enteringCode(nil)] + Self.filledIn {
      #expect(!CommandID.code.deed.belongs(to: place), "\(place)")
    }
  }
}
