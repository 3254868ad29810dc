import Explorer
import Reintegration
import TerminalCanvas
import Testing

@testable import ExplorerScreen

struct `The mouse` {
  @Test(arguments: ["60x16", "80x24", "120x40", "200x60"])
  func `selects with a click and opens with another`(size: String) {
    var walk = Walk("down enter right", size: size)
    walk.click(.row(.entry("empowerment")))
    #expect(walk.intervention == "empowerment")
    #expect(walk.kind == .screen)
    walk.click(.row(.entry("empowerment")))
    #expect(walk.place == .explanation(.intervention("empowerment")))
  }

  @Test func `goes to a screen by its tab and opens a total by its figure`() {
    var walk = Walk("down enter right space")
    walk.click(.command(Command(.goTimeline)))
    #expect(walk.place == .timeline)
    let cost = walk.model.summary?.selectableRows.first { $0[.label]?.full == "kosten" }
    let row = cost?.id ?? RowID("")
    walk.click(.total(row))
    #expect(walk.place == .summary)
    #expect(walk.model.visit.row == row)
    walk.click(.total(row))
    #expect(walk.kind == .pane)
    #expect(walk.text.contains("303-550"))
  }

  @Test func `chooses with a click on the box`() {
    var walk = Walk("down enter right")
    walk.click(.box(.entry("empowerment")))
    #expect(walk.scenario?.entry(for: "empowerment") != nil)
    walk.click(.box(.entry("empowerment")))
    #expect(walk.scenario?.entry(for: "empowerment") == nil)
  }

  @Test func `moves with the wheel`() {
    var walk = Walk("down enter right")
    let point = Point(column: 5, row: 5)
    walk.point(MouseEvent(point: point, kind: .wheelDown))
    #expect(walk.intervention == "empowerment")
    walk.point(MouseEvent(point: point, kind: .wheelUp))
    #expect(walk.intervention == "belastbaarheid")
  }

  @Test func `answers a question`() {
    var walk = Walk("down enter right space q q")
    #expect(walk.kind == .dialog)
    walk.click(.row(RowID("answer", 2)))
    #expect(walk.kind == .screen)
    #expect(!walk.hasQuit)
  }

  @Test(arguments: ["80x24", "120x40"])
  func `runs what the bottom line says`(size: String) {
    let walk = Walk("down enter right space", size: size)
    for item in walk.footer {
      guard let command = item.command else { continue }
      let target = Drawing.Target.command(command)
      guard walk.drawing.zones.contains(where: { $0.target == target }) else { continue }
      var clicked = walk
      clicked.click(target)
      var run = walk
      run.perform(.run(command))
      #expect(clicked.text == run.text, "\(command.id)")
      #expect(clicked.scenario == run.scenario, "\(command.id)")
    }
  }

  @Test func `does nothing where it is off`() {
    var walk = Walk("down enter right f4")
    walk.click(.row(.entry("empowerment")))
    #expect(walk.intervention == "belastbaarheid")
  }
}
