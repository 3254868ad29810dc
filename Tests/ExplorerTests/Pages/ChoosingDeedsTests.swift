import Reintegration
import TestSupport
import Testing
import Wording

@testable import Explorer

struct `Choosing` {
  @Test func `adds an intervention in the order of the catalog, and takes it away again`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("empowerment"))
    session.run(.choose, at: .entry("belastbaarheid"))
    #expect(session.scenario?.entries.map(\.intervention) == ["belastbaarheid", "empowerment"])
    #expect(
      session.notice == "+ Belastbaarheidsonderzoek: + 1-6 weken, + 1-4 cliënturen, + € 303-550")
    session.run(.choose, at: .entry("empowerment"))
    #expect(session.scenario?.entries.map(\.intervention) == ["belastbaarheid"])
    #expect(session.notice.hasPrefix("- Empowermenttraining: - 12-48 weken, "))
    session.run(.undo)
    #expect(session.scenario?.entries.count == 2)
  }

  @Test func `puts own interventions last`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.newOwn)
    session.fill(.name, "Koor")
    session.run(.accept)
    session.run(.choose, at: .entry("empowerment"))
    #expect(session.scenario?.entries.map(\.intervention) == ["empowerment", "koor"])
    #expect(session.model.visit.row == .entry("empowerment"))
  }

  @Test func `takes the first variant where one must be chosen`() {
    var session = Session(
      "p",
      catalog: .of([
        .make("a", variants: [Variant("een"), Variant("twee")]) { $0.mustChoose = true }
      ]))
    session.run(.goActivation)
    session.run(.choose, at: .entry("a"))
    #expect(session.scenario?.entries.first?.variant == "een")
    session.run(.nextVariant)
    #expect(session.scenario?.entries.first?.variant == "twee")
    session.run(.nextVariant)
    #expect(session.scenario?.entries.first?.variant == "een")
  }

  @Test func `goes through the variants and all of them together`() {
    var session = Session(
      "p",
      catalog: .of([
        .make("a", variants: [Variant("een", weeks: .band("2")), Variant("twee")])
      ]))
    session.run(.goActivation)
    session.run(.choose, at: .entry("a"))
    var seen: [String?] = []
    for _ in 0..<3 {
      session.run(.nextVariant)
      seen.append(session.scenario?.entries[0].variant)
    }
    #expect(seen == ["een", "twee", nil])
    #expect(session.notice == "a: alle varianten: doorlooptijd 4 wordt 2-4 weken")
  }

  @Test func `counts from once to as often as the source says, and says the end of it`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    let most = session.model.work?.intervention("belastbaarheid")?.definition.repeatable ?? 0
    #expect(most > 1)
    for _ in 1..<most { session.run(.countUp) }
    #expect(session.scenario?.entries.first?.count == most)
    session.run(.countUp)
    #expect(session.scenario?.entries.first?.count == most)
    #expect(session.notice == "Van 1 tot \(most) keer.")
    for _ in 1..<most { session.run(.countDown) }
    session.run(.countDown)
    #expect(session.scenario?.entries.first?.count == 1)
    session.run(.choose, at: .entry("empowerment"))
    session.run(.countUp)
    #expect(session.notice == "Dit kan maar één keer.")
  }

  @Test func `goes through the three starts`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("empowerment"))
    var seen: [EntryStart?] = []
    for _ in 0..<3 {
      session.run(.nextStart)
      seen.append(session.scenario?.entries.first?.start)
    }
    #expect(seen == [.with, .phase, .after])
  }

  @Test func `moves a choice up to the ends of its phase`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.choose, at: .entry("empowerment"))
    session.run(.moveLater)
    #expect(session.notice == "Dit is al de laatste.")
    session.run(.moveEarlier)
    #expect(session.scenario?.entries.map(\.intervention) == ["empowerment", "belastbaarheid"])
    session.run(.moveEarlier)
    #expect(session.notice == "Dit is al de eerste.")
  }

  @Test func `of what cannot start beside a pause makes it start after it`() {
    let catalog = Catalog.of([
      .make("rust") { $0.isPause = true }, .make("mee") { $0.start = .with },
    ])
    var session = Session("p", catalog: catalog)
    session.run(.goActivation)
    session.run(.choose, at: .entry("rust"))
    session.run(.choose, at: .entry("mee"))
    #expect(session.scenario?.entries.map(\.start) == [.after, .after])
  }
}

struct `A command about a choice` {
  private static let onChoice: [CommandID] = [
    .nextVariant, .countUp, .countDown, .moveEarlier, .moveLater, .nextStart, .reason, .ownFigures,
    .fixLow, .fixHigh, .fixSource,
  ]

  @Test(arguments: onChoice)
  func `says that nothing is chosen yet, and does nothing`(id: CommandID) {
    var session = Session("mia")
    session.run(.goActivation)
    #expect(
      session.refusal(id) == "Kies deze interventie eerst.", "\(id)")
    session.run(id)
    #expect(session.notice == "Kies deze interventie eerst.")
    #expect(session.place == .phase(.activation))
  }

  @Test(arguments: onChoice + [.choose, .removeOwn])
  func `says that there is no intervention on the row`(id: CommandID) {
    var session = Session("mia")
    session.run(.goPlacement)
    #expect(session.refusal(id) != nil, "\(id)")
  }

  /// Every command on every row of scenarios that hold a pause: where it is refused it changes
  /// nothing, and where it is not it does something.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `is refused exactly where it changes nothing`(seed: UInt64) {
    let catalog = Catalog.of([
      .make("rust") { $0.isPause = true }, .make("mee") { $0.start = .with },
      .make("vaak") { $0.repeatable = 2 }, .make("fase", weeks: .band("2-8")) { $0.start = .phase },
      .make("keus", variants: [Variant("een"), Variant("twee", weeks: .band("1-2"))]),
    ])
    var generator = SeededGenerator(seed: seed)
    var session = Session("p", catalog: catalog)
    session.run(.goActivation)
    let commands: [CommandID] = [
      .choose, .choose, .nextVariant, .countUp, .countDown, .moveEarlier, .moveLater, .nextStart,
      .fixLow, .fixHigh, .fixSource, .relapse, .toggleOutliers, .removeOwn,
    ]
    for _ in 0..<40 {
      let row = generator.pick(session.page.selectableRows).id
      let id = generator.pick(commands)
      let (before, refusal) = (session.scenario, session.refusal(id, at: row))
      session.run(id, at: row)
      #expect(
        (refusal == nil) == (session.scenario != before),
        "\(id) at \(row.name): \(refusal ?? "possible"), \(session.notice)")
      if let refusal { #expect(session.notice == refusal) }
    }
  }
}

struct `A relapse` {
  @Test func `needs something to go through again`() {
    var session = Session("vincent")
    session.run(.goMediation)
    session.run(.relapse)
    #expect(session.scenario?.mediation.times == 1)
    #expect(session.notice.hasPrefix("Kies eerst iets in deze fase"))
    session.run(.choose, at: .entry("gesprekken"))
    session.run(.relapse)
    #expect(session.scenario?.mediation.times == 2)
    // What is set stays changeable, though nothing is chosen any more.
    session.run(.choose, at: .entry("gesprekken"))
    session.run(.relapse)
    #expect(session.scenario?.mediation.times == 3)
  }

  @Test func `can be had up to nine times, here as with the assumptions`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    for _ in 1..<9 { session.run(.relapse) }
    #expect(session.scenario?.activation.times == 9)
    session.run(.relapse)
    #expect(session.scenario?.activation.times == 9)
    #expect(session.notice.hasPrefix("Een fase kan ten hoogste 9 keer."))
  }
}

struct `Fixing a figure` {
  @Test func `goes to the low end, the high end, or back to the source's band`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.fixLow)
    #expect(session.cost == band("303"))
    #expect(session.notice.hasPrefix("Belastbaarheidsonderzoek vastgezet op de lage kant: kosten"))
    session.run(.fixLow)
    #expect(session.notice == "Dit staat al vast aan die kant.")
    session.run(.fixHigh)
    #expect(session.cost == band("550"))
    #expect(session.model.ownMarks == ["1 vastgezet"])
    session.run(.fixSource)
    #expect(session.cost == band("303-550"))
    #expect(session.model.ownMarks.isEmpty)
    session.run(.fixSource)
    #expect(session.notice == "Dit staat al zoals de bron het zegt.")
  }

  @Test func `needs a band`() {
    var session = Session("vincent")
    session.run(.goActivation)
    session.run(.choose, at: .entry("mannenkracht"))
    let before = session.scenario
    session.run(.fixHigh)
    #expect(session.scenario == before)
    #expect(session.notice.contains("geen bandbreedte"))
  }

  @Test func `is named apart from figures of one's own, in what is said of it everywhere`() {
    var session = Session("mia", language: .en)
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.fixHigh)
    #expect(session.model.ownMarks == ["1 fixed"])
    #expect(!session.text.contains("own"))
    session.run(.choose)
    #expect(session.notice.hasPrefix("- Work capacity test, fixed: "), "\(session.notice)")
    session.run(.undo)
    session.run(.ownFigures)
    session.fill(.weeks, "5")
    session.run(.accept)
    #expect(session.model.ownMarks == ["own figures"])
    session.run(.choose)
    #expect(session.notice.contains(", own figures: "))
  }
}

extension Session {
  /// Why a command is not possible on a row, in words.
  func refusal(_ id: CommandID, at row: RowID? = nil) -> String? {
    model.refusal(of: Command(id, at: row)).map { model.say($0) }
  }

  fileprivate var cost: Band? { model.work?.current.totals[.cost].band }
}

extension Catalog {
  /// The real reference with one persona, "p", who has these interventions.
  static func of(_ interventions: [Intervention]) -> Catalog {
    var catalog = Session.catalog
    catalog.personas = [Persona(interventions, id: "p")]
    return catalog
  }
}
