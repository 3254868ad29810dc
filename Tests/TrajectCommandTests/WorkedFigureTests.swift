import Testing

@testable import TrajectCommand

@Suite("The worked figures come out of the command")
struct WorkedFigureTests {
  struct Worked: Sendable {
    let persona: String
    let select: String
    let cost: [Double]
    let unknownCost: Int
    let clientHours: [Double]
    let professionalHours: [Double]
    var said: String
  }

  static let rows = [
    Worked(
      persona: "vincent", select: "fittraject,gesprekken:licht,plaatsing-werkgever",
      cost: [1700, 9573], unknownCost: 0, clientHours: [144, 520], professionalHours: [2, 2],
      said: "€ 1.700-9.573"),
    Worked(
      persona: "vincent", select: "werkontwikkeling,gesprekken:intensief,plaatsing-werkgever",
      cost: [2350, 11823], unknownCost: 0, clientHours: [144, 520], professionalHours: [15, 20],
      said: "€ 2.350-11.823"),
    Worked(
      persona: "vincent", select: "mentale-training,gesprekken:intensief,plaatsing-sob",
      cost: [750, 2500], unknownCost: 2, clientHours: [6, 6], professionalHours: [15, 20],
      said: "ten minste € 750-2.500, plus 2 onbekend"),
    Worked(
      persona: "mia", select: "belastbaarheid,empowerment,vrijwilligerswerk",
      cost: [1683, 9030], unknownCost: 0, clientHours: [13, 100], professionalHours: [5, 15],
      said: "€ 1.683-9.030"),
    Worked(
      persona: "samir", select: "werkfit,voortgang,gesprekken",
      cost: [1200, 7500], unknownCost: 0, clientHours: [0, 0], professionalHours: [4, 12],
      said: "€ 1.200 tot bijna 7.500"),
  ]

  @Test("as JSON", arguments: rows)
  func json(_ row: Worked) async throws {
    let total = try object(
      try await output(
        "total", "--persona", row.persona, "--select", row.select, "--format", "json"))
    let cost = total["cost"] as? [String: Any]
    let hours = total["hours"] as? [String: Any]
    #expect(ends(cost) == row.cost)
    #expect((cost?["unknown"] as? [String])?.count == row.unknownCost)
    #expect(ends(hours?["client"]) == row.clientHours)
    #expect(ends(hours?["professional"]) == row.professionalHours)
    if row.persona == "vincent" {
      #expect(ends((total["duration"] as? [String: Any])?["elapsedWeeks"]) == [104, 104])
    }
  }

  @Test("as text", arguments: rows)
  func text(_ row: Worked) async throws {
    let text = try await output("total", "--persona", row.persona, "--select", row.select)
    let cost = text.split(separator: "\n").first { $0.hasPrefix("  Kosten ") }
    #expect(cost?.contains(row.said) == true, "\(cost ?? "")")
  }

  @Test("of Mia with outliers, and with the test twice")
  func mia() async throws {
    let folder = try TestFolder()
    let outliers = try folder.write(
      "a.traject.yaml",
      """
      format: 1
      persona: mia
      phases:
        activation: {entries: [belastbaarheid, empowerment]}
        mediation: {entries: [vrijwilligerswerk]}
      assumptions: {outliers: true}
      """)
    let twice = try folder.write(
      "b.traject.yaml",
      """
      format: 1
      persona: mia
      phases:
        activation: {entries: [{intervention: belastbaarheid, count: 2}, empowerment]}
      """)
    let first = try object(try await output("total", outliers, "--format", "json"))
    let cost = first["cost"] as? [String: Any]
    #expect(ends(cost) == [1683, 10030])
    #expect(cost?["highIs"] as? String == "over")
    let text = try await output("total", outliers)
    #expect(text.contains("ruim 10.030"))
    let second = try object(try await output("total", twice, "--format", "json"))
    #expect(ends(second["cost"]) == [1486, 8580])
    #expect(ends((second["hours"] as? [String: Any])?["client"]) == [14, 104])
  }

  @Test("of the difference between Vincent's light and intensive talks")
  func difference() async throws {
    let folder = try TestFolder()
    let files = try ["licht", "intensief"].map { variant in
      try folder.write(
        "\(variant).traject.yaml",
        """
        format: 1
        persona: vincent
        phases:
          activation: {entries: [werkontwikkeling]}
          mediation: {entries: [{intervention: gesprekken, variant: \(variant)}]}
          placement: {entries: [plaatsing-werkgever]}
        """)
    }
    let compared = try object(try await output(["compare"] + files + ["--format", "json"]))
    let other = (compared["others"] as? [[String: Any]])?.first
    #expect(ends(other?["cost"]) == [650, 2250])
    #expect(other?["cancelled"] as? [String] == ["werkontwikkeling", "plaatsing-werkgever"])
    let text = try await output(["compare"] + files)
    #expect(text.contains("B is hoger dan A: + € 650-2.250\n"))
  }

  @Test("of the weeks that the talks of unknown length fall in")
  func weeks() async throws {
    let total = try object(
      try await output(
        "total", "--persona", "vincent", "--select", Self.rows[0].select, "--format", "json"))
    let duration = total["duration"] as? [String: Any]
    #expect(ends(duration?["activeWeeks"]) == [38, 52])
    #expect(ends(duration?["waitingWeeks"]) == [52, 66])
    #expect(duration?["unknown"] as? [String] == ["gesprekken"])
  }
}
