import Explorer
import Reintegration
import TestSupport
import Testing

struct `The history` {
  /// Mia with two changes.
  private static let changed: Session = {
    var session = Session("mia")
    session.change(title: "Een")
    session.change(title: "Twee")
    session.run(.history)
    return session
  }()

  @Test func `has every change in order, and is at the present one`() {
    let session = Self.changed
    #expect(session.page.selectableRows.count == 3)
    #expect(session.cell(.text, of: RowID("moment", 0)) == "Begin")
    #expect(session.cell(.text, of: RowID("moment", 2)).hasPrefix("Titel en groep: "))
    #expect(session.model.visit.row == RowID("moment", 2))
    let current = session.page.rows.filter { $0.marks.map(\.kind) == [.current] }
    #expect(current.map(\.id) == [RowID("moment", 2)])
  }

  @Test func `names what recovered work did`() {
    var session = Session()
    var recovery = Samples.recovery
    recovery.scenario.activation.entries = [Entry("empowerment")]
    session.perform(.recoverable([recovery]))
    session.answer("Verder")
    session.run(.history)
    #expect(session.cell(.text, of: RowID("moment", 0)) == "Begin")
    #expect(
      session.cell(.text, of: RowID("moment", 1)).hasPrefix("Teruggehaald werk: "))
    #expect(session.cell(.text, of: RowID("moment", 1)).contains("€ 880-7.480"))
  }

  @Test func `goes to any point and on from there`() {
    var session = Self.changed
    session.open(RowID("moment", 0))
    #expect(session.place == .history)
    #expect(session.scenario?.title == nil)
    #expect(session.notice.hasPrefix("Terug bij het begin: "))
    #expect(session.cell(ColumnID("state"), of: RowID("moment", 1)) == "ongedaan")
    session.open(RowID("moment", 2))
    #expect(session.scenario?.title == "Twee")
    #expect(session.notice.hasPrefix("Vooruit naar Titel en groep: "))
    session.open(RowID("moment", 1))
    #expect(session.scenario?.title == "Een")
    #expect(session.notice.hasPrefix("Terug naar Titel en groep: "))
    session.open(RowID("moment", 1))
    #expect(session.notice == "Hier ben je al.")
  }

  @Test func `says of a file that it began there`() {
    var session = Session("mia", [.activation: ["empowerment"]])
    session.change()
    session.run(.history)
    #expect(session.cell(.text, of: RowID("moment", 0)) == "Begin (uit groep.traject.yaml)")
    session.open(RowID("moment", 0))
    #expect(session.notice.hasPrefix("Terug bij het begin: "))
  }

  @Test func `follows undo and redo`() {
    var session = Self.changed
    session.run(.undo)
    #expect(session.model.visit.row == RowID("moment", 1))
    #expect(session.scenario?.title == "Een")
    session.run(.undo)
    #expect(session.model.visit.row == RowID("moment", 0))
    #expect(session.model.refusal(of: Command(.undo)) != nil)
    session.run(.redo)
    #expect(session.model.visit.row == RowID("moment", 1))
  }

  @Test func `forgets what was undone once something else is done`() {
    var session = Self.changed
    session.run(.undo)
    session.run(.back)
    session.change(title: "Drie")
    #expect(session.model.work?.history.moments.count == 3)
    session.run(.redo)
    #expect(session.notice == "Er is niets om opnieuw te doen.")
  }
}
