import ArgumentParser
import ExplorerScreen
import Reintegration
import Wording

/// The manual page `traject(1)`, made of the commands' own help, the keymap and the exit codes.
struct ManualPage {
  let say: Wording

  /// The page as text for `man`.
  var text: String {
    var page = RoffWriter(
      "TRAJECT", section: 1, source: "traject \(Program.version)",
      manual: say("Trajectverkenner", "Trajectverkenner"))
    let root = help(TrajectCommand.self)
    begin(&page, root)
    commands(&page, shared: root)
    keys(&page)
    surroundings(&page)
    return page.text
  }

  private func help(_ command: any ParsableCommand.Type) -> CommandHelp {
    CommandHelp(command, language: say.language == .nl)
  }

  private func begin(_ page: inout RoffWriter, _ root: CommandHelp) {
    page.section(say("NAAM", "NAME"))
    // A full stop would be none of the whatis list's.
    page.line(plain: "traject - " + root.abstract.prefix { $0 != "." }.lowercasedFirst)
    page.section(say("OVERZICHT", "SYNOPSIS"))
    page.line(plain: "traject " + say("[opdracht] [opties]", "[command] [options]"))
    page.section(say("BESCHRIJVING", "DESCRIPTION"))
    page.line(
      plain: say(
        "traject is een verkenner voor de terminal. Je loopt ermee door een re-integratietraject van een "
          + "verzonnen persona: activering, bemiddeling, plaatsing. Je kiest interventies en ziet bij elke toets "
          + "weken, uren en kosten, van laag tot hoog, met hun bron.",
        "traject is an explorer for the terminal. You walk through a Dutch reintegration route of a fictional "
          + "persona: activation, mediation, placement. You choose interventions and see with every key weeks, "
          + "hours and costs, from low to high, with their source."))
    for part in root.discussion where !part.hasPrefix(say("Eindcodes", "Exit codes")) {
      page.paragraph(part)
    }
    page.section(say("OPTIES", "OPTIONS"))
    page.line(plain: say("Bij elke opdracht:", "With every command:"))
    for item in shared(root) { page.item(item.label, item.text) }
  }

  private func shared(_ root: CommandHelp) -> [CommandHelp.Item] {
    root.sections.flatMap(\.items).filter { $0.label.hasPrefix("-") }
  }

  private func commands(_ page: inout RoffWriter, shared root: CommandHelp) {
    let known = Set(shared(root).map(\.label))
    page.section(say("OPDRACHTEN", "COMMANDS"))
    for command in TrajectCommand.configuration.subcommands {
      let help = help(command)
      page.subsection("traject \(help.name)")
      page.line(plain: help.abstract)
      for part in help.discussion { page.paragraph(part) }
      page.usage(help.usage)
      for section in help.sections {
        for item in section.items where !known.contains(item.label) {
          page.item(item.label, item.text)
        }
      }
    }
  }

  private func keys(_ page: inout RoffWriter) {
    page.section(say("TOETSEN", "KEYS"))
    page.line(
      plain: say(
        "In de verkenner toont ? de toetsen die hier werken, en : alles wat kan.",
        "In the explorer ? shows the keys that work here, and : all that can be done."))
    for row in KeyTable.rows(say) {
      page.item(row.keys.joined(separator: ", "), "\(row.name) (\(row.places))")
    }
  }

  private func surroundings(_ page: inout RoffWriter) {
    page.section(say("EINDCODES", "EXIT STATUS"))
    for status in ExitStatus.allCases { page.item("\(status.rawValue)", say(status.meaning)) }
    page.section(say("OMGEVING", "ENVIRONMENT"))
    for variable in EnvironmentVariable.all { page.item(variable.name, say(variable.meaning)) }
    page.section(say("BESTANDEN", "FILES"))
    for (path, use) in PlacesListing.usual { page.item(path, say(use)) }
    page.section(say("VOORBEELDEN", "EXAMPLES"))
    page.example([
      "traject", "traject walk --persona mia", "traject total mia.traject.yaml",
      "traject total --persona mia --select belastbaarheid,empowerment",
      "traject report mia.traject.yaml -o mia.html", "traject personas --new noor > noor.yaml",
    ])
    page.section(say("VERTROUWELIJK", "PRIVACY"))
    page.line(
      plain: say(
        "De persona's zijn verzonnen. Zet geen gegevens van echte cliënten in een scenario of een "
          + "eigen persona. Het programma gebruikt geen netwerk.",
        "The personas are fictional. Put no data of real clients into a scenario or a persona of "
          + "your own. The program uses no network."))
  }
}

extension StringProtocol {
  /// The text with its first letter small.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
