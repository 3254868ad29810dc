import Reintegration
package import TerminalCanvas

/// The one table of keys.
package enum Keymap {
  /// Returns the command that a key runs in a context.
  package static func command(for key: Key, in context: Context) -> Command? {
    commands[context]?[key]
  }

  /// Returns the bindings of a context, in the order of the table.
  package static func bindings(in context: Context) -> [Binding] {
    bindingsByContext[context] ?? []
  }

  /// Returns the keys of a command in a context.
  package static func keys(for command: Command, in context: Context) -> [Key] {
    bindings(in: context).filter { $0.command == command }.flatMap(\.keys)
  }

  private static let commands: [Context: [Key: Command]] = {
    var table: [Context: [Key: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where table[context]?[key] == nil {
          table[context, default: [:]][key] = binding.command
        }
      }
    }
    return table
  }()

  private static let bindingsByContext: [Context: [Binding]] = Dictionary(
    uniqueKeysWithValues: Context.allCases.map { context in
      (context, bindings.filter { $0.contexts.contains(context) })
    })

  package static let bindings: [Binding] =
    choosing + moving + looking + files + whatIf + panes + forms + general

  private static let choosing: [Binding] = [
    Binding(
      .choose, [.space], in: [.phase], footer: footer("spatie", "space", "kies", "choose", 0)),
    Binding(
      .open, [.enter], in: [.start], footer: footer("enter", "enter", "begin", "begin", 0)),
    Binding(
      .open, [.enter], in: [.persona, .phase, .timeline, .totals, .totalsPanel],
      footer: footer("enter", "enter", "uitleg", "explain", 2)),
    Binding(
      .nextVariant, [.character("v")], in: [.phase],
      footer: footer("v", "v", "variant", "variant", 3)),
    Binding(
      .nextStart, [.character("t")], in: [.phase], footer: footer("t", "t", "start", "start", 6)),
    Binding(
      .countUp, [.character("+"), .character("=")], in: [.phase],
      footer: footer("+-", "+-", "aantal", "count", 7)),
    Binding(.countDown, [.character("-")], in: [.phase]),
    Binding(
      .moveEarlier, [.character(",")], in: [.phase],
      footer: footer(",.", ",.", "volgorde", "order", 8)),
    Binding(.moveLater, [.character(".")], in: [.phase]),
    Binding(
      .relapse, [.character("x")], in: [.phase], footer: footer("x", "x", "terugval", "relapse", 12)
    ),
  ]

  private static let moving: [Binding] = [
    Binding(.up, [.up, .character("k")], in: Context.browsing.union(Context.panes)),
    Binding(
      .down, [.down, .character("j")], in: Context.browsing.union(Context.panes),
      footer: footer("↑↓", "↑↓", "kies regel", "move", 30)),
    Binding(.up, [.up], in: [.help, .palette, .filter]),
    Binding(.down, [.down], in: [.help, .palette, .filter]),
    Binding(
      .pageUp, [.pageUp], in: Context.browsing.union(Context.panes).union([.help, .palette])),
    Binding(
      .pageDown, [.pageDown], in: Context.browsing.union(Context.panes).union([.help, .palette])),
    Binding(.first, [.home, .character("g")], in: Context.browsing.union(Context.panes)),
    Binding(.last, [.end, .character("G")], in: Context.browsing.union(Context.panes)),
    Binding(.first, [.home], in: [.help, .palette]),
    Binding(.last, [.end], in: [.help, .palette]),
    Binding(.previousPlace, [.left, .character("h")], in: Context.screens),
    Binding(
      .nextPlace, [.right, .character("l")], in: Context.screens,
      footer: footer("←→", "←→", "scherm", "screen", 1)),
    Binding(.goPersona, [.character("1")], in: Context.screens.union([.totalsPanel])),
    Binding(.goActivation, [.character("2")], in: Context.screens.union([.totalsPanel])),
    Binding(.goMediation, [.character("3")], in: Context.screens.union([.totalsPanel])),
    Binding(.goPlacement, [.character("4")], in: Context.screens.union([.totalsPanel])),
    Binding(.goTimeline, [.character("5")], in: Context.screens.union([.totalsPanel])),
    Binding(.goTotals, [.character("6")], in: Context.screens.union([.totalsPanel])),
    Binding(
      .otherPane, [.tab, .backTab], in: Context.screens.union([.totalsPanel]),
      footer: footer("tab", "tab", "totalen", "totals", 9)),
    Binding(.up, [.left, .character("h")], in: [.totalsPanel]),
    Binding(.down, [.right, .character("l")], in: [.totalsPanel]),
  ]

  private static let looking: [Binding] = [
    Binding(
      .questions, [.character("d")], in: Context.screens.union([.totalsPanel]),
      footer: footer("d", "d", "gespreksvragen", "questions", 12)),
    Binding(
      .sensitivity, [.character("z")], in: Context.screens.union([.totalsPanel]),
      footer: footer("z", "z", "onzekerheid", "uncertainty", 11)),
    Binding(
      .load, [.character("b")], in: Context.screens.union([.totalsPanel]),
      footer: footer("b", "b", "belasting", "load", 15)),
    Binding(
      .purchases, [.character("p")], in: Context.screens.union([.totalsPanel]),
      footer: footer("p", "p", "jaarbudget", "budget", 16)),
    Binding(
      .history, [.character("y")], in: Context.screens.union([.totalsPanel]),
      footer: footer("y", "y", "geschiedenis", "history", 14)),
    Binding(
      .toggleVerdict, [.character("c")], in: [.totals],
      footer: footer("c", "c", "oordeel", "verdict", 5)),
  ]

  private static let files: [Binding] = [
    Binding(
      .save, [.character("s")], in: Context.screens.union([.totalsPanel]),
      footer: footer("s", "s", "bewaar", "save", 13)),
    Binding(
      .openFile, [.character("o")], in: Context.browsing,
      footer: footer("o", "o", "open bestand", "open file", 17)),
    Binding(.details, [.character("m")], in: Context.screens.union([.totalsPanel])),
    Binding(.notes, [.character("n")], in: Context.screens.union([.totalsPanel])),
  ]

  private static let whatIf: [Binding] = [
    Binding(
      .undo, [.character("u")],
      in: Context.screens.union([.totalsPanel, .assumptions, .sensitivity, .history]),
      footer: footer("u", "u", "ongedaan", "undo", 4)),
    Binding(
      .redo, [.character("r"), .control("r")],
      in: Context.screens.union([.totalsPanel, .assumptions, .sensitivity, .history]),
      footer: footer("r", "r", "opnieuw", "redo", 18)),
    Binding(
      .ownFigures, [.character("e")], in: [.phase, .sensitivity],
      footer: footer("e", "e", "eigen cijfer", "own figure", 5)),
    Binding(
      .newOwn, [.character("i")], in: [.phase],
      footer: footer("i", "i", "eigen interventie", "own intervention", 19)),
    Binding(.removeOwn, [.delete], in: [.phase]),
    Binding(
      .note, [.character("w")], in: [.phase],
      footer: footer("w", "w", "waarom kies je dit", "your reason", 10)),
    Binding(
      .fixLow, [.character("[")], in: [.phase, .sensitivity],
      footer: footer("[ ]", "[ ]", "laag/hoog", "low/high", 20)),
    Binding(.fixHigh, [.character("]")], in: [.phase, .sensitivity]),
    Binding(
      .fixSource, [.character("\\")], in: [.phase, .sensitivity],
      footer: footer("\\", "\\", "bron", "source", 21)),
    Binding(
      .assumptions, [.character("a")],
      in: Context.screens.union([.totalsPanel, .sensitivity, .load, .history]),
      footer: footer("a", "a", "aannames", "assumptions", 9)),
  ]

  private static let panes: [Binding] = [
    Binding(
      .open, [.enter, .space], in: [.files, .history, .settings, .assumptions],
      footer: footer("enter", "enter", "kies", "choose", 0)),
    Binding(
      .open, [.enter], in: [.sensitivity], footer: footer("enter", "enter", "uitleg", "explain", 2)),
    Binding(
      .open, [.enter], in: [.help, .palette],
      footer: footer("enter", "enter", "doe dit", "do this", 0)),
    Binding(
      .choiceRight, [.right, .character("l")], in: [.assumptions, .settings, .sensitivity],
      footer: footer("←→", "←→", "verander", "change", 1)),
    Binding(.choiceLeft, [.left, .character("h")], in: [.assumptions, .settings, .sensitivity]),
    Binding(
      .choiceRight, [.right, .tab, .down, .character("l"), .character("j")], in: [.question],
      footer: footer("←→", "←→", "andere keuze", "other choice", 1)),
    Binding(
      .choiceLeft, [.left, .backTab, .up, .character("h"), .character("k")], in: [.question]),
    Binding(
      .accept, [.enter, .space], in: [.question],
      footer: footer("enter", "enter", "kies", "choose", 0)),
    Binding(
      .cancel, [.escape, .character("q")], in: [.question],
      footer: footer("esc", "esc", "terug", "back", 2)),
    Binding(
      .accept, [.enter, .space, .right], in: [.tour],
      footer: footer("enter", "enter", "verder", "next", 0)),
    Binding(.choiceLeft, [.left], in: [.tour], footer: footer("←", "←", "vorige", "previous", 1)),
    Binding(
      .cancel, [.escape, .character("q")], in: [.tour],
      footer: footer("esc", "esc", "sla over", "skip", 2)),
  ]

  private static let forms: [Binding] = [
    Binding(.accept, [.enter], in: [.form], footer: footer("enter", "enter", "klaar", "done", 0)),
    Binding(
      .nextField, [.tab, .down], in: [.form],
      footer: footer("tab", "tab", "volgend veld", "next field", 1)),
    Binding(.previousField, [.backTab, .up], in: [.form]),
    Binding(
      .choiceRight, [.right, .space], in: [.form],
      footer: footer("←→", "←→", "andere keuze", "other choice", 3)),
    Binding(.choiceLeft, [.left], in: [.form]),
    Binding(.cancel, [.escape], in: [.form], footer: footer("esc", "esc", "annuleer", "cancel", 2)),
    Binding(.cancel, [.escape], in: [.textArea], footer: footer("esc", "esc", "klaar", "done", 0)),
    Binding(.cancel, [.escape], in: [.filter], footer: footer("esc", "esc", "wis", "clear", 1)),
    Binding(
      .accept, [.enter, .tab], in: [.filter], footer: footer("enter", "enter", "klaar", "done", 0)),
  ]

  private static let general: [Binding] = [
    Binding(
      .filter, [.character("/")], in: [.phase, .start],
      footer: footer("/", "/", "zoek", "search", 22)),
    Binding(
      .settings, [.character("f")], in: Context.browsing,
      footer: footer("f", "f", "instellingen", "settings", 23)),
    Binding(.toggleLanguage, [.function(2)], in: Context.browsing.union(Context.panes)),
    Binding(.toggleGlyphs, [.function(3)], in: Context.browsing.union(Context.panes)),
    Binding(.toggleMouse, [.function(4)], in: Context.browsing.union(Context.panes)),
    Binding(
      .palette, [.character(":"), .control("p")], in: Context.browsing.union(Context.panes),
      footer: footer(":", ":", "alles", "everything", 24)),
    Binding(
      .back, [.escape, .character("q")], in: Context.screens,
      footer: footer("esc", "esc", "terug", "back", 4)),
    Binding(
      .back, [.escape, .character("q")], in: [.totalsPanel],
      footer: footer("esc", "esc", "terug", "back", 3)),
    Binding(
      .back, [.escape, .character("q")], in: Context.panes,
      footer: footer("esc", "esc", "terug", "back", 3)),
    Binding(
      .back, [.escape], in: [.help, .palette], footer: footer("esc", "esc", "terug", "back", 3)),
    Binding(
      .quit, [.character("q")], in: [.start], footer: footer("q", "q", "stop", "quit", 2)),
    Binding(.quit, [.character("q")], in: [.tooSmall]),
    Binding(.suspend, [.control("z")], in: Set(Context.allCases)),
    Binding(
      .help, [.character("?"), .function(1)], in: Context.browsing.union(Context.panes),
      footer: footer("?", "?", "hulp", "help", -1)),
    Binding(.help, [.function(1)], in: [.form, .textArea, .filter, .question]),
  ]

  private static func footer(
    _ nlKeys: String, _ enKeys: String, _ nl: String, _ en: String, _ rank: Int
  ) -> Binding.Footer {
    Binding.Footer(keys: Text(nl: nlKeys, en: enKeys), label: Text(nl: nl, en: en), rank: rank)
  }
}
