import Reintegration
import TestSupport
import Testing

/// What is said in a walk with each persona, as it would stand on paper.
struct SpokenGoldenTests {
  struct Script {
    let name: String
    let lines: [Text]
  }

  private static func line(_ nl: String, _ en: String) -> Text { Text(nl: nl, en: en) }

  /// Stabilising first, an own figure, a warning, the talks that must be chosen, and what it costs.
  private static let vincent = Script(
    name: "vincent",
    lines: [
      Text("1"), line("hulp", "help"), line("activering", "activation"), Text("1"),
      line("kies 5", "choose 5"), line("kies 6", "choose 6"), line("uitleg 5", "explain 5"),
      line("alles", "all"), line("terug", "back"), line("kies 6", "choose 6"),
      line("eigen 5", "own 5"), Text("26-12"), Text("10-20"), Text(""), Text(""), Text("1500"),
      Text(""), line("volgende", "next"), Text("1"), Text("variant 1"), line("reden 1", "reason 1"),
      line("Omdat hij rust zoekt.", "Because he wants rest."), Text("."), line("volgende", "next"),
      Text("1"), line("tijdlijn", "timeline"), line("alles", "all"), line("overzicht", "overview"),
      line("alles", "all"), line("totaal", "total"), line("alles", "all"), Text("1"),
      line("terug", "back"), line("belasting", "load"),
      line("terug", "back"), line("onzekerheid", "uncertainty"), line("terug", "back"),
      line("geschiedenis", "history"), Text("2"), line("herhaal", "repeat"),
      line("waar ben ik", "where am i"), line("stop", "quit"), line("niet bewaren", "do not save"),
    ])

  /// An intervention of her own, notes, an assumption, undoing and saving.
  private static let mia = Script(
    name: "mia",
    lines: [
      Text("2"), Text(""), line("activering", "activation"), Text("1"),
      line("erbij 1", "extra 1"), line("kies 2", "choose 2"), line("toevoegen", "add"),
      line("Koor in de buurt", "Choir nearby"), Text("4-8"), Text("2"), Text(""), Text(""),
      Text("450"),
      Text(""), line("alles", "all"), line("ongedaan", "undo"), line("opnieuw", "redo"),
      line("notities", "notes"), line("Wat viel op?", "What stood out?"), Text(""),
      line("Ze wil naar buiten.", "She wants to get out."), Text("."),
      line("aannames", "assumptions"), line("alles", "all"), Text("2"), line("terug", "back"),
      line("vragen", "questions"), line("terug", "back"), line("jaarbudget", "purchases"),
      line("terug", "back"), line("totaal", "total"), line("bewaar", "save"), Text("mia-koor"),
      line("stop", "quit"),
    ])

  /// An example from the source, searching, the totals one by one, the settings and a wrong word.
  private static let samir = Script(
    name: "samir",
    lines: [
      line("samir: voorbeeld: traject op maat", "samir: example: tailored programme"),
      line("alles", "all"), line("zoek taal", "search language"), line("terug", "back"),
      line("activering", "activation"), Text("2"), line("uitleg 2", "explain 2"),
      line("terug", "back"),
      line("tottaal", "totl"),
      line("totaal", "total"), line("totaal", "total"), Text("3"), line("tijdlijn", "timeline"),
      line("alles", "all"), line("plaatsing", "placement"), line("instellingen", "settings"),
      Text("3"), line("taal", "language"), line("taal", "language"), line("opdrachten", "commands"),
      line("zoek kosten", "search cost"), line("terug", "back"), line("titel", "title"),
      line(":terug", ":back"), line("begin", "start"), line("stop", "quit"),
    ])

  /// Two who guess, look at each other's, guess once more and see what the source says.
  private static let exercise = Script(
    name: "exercise",
    lines: [
      Text("1"), line("oefenen", "exercise"), Text("1"), line("alles", "all"), Text("1"), Text("1"),
      Text("Anne"), Text("8-20"), Text(""), Text("2"), Text("Bert"), Text(""),
      line("niet te bepalen", "cannot be told"), Text("4"), line("alles", "all"), Text("3"),
      Text("12-30"), Text(""), line("alles", "all"), line("onthul", "reveal"), line("alles", "all"),
      line("terug", "back"), line("alle schattingen", "all guesses"), line("alles", "all"),
      line("terug", "back"), line("activering", "activation"), line("stop", "quit"),
      line("niet bewaren", "do not save"),
    ])

  /// Routes beside one another, copies, titles, a code, answers, and a clean start.
  private static let routes = Script(
    name: "routes",
    lines: [
      Text("2"), line("activering", "activation"), Text("1"), line("kies 1", "choose 1"),
      line("code", "code"), line("terug", "back"),
      line("apart", "aside"), line("apart", "aside"), line("kies 2", "choose 2"),
      line("vergelijk", "compare"), line("alles", "all"), line("open 2", "open 2"),
      line("terug", "back"), line("vergelijk", "compare"), line("terug", "back"),
      line("werkelijk", "actual"), Text("1"), Text("4-6"), Text(""), line("terug", "back"),
      line("titel", "title"), line("Ons plan", "Our plan"), line("Groep 1", "Group 1"),
      line("bewaar", "save"), Text(""), line("bewaar", "save"), line("titel", "title"),
      line("Ander plan", "Another plan"), Text(""), line("bewaar", "save"), Text("1"), Text(""),
      line("code", "code"), line("terug", "back"), line("kopie", "copy"), Text("Mia 3"),
      line("vragen", "questions"), line("beantwoord 1", "answer 1"),
      line("Eerst rust.", "Rest first."), Text("."), line("beantwoord 1", "answer 1"),
      line(":leeg", ":clear"), Text("."), line("terug", "back"),
      line("antwoorden", "answers"), line("alles", "all"), line("terug", "back"),
      line("geschiedenis", "history"), Text("1"), Text("1"), line("terug", "back"),
      line("bestand", "file"), line("terug", "back"),
      line("volgende-groep", "next-group"), line("stop", "quit"),
    ])

  /// What is refused, and why; limits; what cannot be understood.
  private static let refusals = Script(
    name: "refusals",
    lines: [
      Text("99"), Text("0"), line("zoek", "search"), line("zoek zzz", "search zzz"),
      line("activering", "activation"), line("kies", "choose"), line("ongedaan", "undo"),
      Text("2"), Text(""), line("vorige", "previous"), line("opnieuw", "redo"),
      line("onzekerheid", "uncertainty"), line("vergelijk", "compare"), line("terug", "back"),
      line("activering", "activation"), Text("99"), line("kies 99", "choose 99"),
      line("kies drie", "choose three"), line("terugval", "relapse"), line("eraf 1", "fewer 1"),
      line("variant 1", "variant 1"), line("kies 3", "choose 3"), line("start 3", "timing 3"),
      line("kies 1", "choose 1"), line("start 1", "timing 1"), line("eerder 3", "earlier 3"),
      line("cijfers 1", "figures 1"), Text("veel"), Text("26-12"), Text("-4"), Text("1.5.2"),
      Text("3e4"), Text("3 uur"), line(":terug", ":back"), line("toevoegen", "add"), Text(""),
      line("Duur", "Dear"), Text("1000000000"), Text("1000000000"), Text("2"), Text(""),
      Text("1000000000"), Text("2"), line(":terug", ":back"), Text("2"), line("laag 1", "low 1"),
      line("hoog 1", "high 1"), line("hoog 1", "high 1"), line("bron 1", "source 1"),
      line("bron 1", "source 1"), line("eerder 1", "earlier 1"), line("later 3", "later 3"),
      line("erbij 1", "extra 1"), line("plaatsing", "placement"), Text("1"),
      line("aannames", "assumptions"), line("alles", "all"), line("minder 1", "less 1"),
      line("meer 1", "more 1"), line("meer 2", "more 2"), line("meer 3", "more 3"),
      line("meer 4", "more 4"), line("minder 4", "less 4"), line("meer 6", "more 6"),
      line("minder 3", "less 3"), line("minder 2", "less 2"), line("minder 6", "less 6"),
      Text("5"), Text("500"), Text(""), line("terug", "back"),
      line("overzicht", "overview"), line("oordeel", "verdict"), line("oordeel", "verdict"),
      line("volgende", "next"), line("persona", "persona"), line("vorige", "previous"),
      line("presenteer", "present"), line("vorige", "previous"), line("verder", "onward"),
      line("terug", "back"), line("stop", "quit"), Text("3"), line("stop", "quit"),
      line("niet bewaren", "do not save"),
    ])

  @Test(
    arguments: ["vincent", "mia", "samir", "exercise", "routes", "refusals"], Language.allCases)
  func eachWalkIsSaidAsBefore(name: String, language: Language) throws {
    let scripts = [
      Self.vincent, Self.mia, Self.samir, Self.exercise, Self.routes, Self.refusals,
    ]
    let script = try #require(scripts.first { $0.name == name })
    var walk = SpokenWalk(language: language)
    for line in script.lines { walk.say(line[language]) }
    let golden = Golden("\(name)-\(language.rawValue)", besideFile: #filePath)
    let problem = golden.problem(with: walk.transcript.joined(separator: "\n") + "\n")
    if let problem { Issue.record("\(problem)") }
  }
}
