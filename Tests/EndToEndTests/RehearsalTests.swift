import Foundation
import Testing

/// A workshop as the trainer's guide has it: groups that save, a board, codes, a presentation that is
/// followed on a second screen, a comparison, the report.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct RehearsalTests {
  /// What is typed here stands in both guides.
  private enum Line {
    static let board = "traject board zaal"
    static let group = "traject --persona vincent"
    static let present = "traject --scenario voorbeeld.traject.yaml"
    static let notes = "traject notes voorbeeld.traject.yaml --board zaal"
    static let short = "traject notes voorbeeld.traject.yaml --minutes 45 --board zaal"
    static let report = "traject report zaal/*.traject.yaml -o verslag.html"
    static let worksheet = "traject report --worksheet vincent -o blad.html"

    static let all = [
      "mkdir zaal", board, group, present, notes, short, report, worksheet,
    ]
  }

  private static let guides = ["docs/trainersgids.md", "docs/trainers-guide.md"]

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  // MARK: - What the guides say

  @Test(arguments: guides)
  func theGuideHasWhatIsRehearsed(guide: String) throws {
    let text = try text(guide)
    for line in Line.all { #expect(text.contains(line), "\(line)") }
  }

  @Test(arguments: guides)
  func theGuideHasTheMinutesOfThePersonas(guide: String) throws {
    let rows = try text(guide).split(separator: "\n").compactMap { line -> [String]? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.count == 3 && Int(cells[1]) != nil && (Int(cells[2]) != nil || cells[2] == "-")
        && cells[0].contains { $0.isLetter } ? cells : nil
    }
    let isDutch = guide.contains("gids")
    for persona in ["vincent", "mia", "samir"] {
      let plan = try text("personas/\(persona).yaml").matches(
        of: /- \{part: \{nl: ([^,]+), en: ([^}]+)\}, minutes: (\d+)(?:, short: (\d+))?\}/
      ).map { match in
        [
          String(isDutch ? match.1 : match.2), String(match.3), match.4.map { String($0) } ?? "-",
        ]
      }
      #expect(Array(rows.dropFirst()) == plan)
      #expect(plan.reduce(0) { $0 + (Int($1[1]) ?? 0) } == 90)
      #expect(plan.reduce(0) { $0 + (Int($1[2]) ?? 0) } == 45)
    }
  }

  // MARK: - The workshop

  /// The routes of four groups, in lines for `traject walk`.
  private let groups: [(name: String, lines: [String])] = [
    (
      "Groep 1",
      [
        "activering", "kies fittraject", "plaatsing", "2", "oefenen", "begin de oefening", "1",
        "vul de eerste", "Anne", "8-20", "", "toon de schattingen", "2", "12-26", "", "onthul",
        "terug", "de oefening is klaar", "terug",
      ]
    ),
    ("Groep 2", ["activering", "1", "bemiddeling", "1"]),
    ("Groep 3", ["activering", "kies fittraject", "1"]),
    ("Groep 4", ["activering", "3"]),
  ]

  /// Has a group choose and save, in a program of its own.
  private func save(_ number: Int, in place: Place) async throws {
    let group = groups[number]
    let lines =
      group.lines + ["titel", "Route \(number + 1)", group.name, "bewaar"]
      + ["groep-\(number + 1)", "stop"]
    let done = try await Subprocess.run(
      Place.programs.appending(path: "traject"), ["walk", "--persona", "vincent"],
      environment: place.environment, in: place.home.appending(path: "zaal"),
      input: lines.joined(separator: "\n") + "\n")
    #expect(done.status == 0, "\(done.output)\(done.errors)")
    #expect(place.read("zaal/groep-\(number + 1).traject.yaml")?.contains(group.name) == true)
  }

  @Test func theGroupsOfARoomComeTogetherOnTheBoard() async throws {
    try await ShellTerminal.run(columns: 120, rows: 40) { board in
      let place = board.place
      try await board.enter("mkdir zaal && \(Line.board)")
      try await board.sees("Hier staan nog geen routes.")
      try await withThrowingTaskGroup(of: Void.self) { saving in
        for number in 0..<3 { saving.addTask { try await save(number, in: place) } }
        try await saving.waitForAll()
      }
      try await board.sees("Vincent: 3 groepen", "Groep 1", "Groep 2", "Groep 3")
      try await board.seesLine("Waar jullie verschillen")

      // A group without the folder tells its code.
      let elsewhere = try Place()
      try FileManager.default.createDirectory(
        at: elsewhere.home.appending(path: "zaal"), withIntermediateDirectories: true)
      try await save(3, in: elsewhere)
      let told = try await elsewhere.traject("code", "zaal/groep-4.traject.yaml")
      let code = told.output.trimmingCharacters(in: .whitespacesAndNewlines)
      try await board.press("F7")
      try await board.type(code.lowercased())
      try await board.press("Tab")
      try await board.type("Groep 4")
      try await board.press("Enter")
      try await board.sees("Vincent: 4 groepen", "Op het bord: Groep 4")

      // Two are set aside, a third is opened beside them.
      try await board.press("Home", "Space", "Down", "Space", "Down", "Enter")
      try await board.sees("Vincent: Route 3")
      try await board.press("7")
      try await board.seesSentence("C is lager dan A: - € 550-2.775")
      try await board.press("Escape", "F8")
      try await board.sees("1/")
      try await board.press("Escape", "Escape", "q")
      try await board.press("Escape")
      try await board.enter("")

      let report = try await place.shell(Line.report)
      #expect(report.status == 0, "\(report.errors)")
      let written = try #require(place.read("verslag.html"))
      for name in ["Groep 1", "Groep 2", "Groep 3", "Groep 4"] {
        #expect(written.contains(name), "\(name)")
      }
      #expect(written.contains("Schattingen en punten"))
      #expect(written.contains("raak, 100"))
      let sheet = try await place.shell(Line.worksheet)
      #expect(sheet.status == 0)
    }
  }

  @Test func theNotesFollowWhatTheRoomSees() async throws {
    try await ShellTerminal.run(columns: 80, rows: 24) { room in
      let place = room.place
      try FileManager.default.createDirectory(
        at: place.home.appending(path: "zaal"), withIntermediateDirectories: true)
      try place.write(
        """
        format: 1
        persona: vincent
        title: Meteen aan de slag
        notes: Vraag naar het ritme.
        phases:
          activation:
            entries:
              - {intervention: fittraject, note: Omdat ritme alles is.}

        """, to: "voorbeeld.traject.yaml")
      try await ShellTerminal.run(columns: 100, rows: 40, in: place) { notes in
        try await notes.enter(Line.notes)
        try await notes.sees(
          "0 minuten bezig", "nog 90 minuten", "Er wordt nog niet gepresenteerd.",
          "Vraag naar het ritme.")
        try await room.enter(Line.present)
        try await room.sees("Meteen aan de slag")
        try await room.press("F8")
        try await notes.sees("Vincent, 28 (stap 1 van", "Straks: Wanneer kan wat")
        try await room.press("NPage", "NPage", "NPage")
        try await notes.sees("stap 4 van", "Omdat ritme alles is.", "8.2.1")
        try await room.press("b")
        try await notes.sees("scherm zwart")
        #expect(try await room.screen().allSatisfy { $0.isWhitespace })
        try await room.press("NPage")
        try await notes.loses("scherm zwart")
        try await save(0, in: place)
        try await notes.seesLine("Groep 1", "Vincent", "€")
        try await room.press("Escape")
        try await notes.sees("Er wordt nog niet gepresenteerd.")
        // A program that ends in the middle of it leaves nothing to follow.
        try await room.press("F8")
        try await notes.sees("stap 4 van")
        try await room.press("q", "q")
        try await notes.sees("Er wordt nog niet gepresenteerd.")
        try await notes.press("Escape", "q")
      }
    }
  }
}
