import Explorer
import Reintegration
import Testing

struct UnderstandingTests {
  /// Mia's persona page, with nothing chosen.
  private func mia(_ language: Language = .nl) -> SpokenWalk { SpokenWalk("2", language: language) }

  @Test(arguments: [
    "tijdlijn", "TIJDLIJN", "Tijdlijn!", " naar de  tijdlijn ", "tijdl", "timeline", ":tijdlijn",
  ])
  func aWordIsUnderstoodWhateverItsCaseAndInBothLanguages(line: String) {
    var walk = mia()
    walk.say(line)
    #expect(walk.model.place == .timeline, "\(walk.said)")
    #expect(!walk.isRefused)
  }

  @Test func accentsDoNotMatter() {
    var walk = mia()
    walk.say("kopieren")
    #expect(!walk.model.settings.usesMouse)
  }

  @Test func aBeginningThatMayBeSeveralWordsIsAskedAbout() {
    var walk = mia()
    walk.say("bew")
    #expect(walk.said == "Dat kan meer zijn. Bedoel je 'bewaar' of 'bewaar-als'?")
    #expect(walk.isRefused)
  }

  @Test(arguments: [("tijdlijm", "tijdlijn"), ("geschiedens", "geschiedenis"), ("hlup", "hulp")])
  func theNearestWordIsAskedFor(line: String, meant: String) {
    var walk = mia()
    walk.say(line)
    #expect(walk.said == "Dat ken ik niet. Bedoel je '\(meant)'?")
    #expect(walk.isRefused)
  }

  @Test func whatIsNoWordIsNotGuessed() {
    var walk = mia(.en)
    walk.say("quux zzz")
    #expect(walk.said == "I do not know that. Help names the words.")
  }

  @Test func aNumberOpensTheRow() {
    var walk = mia()
    walk.say("1")
    #expect(walk.model.place == .explanation(.profile))
    walk.type("terug\nopen 1")
    #expect(walk.model.place == .explanation(.profile))
    walk.type("terug\nuitleg 1.")
    #expect(walk.model.place == .explanation(.profile))
  }

  @Test(arguments: ["0", "999", "99999999999999999999999999", "open 999"])
  func aNumberThatIsNotThereSaysWhichAre(line: String) {
    var walk = mia()
    walk.say(line)
    #expect(
      walk.said == "Hier zijn de nummers 1 tot en met \(walk.model.page.selectableRows.count).")
    #expect(walk.isRefused)
  }

  @Test func aRowIsAskedForByItsNameToo() {
    var walk = mia()
    walk.say("opleiding")
    #expect(walk.model.place == .explanation(.profile))
    walk.type("terug\nopen situatie")
    #expect(walk.model.place == .explanation(.profile))
  }

  @Test func whatBelongsElsewhereSaysWhyItIsNotPossible() {
    var walk = SpokenWalk("bewaar")
    #expect(walk.said == "'Bewaren' kan hier niet.")
    #expect(walk.isRefused)
    walk = mia()
    walk.say("vorige")
    #expect(walk.said == "Dit is het eerste scherm.")
  }

  @Test func nothingTypedReadsOn() {
    var walk = mia()
    let first = walk.transcript
    #expect(first.last == "Nog 26 regels." || first.contains { $0.hasPrefix("Nog ") })
    walk.say("")
    #expect(walk.said.contains("6. "))
    #expect(!walk.said.contains("\n1. "))
  }

  @Test func repeatingSaysTheSameAgain() {
    var walk = mia()
    walk.say("waar ben ik")
    let said = walk.said
    #expect(said.hasPrefix("Persona, scherm 1 van 6\n"))
    walk.say("herhaal")
    #expect(walk.said == said)
    walk.say("where am i")
    #expect(walk.said == said)
  }

  @Test func theTotalsAreASentenceAndOnAskingOneByOne() {
    var walk = SpokenWalk("5\ntotaal")
    #expect(
      walk.said
        == "Totaal: ten minste € 750 tot 2.500, 104 weken, uren 1 keer onbekend, kosten 2 keer onbekend"
    )
    #expect(walk.model.place == .persona)
    walk.say("alles")
    #expect(walk.model.place == .summary)
    #expect(walk.said.hasPrefix("Totaal\n1. doorlooptijd: 104 weken\n"))
    walk.say("1")
    #expect(walk.model.place == .explanation(.total(.measure(.elapsed))))
  }

  @Test func fromTheTotalsTheScreenBesideThemIsWithinReach() {
    var walk = SpokenWalk("5\ntotaal\nalles\ntijdlijn")
    #expect(walk.model.place == .timeline)
    walk.type("totaal\ntotaal\nvolgende")
    #expect(walk.model.place == .totals)
  }

  @Test func fromAPaneTheScreenBelowIsWithinReach() {
    var walk = SpokenWalk("1\nopen 1\ntijdlijn")
    #expect(walk.model.visits.map(\.place) == [.timeline])
    walk.type("activering\nkies 1\nopen 2\nbelasting\nkies 1")
    #expect(walk.model.visits.map(\.place) == [.phase(.activation)])
    #expect(walk.scenario?.entries.contains { $0.intervention == "mentale-training" } == false)
  }

  @Test func aNameThatSeveralRowsBeginWithIsAskedAbout() {
    var walk = SpokenWalk("samir")
    #expect(walk.isRefused)
    #expect(walk.said.contains("'Samir: Voorbeeld: traject op maat'"))
    walk.say("samir: voorbeeld: traject op maat")
    #expect(walk.model.place == .persona)
    #expect(walk.scenario?.entries.isEmpty == false)
  }

  @Test func theTotalsCanBeHeardFromEverywhere() {
    var walk = SpokenWalk("5\nopen 1\ntotaal")
    #expect(walk.said.hasPrefix("Totaal: "))
    walk.say("alles")
    #expect(walk.said.contains("kosten: ten minste € 750 tot 2.500"))
    #expect(!walk.said.contains("7. "))
    #expect(walk.model.place == .explanation(.profile))
    let start = SpokenWalk("totaal\nherhaal")
    #expect(start.said == "Kies eerst een persona.")
  }

  @Test func searchingLeavesOnlyTheRowsThatHoldTheWord() {
    var walk = mia()
    walk.say("zoek situatie")
    #expect(walk.model.page.selectableRows.count == 1)
    #expect(walk.model.visit.filter == "situatie")
    walk.say("1")
    #expect(walk.model.place == .explanation(.profile))
    walk.type("terug\nterug")
    #expect(walk.model.place == .persona)
    #expect(walk.model.visit.filter.isEmpty)
    walk.say("zoek zzz")
    #expect(walk.said == "Niets gevonden.")
    #expect(walk.model.visit.filter.isEmpty)
    walk.say("zoek")
    #expect(walk.isRefused)
  }

  @Test func helpNamesWhatIsPossibleNow() {
    var walk = mia()
    walk.say("hulp")
    #expect(walk.said.contains("\nBewaren: bewaar, "))
    #expect(!walk.said.contains("ongedaan"))
    #expect(!walk.said.contains("vorige"))
    walk.say("alles")
    #expect(walk.said.contains("tijdlijn: Naar de tijdlijn"))
    walk.say("hulp tijdlijn")
    #expect(walk.said == "tijdlijn: Naar de tijdlijn")
    walk.say("toetsen")
    #expect(walk.model.place == .help)
    walk.say("tijdlijn")
    #expect(walk.model.place == .timeline)
  }

  @Test func aHintIsSaidOnce() {
    let walk = SpokenWalk("2\nterug\n3")
    let hints = walk.transcript.filter { $0.hasPrefix("Alles leest de rest") }
    #expect(hints.count == 1)
  }

  @Test func aPlaceThatWasHeardIsOnlyNamed() {
    var walk = mia()
    walk.type("tijdlijn\npersona")
    #expect(walk.lines == ["Persona"])
    walk.say("alles")
    #expect(walk.lines.first == "Mia, 59")
    #expect(walk.lines.count > walk.model.page.selectableRows.count)
  }

  @Test func theOtherLanguageSaysThePageAnew() {
    let walk = SpokenWalk("instellingen\nterug\ntaal")
    #expect(walk.said.contains("1. Vincent, 28"))
    #expect(walk.model.settings.language == .en)
  }

  @Test func stoppingAsksAboutUnsavedWork() {
    var walk = SpokenWalk("2\ntitel\nX\n\nstop")
    #expect(walk.lines.suffix(3) == ["1. Bewaren", "2. Niet bewaren", "3. Annuleren"])
    walk.say("2")
    #expect(walk.hasQuit)
    walk = SpokenWalk("2\nquit")
    #expect(walk.hasQuit)
  }
}
