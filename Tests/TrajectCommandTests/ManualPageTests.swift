import ArgumentParser
import ExplorerScreen
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("The manual page")
struct ManualPageTests {
  private let page = ManualPage(say: Wording(.nl)).text

  private func plain(_ text: String) -> String {
    text.replacing("\\-", with: "-").replacing("\\(aq", with: "'")
  }

  @Test func `names every command with all that it takes`() throws {
    for command in TrajectCommand.configuration.subcommands {
      let help = CommandHelp(command, language: true)
      #expect(!help.abstract.isEmpty && !help.usage.isEmpty, "\(help.name)")
      #expect(plain(page).contains(".SS \"traject \(help.name)\"\n\(help.abstract)\n"))
      for item in help.sections.flatMap(\.items) {
        #expect(!item.text.isEmpty, "\(help.name) \(item.label)")
        #expect(plain(page).contains(".TP\n\\fB\(item.label)\\fR\n"), "\(help.name) \(item.label)")
      }
    }
    #expect(plain(page).contains("\\fB--files-from <lijst>\\fR"))
  }

  @Test func `names every key of the keymap`() {
    let rows = KeyTable.rows(Wording(.nl))
    #expect(rows.count > 60)
    for row in rows { #expect(plain(page).contains("\n\(row.name) (\(row.places))\n")) }
  }

  @Test func `names every exit code`() {
    for status in ExitStatus.allCases {
      #expect(page.contains("\\fB\(status.rawValue)\\fR\n\(status.meaning.nl)\n"))
    }
  }

  @Test(arguments: Language.allCases)
  func `is as its golden`(language: Language) throws {
    let text = ManualPage(say: Wording(language)).text
    try expectGolden(
      text.replacing("traject \(Program.version)", with: "traject 0"), "manual-\(language).txt")
  }

  @Test func `has the version that the program has`() {
    #expect(page.hasPrefix(".TH TRAJECT 1 \"\" \"traject \(Program.version)\""))
  }

  @Test func `names the files that there are`() {
    #expect(plain(page).contains("\\fB\\(ti/.config/traject/settings.yaml\\fR"))
    #expect(plain(page).contains("\\fB\\(ti/.local/state/traject/autosave\\fR"))
  }

  @Test func `lets no text become a request of man's`() {
    var writer = RoffWriter("T", section: 1, source: "s", manual: "m")
    writer.paragraph(".zet \\n - 'x' ~")
    #expect(writer.text.hasSuffix(".PP\n\\&.zet \\en \\- \\(aqx\\(aq \\(ti\n"))
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(line.contains(/^\.(TH|SH|SS|PP|TP|RS|RE|nf|fi|br)\b/), "\(line)")
    }
  }

  @Test func `says the same in English`() {
    let english = ManualPage(say: Wording(.en)).text
    for heading in ["NAME", "SYNOPSIS", "COMMANDS", "KEYS", "EXIT STATUS", "ENVIRONMENT", "FILES"] {
      #expect(english.contains(".SH \"\(heading)\"\n"))
    }
    func headings(_ text: String) -> Int {
      text.split(separator: "\n").count { $0.hasPrefix(".SH") || $0.hasPrefix(".SS") }
    }
    #expect(headings(english) == headings(page))
  }
}
