import Foundation
import NcursesTerminal
import PersonaCatalog
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import TrajectCommand

@Suite("What the doctor says")
struct DiagnosisTests {
  /// Surroundings in which everything is in order.
  private func sound() -> Surroundings {
    Surroundings(
      environment: ["TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"],
      terminal: TerminalInspection(
        name: "xterm-256color", colors: 256, size: Size(columns: 80, rows: 24),
        widths: ["─": 1, "é": 1]),
      isUTF8: true,
      folders: [
        .init(
          use: Text(nl: "werkmap", en: "working folder"), path: "/werk", access: .readWrite,
          count: 3, isMadeWhenNeeded: false)
      ],
      settingsProblem: nil, personaProblems: [], personas: 3, versions: ["Linux 6.1 x86_64"])
  }

  private func said(_ found: Surroundings, _ language: Language = .nl) -> String {
    // Lines are broken where they end; what is said is the same.
    Diagnosis(of: found).text(Wording(language)).split { $0 == "\n" || $0 == " " }
      .joined(separator: " ")
  }

  private func changed(_ change: (inout Surroundings) -> Void) -> Surroundings {
    var found = sound()
    change(&found)
    return found
  }

  @Test(arguments: Language.allCases)
  func `is as its golden`(language: Language) throws {
    let changes: [(inout Surroundings) -> Void] = [
      { _ in }, { $0.isUTF8 = false }, { $0.terminal.colors = 8 }, { $0.terminal.colors = -1 },
      { $0.terminal.size = Size(columns: 70, rows: 20) },
      { $0.terminal.size = Size(columns: 50, rows: 10) },
      { $0.terminal.widths = nil }, { $0.terminal.widths = ["─": 2, "é": 1, "■": 2] },
      { $0.terminal.problem = .notATerminal }, { $0.terminal.problem = .noCursorAddressing },
      { $0.terminal.problem = .unusableTerminal }, { $0.environment["TERM"] = "vreemd-9" },
      { $0.environment["TMUX"] = "/tmp/tmux" }, { $0.environment["VTE_VERSION"] = "7200" },
      { $0.environment["TERM_PROGRAM"] = "vscode" }, { $0.environment["WT_SESSION"] = "x" },
      { $0.environment["NO_COLOR"] = "1" }, { $0.environment["SSH_CONNECTION"] = "x" },
      { $0.environment["TERM"] = "linux" }, { $0.terminal.size = nil },
      { $0.terminal.sameKeys = [.init(first: .enter, second: .space)] },
      { $0.folders[0].access = .readOnly }, { $0.folders[0].access = .closed },
      { $0.folders[0].access = nil }, { $0.folders[0].count = 1 }, { $0.personas = 0 },
      { $0.settingsProblem = Text(nl: "Er is iets mis.", en: "Something is wrong.") },
    ]
    let texts = changes.map { Diagnosis(of: changed($0)).text(Wording(language)) }
    // What is said of sound surroundings once, and of the others what is not said there.
    let usual = Set(texts[0].split(separator: "\n"))
    let others = texts.dropFirst().map { text in
      text.split(separator: "\n").filter { !usual.contains($0) }.joined(separator: "\n")
    }
    let said = ([texts[0]] + others).joined(separator: "\n--\n")
    try expectGolden(
      said.replacing("traject \(Program.version)", with: "traject 0") + "\n",
      "doctor-\(language).txt")
  }

  @Test func `is that all is in order, where it is`() {
    let text = Diagnosis(of: sound()).text(Wording(.nl))
    #expect(text.hasPrefix("Alles is in orde.\n"))
    #expect(!text.contains("let op") && !text.contains("fout"))
    #expect(text.contains("werkmap: /werk (3 scenario's)"))
    #expect(Diagnosis(of: sound()).text(Wording(.en)).hasPrefix("Everything is in order.\n"))
  }

  @Test func `names the program's version and what it runs on`() {
    #expect(said(sound()).contains("traject \(Program.version), Linux 6.1 x86_64"))
  }

  @Test func `counts what is wrong`() {
    let found = changed {
      $0.terminal.widths = ["─": 2]
      $0.personas = 0
      $0.isUTF8 = true
      $0.terminal.size = Size(columns: 79, rows: 24)
    }
    #expect(said(found).hasPrefix("2 keer fout en 1 keer let op;"))
    #expect(said(found, .en).hasPrefix("2 wrong and 1 to note;"))
  }

  @Test func `names the signs that are too wide, with their columns, and the way out`() {
    let text = said(changed { $0.terminal.widths = ["─": 2, "é": 1, "■": 2] })
    #expect(text.contains("niet één kolom breed: ─ (2), ■ (2)."))
    #expect(text.contains("--ascii"))
    #expect(!text.contains("é ("))
  }

  @Test(arguments: [8, 16, 88, 255])
  func `tells of fewer colours than can be read, and how to get more`(colors: Int) {
    let found = changed { $0.terminal.colors = colors }
    #expect(said(found).contains("\(colors) kleuren: te weinig om er een te vinden"))
    #expect(said(found).contains("zet dan TERM=xterm-256color."))
    #expect(said(found, .en).contains("\(colors) colours: too few to find one"))
    let inside = changed {
      $0.terminal.colors = colors
      $0.environment["TMUX"] = "/tmp/tmux-1000/default,1,0"
    }
    #expect(!said(inside).contains("zet dan TERM"))
  }

  @Test(arguments: [(256, "256 kleuren."), (-1, "Geen kleuren."), (7, "Geen kleuren.")])
  func `says how many colours there are, where nothing can be done about it`(
    colors: Int, sentence: String
  ) {
    let found = changed { $0.terminal.colors = colors }
    #expect(said(found).contains(sentence))
    #expect(!said(found).contains("zet dan TERM"))
  }

  @Test func `says so where the terminal does not answer`() {
    #expect(said(changed { $0.terminal.widths = nil }).contains("zegt niet hoe breed"))
  }

  @Test(arguments: [
    (Size(columns: 80, rows: 24), "goed Maat: 80x24."),
    (Size(columns: 79, rows: 24), "let op Maat: 79x24;"),
    (Size(columns: 60, rows: 16), "let op Maat: 60x16;"),
    (Size(columns: 59, rows: 16), "fout Maat: 59x16;"),
    (Size(columns: 60, rows: 15), "fout Maat: 60x15;"),
  ])
  func `judges the size at its limits`(size: Size, expected: String) {
    #expect(said(changed { $0.terminal.size = size }).contains(expected))
  }

  @Test func `says what it draws with where there is no UTF-8`() {
    let text = said(
      changed {
        $0.isUTF8 = false
        $0.environment["LANG"] = "nl_NL.ISO-8859-1"
      })
    #expect(text.contains("LANG=nl_NL.ISO-8859-1: de tekens zijn geen UTF-8"))
    #expect(text.contains("tekent met ASCII"))
  }

  @Test func `says what a terminal that is not known is taken for`() {
    let text = said(changed { $0.environment["TERM"] = "vreemd-9" })
    #expect(text.contains("TERM=vreemd-9 is hier niet bekend."))
    #expect(text.contains("alsof het xterm-256color is"))
  }

  @Test(arguments: [OpeningError.noCursorAddressing, .unusableTerminal])
  func `says that it goes line by line where no screen can be`(problem: OpeningError) {
    let text = said(changed { $0.terminal.problem = problem })
    #expect(text.contains("fout TERM=xterm-256color"))
    #expect(text.contains("regel voor regel (walk)"))
  }

  @Test func `has little to say without a terminal`() {
    let text = said(changed { $0.terminal.problem = .notATerminal })
    #expect(text.contains("geen terminal; hier valt niets na te kijken"))
    #expect(!text.contains("Maat:"))
  }

  @Test func `names keys that send the same, if the program uses one of them`() {
    let found = changed {
      $0.terminal.sameKeys = [
        .init(first: .backspace, second: .delete), .init(first: .insert, second: .function(12)),
      ]
    }
    let text = said(found)
    #expect(text.contains("backspace en del sturen hetzelfde; het programma leest del."))
    let space = changed { $0.terminal.sameKeys = [.init(first: .enter, second: .space)] }
    #expect(said(space).contains("enter en spatie sturen hetzelfde; het programma leest spatie."))
    #expect(said(space, .en).contains("enter and space send the same; the program reads space."))
    #expect(!text.contains("F12"))
  }

  @Test(arguments: [
    ("VTE_VERSION", "7200", "F1, F10, F11"), ("TERM_PROGRAM", "vscode", "ctrl-p"),
    ("WT_SESSION", "x", "F11"),
  ])
  func `names the keys that a terminal keeps for itself`(
    variable: String, value: String, keys: String
  ) {
    #expect(said(changed { $0.environment[variable] = value }).contains(keys))
    #expect(!said(sound()).contains("houdt zelf"))
  }

  @Test func `warns of another terminal's name within tmux`() {
    let inside = changed { $0.environment["TMUX"] = "/tmp/tmux" }
    #expect(said(inside).contains("draait in tmux of screen, maar TERM=xterm-256color"))
    let right = changed {
      $0.environment["TMUX"] = "/tmp/tmux"
      $0.environment["TERM"] = "tmux-256color"
      $0.terminal.name = "tmux-256color"
    }
    #expect(!said(right).contains("draait in tmux"))
  }

  @Test(
    arguments: [
      (Surroundings.Access.readOnly, "is alleen te lezen"), (.closed, "is niet te lezen"),
      (nil, "is er niet."),
    ] as [(Surroundings.Access?, String)])
  func `says what may not be done in a folder`(access: Surroundings.Access?, expected: String) {
    let text = said(changed { $0.folders[0].access = access })
    #expect(text.contains("werkmap: /werk \(expected)"))
  }

  @Test func `says what will be made when it is needed`() {
    let text = said(
      changed {
        $0.folders[0].access = nil
        $0.folders[0].isMadeWhenNeeded = true
      })
    #expect(text.contains("goed werkmap: /werk is er nog niet; het programma maakt het"))
  }

  @Test func `says that nothing can be remembered without a home`() {
    let text = said(
      changed {
        $0.folders = [.init(use: Text(nl: "instellingen", en: "settings"), path: nil)]
      })
    #expect(text.contains("instellingen: geen plaats, want HOME is leeg."))
  }

  @Test func `fits in eighty columns`() {
    for language in Language.allCases {
      let text = Diagnosis(of: changed { $0.terminal.widths = nil }).text(Wording(language))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }
}

@Suite("traject doctor")
struct DoctorCommandTests {
  @Test func `writes its report to a file too, and what it says to standard output`() async throws {
    let folder = try TestFolder()
    let log = folder.path + "/verslag.txt"
    let text = try await output("doctor", "--log", log)
    #expect(try String(contentsOfFile: log, encoding: .utf8) == text)
    #expect(text.contains("Terminal\n"))
  }

  @Test func `says where it cannot write`() async {
    let failure = await failure("doctor", "--log", "/nergens/x.txt")
    #expect(failure?.status == .unwritable)
  }
}
