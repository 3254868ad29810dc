import ExplorerVoice
import Reintegration
import Testing
import Wording

struct SpokenTextTests {
  @Test(arguments: [
    ("€ 1.683-9.030", "€ 1.683 tot 9.030"), ("13-54 weken", "13 tot 54 weken"),
    ("(12-26)", "(12 tot 26)"), ("1,5–2 uur", "1,5 tot 2 uur"),
    ("12-20, 4-8.", "12 tot 20, 4 tot 8."),
    ("uren 6-12 min. € 900-5.375", "uren 6 tot 12 min. € 900 tot 5.375"),
  ])
  func aRangeIsSaidInWords(text: String, spoken: String) {
    #expect(Wording(.nl).spoken(text) == spoken)
  }

  @Test func aRangeIsSaidInEnglishToo() {
    #expect(Wording(.en).spoken("€1,683-9,030") == "€1,683 to 9,030")
  }

  @Test(arguments: [
    "2026-11-21 14:05", "groep-2.traject.yaml", "re-integratie", "3-delig", "A-34", "week 1-",
    "plan-1-2.yaml", "- een punt", "15/20-3a",
  ])
  func whatIsNoRangeStaysAsItIs(text: String) {
    #expect(Wording(.nl).spoken(text) == text)
  }

  @Test(arguments: [
    (
      "+ Fittraject: + 12-26 weken, + € 800-2.875",
      "plus Fittraject: plus 12 tot 26 weken, plus € 800 tot 2.875"
    ),
    ("Ongedaan: + Koor: - € 450", "Ongedaan: plus Koor: min € 450"),
    ("- Fittraject: - 12 weken", "min Fittraject: min 12 weken"), ("-", "geen"), ("", ""),
    ("?", "onbekend"), ("900-5.375 + ?", "900 tot 5.375 plus onbekend"),
  ])
  func signsOfAChangeAreWords(text: String, spoken: String) {
    #expect(Wording(.nl).spokenFigure(text) == spoken)
  }

  @Test func aRangeWithinARangeIsJoinedOtherwise() {
    #expect(Wording(.nl).spoken("van week 26 tot week 32-38") == "van week 26 tot week 32 à 38")
    #expect(Wording(.en).spoken("week 26 to 32-38") == "week 26 to 32 or 38")
  }

  @Test func blanksBecomeOneAndWhatATerminalWouldActOnIsShown() {
    #expect(Wording(.nl).spoken("  a \t b\n\nc\u{1B}[2J  ") == "a b c\\u{1B}[2J")
  }
}
