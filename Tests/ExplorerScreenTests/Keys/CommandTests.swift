import Explorer
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import ExplorerScreen

struct `Every command` {
  @Test(arguments: CommandID.allCases)
  func `has a name in both languages`(id: CommandID) {
    let name = id.deed.name
    #expect(!name.nl.isEmpty && !name.en.isEmpty)
    #expect(name.nl != name.en)
    #expect(name.nl.first?.isUppercase == true)
    #expect(name.en.first?.isUppercase == true)
  }

  @Test func `has a name of its own`() {
    for language in Language.allCases {
      let names = CommandID.allCases.map { $0.deed.name[language] }
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: CommandID.allCases)
  func `is reached by a key or stands in the palette`(id: CommandID) {
    let hasKey = Keymap.bindings.contains { $0.meaning == .command(id) }
    let palette = Walk("down enter right space :").model.page
    let isListed = palette.rows.contains { $0.opens?.id == id }
    #expect(hasKey || isListed || !id.isNamed, "\(id)")
  }

  @Test(arguments: Walk.everywhere.keys.sorted())
  func `leaves something to draw at every place`(name: String) throws {
    let walk = try #require(Walk.everywhere[name])
    for id in CommandID.allCases {
      var copy = walk
      copy.run(id)
      #expect(copy.drawing.canvas.size == copy.screen.size, "\(id)")
      copy.press("down enter esc")
      #expect(copy.drawing.canvas.size == copy.screen.size, "\(id)")
    }
  }

  @Test(arguments: Walk.everywhere.keys.sorted())
  func `that is refused says why and changes nothing`(name: String) throws {
    let walk = try #require(Walk.everywhere[name])
    for id in CommandID.allCases {
      guard let reason = walk.model.refusal(of: Command(id)) else { continue }
      #expect(!reason.nl.isEmpty && !reason.en.isEmpty, "\(id)")
      var copy = walk
      copy.run(id)
      #expect(copy.model.notice?.text == reason, "\(id) in \(name)")
      #expect(copy.scenario == walk.scenario && copy.place == walk.place, "\(id) in \(name)")
      #expect(copy.effects.count == walk.effects.count, "\(id) in \(name)")
    }
  }

  @Test func `shows its key in the help`() {
    let text = Walk("down enter right space ?", size: "120x60").text
    for (key, name) in [("u", "Ongedaan maken"), ("x", "Terugval"), ("a", "Aannames")] {
      let line = text.split(separator: "\n").first { $0.contains("│ \(name)") }
      #expect(line?.contains("  \(key) ") == true, "\(name): \(line ?? "")")
    }
  }
}
