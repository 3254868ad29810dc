import Explorer
import Reintegration
import Testing

struct FillingTests {
  /// The form for title and group.
  private func details() -> SpokenWalk { SpokenWalk("2\ntitel") }

  @Test func aFormIsAskedFieldByField() {
    var walk = details()
    #expect(walk.lines.first == "Titel en groep")
    walk.say("Eerst een koor")
    #expect(walk.said.hasPrefix("2. Groep"))
    walk.say("Groep 2")
    #expect(walk.scenario?.title == "Eerst een koor")
    #expect(walk.scenario?.author == "Groep 2")
    #expect(walk.model.place == .persona)
  }

  @Test(arguments: ["stop", "terug", "hulp", "3", "alles", "?", ": )", ":D", "  x  "])
  func inAFieldOfTextEveryLineIsText(line: String) {
    var walk = details()
    walk.type("\(line)\nG")
    let plain = line.filter { $0 != " " }
    #expect(walk.scenario?.title?.filter { $0 != " " } == plain)
  }

  @Test func anEmptyLineLeavesAFieldAsItIs() {
    var walk = details()
    walk.type("A\nB\ntitel\n\nC")
    #expect(walk.scenario?.title == "A")
    #expect(walk.scenario?.author == "C")
  }

  @Test func aColonLeavesAndAsksAboutWhatWasFilledIn() {
    var walk = details()
    walk.say(":terug")
    #expect(walk.model.place == .persona)
    walk = details()
    walk.type("A\n:back")
    #expect(walk.model.place.kind == .dialog)
    #expect(walk.said.hasSuffix("1. Overnemen\n2. Weggooien\n3. Verder invullen"))
    walk.say("3")
    #expect(walk.model.place == .details)
    walk.type(":terug\nweggooien")
    #expect(walk.model.place == .persona)
    #expect(walk.scenario?.title == nil)
  }

  @Test func aColonAndAWordDoesWhatTheWordDoesElsewhere() {
    var walk = details()
    walk.type("A\n:klaar")
    #expect(walk.scenario?.title == "A")
    walk = details()
    walk.type("A\nB\ntitel\n:leeg\n\n\n")
    #expect(walk.scenario?.title == nil)
    #expect(walk.scenario?.author == "B")
    walk = details()
    walk.type(":2\n:1\n:2 B\nA\n")
    #expect(walk.scenario?.title == "A")
    #expect(walk.scenario?.author == "B")
    walk = details()
    walk.say(":herhaal")
    #expect(walk.said.hasPrefix("Titel en groep"))
  }

  @Test(arguments: [":leeg", ":empty", ":x", "0", "9"])
  func whatIsNoValueOfAChoiceIsRefusedAndChangesNothing(line: String) throws {
    var walk = SpokenWalk()
    walk.perform(.open(persona: "mia"))
    walk.type("activering\nkies 1\ncijfers 1")
    let fields = try #require(walk.model.visit.form?.fields)
    let index = try #require(
      fields.firstIndex { if case .choice = $0.value { true } else { false } })
    walk.say(":\(index + 1)")
    walk.say(line)
    #expect(walk.isRefused)
    // "Leeg" is what another command begins with.
    #expect(line == ":leeg" || walk.said.hasPrefix("Kies een nummer van 1 tot en met "))
    #expect(walk.model.visit.form?.fields == fields)
    #expect(walk.model.focusedField?.name == fields[index].name)
  }

  @Test func aTextOfSeveralLinesEndsWithAFullStop() {
    var walk = SpokenWalk("2\nnotities\nEerste regel\n\nstop\n...\n.")
    #expect(walk.scenario?.notes == "Eerste regel\n\nstop\n...")
    #expect(walk.model.place == .persona)
    walk.type("notities\nErbij\n.")
    #expect(walk.scenario?.notes == "Eerste regel\n\nstop\n...\nErbij")
    walk.type("notities\n:leeg\nNieuw\n.")
    #expect(walk.scenario?.notes == "Nieuw")
    walk.type("notities\nX\n:terug\n2")
    #expect(walk.scenario?.notes == "Nieuw")
  }

  @Test func linesOfALongerTextAreTakenInSilence() {
    var walk = SpokenWalk("2\nnotities")
    #expect(walk.say("Eerste regel") == [])
    #expect(walk.say("") == [])
  }

  @Test func whatATerminalWouldActOnIsNotTaken() {
    var walk = details()
    walk.type("a\u{1B}[2Jb\u{7}\nG\u{9}2")
    #expect(walk.scenario?.title == "a[2Jb")
    #expect(walk.scenario?.author == "G 2")
  }

  @Test func aLineThatIsTooLongSaysSo() {
    var walk = details()
    walk.say(String(repeating: "x", count: 2001))
    #expect(walk.said == "Dat is te lang: er passen 2000 tekens op een regel.")
    #expect(walk.isRefused)
    walk.type(String(repeating: "x", count: 2000) + "\n")
    #expect(walk.scenario?.title?.count == 2000)
  }

  @Test func theSuggestedNameIsTakenByAnEmptyLine() {
    var walk = SpokenWalk("2\nbewaar")
    #expect(walk.said.contains("nu mia.traject.yaml"))
    walk.say("")
    #expect(walk.said.hasPrefix("Bewaard in mia.traject.yaml."))
  }

  @Test func whatWasTypedSurvivesTheEnd() {
    let walk = SpokenWalk("2\nnotities\nWat viel op\n")
    #expect(walk.model.draft?.notes?.hasPrefix("Wat viel op") == true)
  }
}
