import Reintegration
import TerminalCanvas
import Testing

@testable import Explorer

struct `The mouse` {
  @Test(arguments: ["60x16", "80x24", "120x40", "200x60"])
  func `selects with a click and opens with another`(size: String) {
    var walk = Walk("down enter right", size: size)
    walk.click(.row(.phase(.activation), 1))
    #expect(walk.model.interventionUnderCursor?.id == "empowerment")
    #expect(walk.model.overlays.isEmpty)
    walk.click(.row(.phase(.activation), 1))
    #expect(walk.model.context == .sheet)
  }

  @Test func `goes to a screen by its tab and opens a total by its figure`() {
    var walk = Walk("down enter right space")
    walk.click(.place(.timeline))
    #expect(walk.model.place == .timeline)
    walk.click(.total(.cost))
    #expect(walk.model.focusedTotal == .cost)
    walk.click(.total(.cost))
    #expect(walk.model.context == .sheet)
    #expect(walk.text.contains("303-550"))
  }

  @Test func `moves with the wheel`() {
    var walk = Walk("down enter right")
    let wheel = { (kind: MouseEvent.Kind) in
      Action.mouse(MouseEvent(point: Point(column: 5, row: 5), kind: kind))
    }
    walk.perform(wheel(.wheelDown))
    #expect(walk.model.cursor(in: .phase(.activation)) == 1)
    walk.perform(wheel(.wheelUp))
    #expect(walk.model.cursor(in: .phase(.activation)) == 0)
  }

  @Test(arguments: ["80x24", "120x40"])
  func `runs what the bottom line says`(size: String) {
    let walk = Walk("down enter right space", size: size)
    for binding in walk.model.footerBindings {
      let target = Target.command(binding.command)
      guard walk.drawing.zones.contains(where: { $0.target == target }) else { continue }
      var clicked = walk
      clicked.click(target)
      var pressed = walk
      pressed.perform(.key(binding.keys[0]))
      #expect(clicked.text == pressed.text, "\(binding.command)")
      #expect(clicked.scenario == pressed.scenario, "\(binding.command)")
    }
  }

  @Test func `answers questions and focuses fields`() {
    var question = Walk("down enter right space q q")
    question.click(.answer(1))
    #expect(question.hasQuit)
    var form = Walk("down enter right space e")
    form.click(.field(3))
    form.press("text:100 enter")
    #expect(form.scenario?.entries.first?.set.cost == .euros(Band(100)))
  }

  @Test func `that is turned off does nothing`() {
    var walk = Walk("down enter right f4")
    let before = walk.text
    walk.click(.row(.phase(.activation), 1))
    walk.perform(.mouse(MouseEvent(point: Point(column: 5, row: 5), kind: .wheelDown)))
    #expect(walk.text == before)
  }

  @Test func `beside everything does nothing`() {
    var walk = Walk("down enter right space")
    let before = walk.text
    walk.click(0, 0)
    walk.click(79, 23)
    #expect(walk.text == before)
  }
}
