import Testing

struct `From the start screen to Mia's € 1.683-9.030` {
  /// A key, what the totals then show, and what the line below them says.
  static let steps: [(key: String, totals: [String], notice: [String])] = [
    ("down", [], []),
    ("enter", ["doorlooptijd -", "nog niets gekozen"], []),
    ("right", ["doorlooptijd -", "nog niets gekozen"], []),
    (
      "space", ["doorlooptijd 1-6 weken", "1-4 uur", "€ 303-550", "niets"],
      ["+ Belastbaarheidsonderzoek: + 1-6 weken, + 1-4 cliënturen, + € 303-550"]
    ),
    ("down", ["€ 303-550"], ["+ Belastbaarheidsonderzoek: + 1-6 weken"]),
    (
      "space", ["doorlooptijd 13-54 weken", "13-100 uur", "€ 1.183-8.030", "kosten deels 1x"],
      ["+ Empowermenttraining: + 12-48 weken, + 12-96 cliënturen, + € 880-7.480"]
    ),
    ("right", ["€ 1.183-8.030"], ["+ Empowermenttraining: + 12-48 weken"]),
    (
      "space", ["ten minste 13-54 weken", "5-15 uur", "€ 1.683-9.030", "duur 1x"],
      ["+ Naar vrijwilligerswerk: duur onbekend, + 5-15 professional-uren, + € 500-1.000"]
    ),
  ]

  @Test(arguments: ["80x24", "120x40", "200x60"])
  func `takes eight keys, and each of them says what it did`(size: String) {
    var walk = Walk(size: size)
    for (key, totals, notice) in Self.steps {
      walk.press(key)
      for part in totals { #expect(walk.totals.contains(part), "\(key): \(walk.totals)") }
      if notice.isEmpty { #expect(walk.notice.isEmpty, "\(key): \(walk.notice)") }
      for part in notice { #expect(walk.notice.contains(part), "\(key): \(walk.notice)") }
      #expect(walk.text.contains("Mia"))
    }
  }
}
