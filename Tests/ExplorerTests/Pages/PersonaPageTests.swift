import Explorer
import Reintegration
import Testing

struct `The persona` {
  @Test func `is told in five parts`() {
    let session = Session("mia")
    let headings = session.page.blocks.compactMap {
      if case .heading(let text) = $0 { text } else { nil }
    }
    #expect(
      headings == [
        "Mia, 59", "Wanneer kan wat (weken)", "De drie fasen", "Goed om te weten",
        "Vragen voor het gesprek",
      ])
    let kinds = session.page.selectableRows.map(\.id.kind)
    #expect(kinds.first == "profile" && kinds.last == "question")
  }

  @Test func `says when what is possible, on a scale of weeks too`() throws {
    let session = Session("vincent")
    #expect(session.cell(.label, of: RowID("milestone", 2)) == "week 78")
    #expect(
      session.cell(.text, of: RowID("milestone", 2))
        == "Proefplaatsing mogelijk (als hij stabiel is)")
    let scales = session.page.blocks.compactMap {
      if case .table(let table) = $0 { table.scale } else { nil }
    }
    let scale = try #require(scales.first)
    #expect(scale.points.map(\.name) == ["26", "78", "104"])
    #expect(scale.points.allSatisfy { $0.at < scale.maximum })
  }

  @Test func `says from when each phase can begin, and why not`() {
    let vincent = Session("vincent")
    #expect(vincent.cell(.text, of: RowID("phase", "activation")) == "vanaf het begin.")
    #expect(vincent.cell(.text, of: RowID("phase", "placement")).hasPrefix("vanaf week 78. Een"))
    let mia = Session("mia", language: .en)
    #expect(mia.cell(.text, of: RowID("phase", "placement")).hasPrefix("not within two years."))
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `opens for every row where it comes from`(id: String) {
    var session = Session(id)
    for row in session.page.selectableRows {
      session.open(row.id)
      #expect(session.kind == .pane, "\(row.id)")
      #expect(!session.page.blocks.isEmpty, "\(row.id)")
      session.run(.back)
      #expect(session.model.visit.row == row.id)
    }
  }

  @Test func `is searched by what it says, and then names only parts in which something is`() {
    var session = Session("vincent")
    session.run(.filter)
    session.perform(.type("beleidsvrijheid"))
    #expect(session.page.selectableRows.count == 1)
    #expect(session.text.contains("Vragen voor het gesprek"))
    #expect(!session.text.contains("Goed om te weten"))
  }
}
