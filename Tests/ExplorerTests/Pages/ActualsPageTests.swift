import Explorer
import Reintegration
import TestSupport
import Testing

struct `Estimated and actual` {
  private static let cost = RowID("actual", "fittraject//cost")

  private static func shown() -> Session {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.actuals)
    return session
  }

  private func actual(_ session: Session, _ row: RowID = cost) -> String {
    session.cell(ColumnID("actual"), of: row)
  }

  @Test func `stands beside the source's figure, marked as own, and changes no total`() {
    var session = Self.shown()
    let totals = session.totals
    #expect(session.cell(.text, of: Self.cost) == "€ 800-2.875")
    #expect(actual(session) == "-")
    session.open(Self.cost)
    session.fill(.number, "1250")
    session.run(.accept)
    #expect(actual(session) == "€ 1.250")
    #expect(session.cell(.text, of: Self.cost) == "€ 800-2.875")
    #expect(session.row(Self.cost)?.marks.map(\.kind) == [.own])
    #expect(session.totals == totals)
    #expect(session.scenario?.actual == [Actual(FigureID("fittraject", .cost), Band(1250))])
  }

  @Test func `gives no verdict`() {
    var session = Self.shown()
    session.open(Self.cost)
    session.fill(.number, "9.000")
    session.run(.accept)
    #expect(actual(session) == "€ 9.000")
    for word in ["hoger", "lager", "meer dan", "minder dan", "buiten"] {
      #expect(!session.text.contains(word), "\(word)")
    }
  }

  @Test func `is taken away by leaving it empty, and can be undone`() {
    var session = Self.shown()
    session.open(Self.cost)
    session.fill(.number, "1000-1500")
    session.run(.accept)
    session.open(Self.cost)
    session.fill(.number, "")
    session.run(.accept)
    #expect(session.scenario?.actual.isEmpty == true)
    session.run(.undo)
    #expect(actual(session) == "€ 1.000-1.500")
  }

  @Test func `counts as the source does: hours per week where it states those`() {
    let session = Self.shown()
    #expect(session.cell(.text, of: RowID("actual", "fittraject//hours")) == "12-20 uur per week")
  }

  @Test func `refuses what is no figure`() {
    var session = Self.shown()
    session.open(Self.cost)
    session.fill(.number, "veel")
    session.run(.accept)
    #expect(session.place == .actual(FigureID("fittraject", .cost)))
    #expect(session.scenario?.actual.isEmpty == true)
  }

  @Test func `says so where nothing is chosen`() {
    var session = Session("vincent")
    session.run(.actuals)
    #expect(session.text.contains("Nog niets gekozen"))
  }
}
