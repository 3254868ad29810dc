import Reintegration
import TerminalCanvas
import Testing

@testable import Explorer

struct `Every command` {
  @Test(arguments: Command.allCases)
  func `has a name in both languages`(command: Command) {
    #expect(!command.name.nl.isEmpty && !command.name.en.isEmpty)
    #expect(command.name.nl != command.name.en)
    #expect(command.name.nl.first?.isUppercase == true)
    #expect(command.name.en.first?.isUppercase == true)
  }

  @Test func `has a name of its own`() {
    for language in Language.allCases {
      let names = Command.allCases.filter(\.isNamed).map { $0.name[language] }
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: Command.allCases)
  func `is reached by a key or by the palette`(command: Command) {
    #expect(command.isNamed || Keymap.bindings.contains { $0.command == command })
  }

  @Test(arguments: Command.allCases.filter(\.isNamed))
  func `that is named stands in the palette where it can do something`(command: Command) {
    let walks = [
      "", "down enter right space [", "down enter right space down space", "down enter u",
      "enter right i text:Koor enter", "down enter right space u", "enter right end up*2 space",
      "enter 3 space", "enter 3 down space", "enter 4 space", "enter 4 down space",
    ]
    for keys in walks where Walk(keys + " :").model.listedCommands.contains(command) { return }
    Issue.record("no walk finds \(command) in the palette")
  }

  @Test(arguments: Context.allCases)
  func `leaves something to draw in every context`(context: Context) throws {
    let walk = try #require(Walk.inEveryContext[context], "no walk leads to \(context)")
    #expect(walk.model.context == context)
    for command in Command.allCases {
      var copy = walk
      copy.run(command)
      #expect(copy.drawing.canvas.size == copy.model.size, "\(command)")
      copy.press("down enter esc")
      #expect(copy.drawing.canvas.size == copy.model.size, "\(command)")
    }
  }

  @Test(arguments: Context.allCases)
  func `on the bottom line does something`(context: Context) throws {
    let walk = try #require(Walk.inEveryContext[context], "no walk leads to \(context)")
    for binding in walk.model.footerBindings {
      for key in binding.keys {
        var copy = walk
        copy.perform(.key(key))
        let looksOther =
          CanvasDump.styled(copy.drawing.canvas) != CanvasDump.styled(walk.drawing.canvas)
        let hasEffect = copy.effects.count > walk.effects.count
        // At the end of a list or of the walk there is nowhere to go.
        let isMove = [.down, .nextPlace].contains(binding.command) && context != .load
        #expect(looksOther || hasEffect || isMove, "\(key) (\(binding.command)) in \(context)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `to move and to leave stands on the bottom line`(context: Context) throws {
    guard context != .tooSmall else { return }
    let walk = try #require(Walk.inEveryContext[context], "no walk leads to \(context)")
    #expect(!walk.model.footerBindings.isEmpty, "\(context)")
    let wayOut: Set<Command> = [.back, .cancel, .quit]
    #expect(walk.model.footerBindings.contains { wayOut.contains($0.command) }, "\(context)")
  }
}
