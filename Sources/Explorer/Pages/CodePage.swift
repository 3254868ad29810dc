import Reintegration
import Wording

/// The open route as a few signs to read aloud; where it has none, why, and what to pass on instead.
struct CodePage: PageSource {
  var runsBelow: Bool { true }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Code van deze route", "Code of this route")
    guard let work = model.work else { return Page(title) }
    do throws(RouteCodeRefusal) {
      let code = try RouteCode(work.scenario, of: work.persona)
      return Page(
        title,
        [.text(code.shown, .strong), .table(.labelled(rows(of: code, say)))]
          + remarks(on: work, say),
        said: say("De code: ", "The code: ")
          + code.groups.map(Self.spelled).joined(separator: ", ") + ".")
    } catch {
      return Page(
        title,
        [.text(say.said(error, in: work.scenario, of: work.persona), .warning)]
          + file(of: work, say))
    }
  }

  /// The groups of signs, one on a line, each sign by itself.
  private func rows(of code: RouteCode, _ say: Wording) -> [Row] {
    code.groups.enumerated().map { index, group in
      Row(
        RowID("group", index),
        [
          Cell(.label, say("groep \(index + 1)", "group \(index + 1)"), tone: .secondary),
          Cell(.text, Self.spelled(group), tone: .strong),
        ], isSelectable: false)
    }
  }

  private static func spelled(_ group: String) -> String {
    group.map(String.init).joined(separator: " ")
  }

  /// What the listener does with it, and what of the route does not go along.
  private func remarks(on work: Work, _ say: Wording) -> [Block] {
    var remarks = [
      say(
        "Lees de groepen een voor een voor. Wie luistert, typt de code bij 'Code intypen' op het "
          + "begin of het bord. Een verkeerd teken valt op.",
        "Read the groups aloud one by one. Who listens types the code at 'Type in a code', at the "
          + "start or the board. A wrong sign is noticed.")
    ]
    if work.persona.isOwn {
      remarks.append(
        say(
          "De persona is van jezelf: de code werkt alleen waar dezelfde persona staat.",
          "The persona is your own: the code works only where there is the same one."))
    }
    let left = leftOut(of: work, say)
    if !left.isEmpty {
      remarks.append(
        say("Niet in de code, wel in het bestand: ", "Not in the code, but in the file: ")
          + say.list(left) + ".")
    }
    return remarks.map { .text($0, .secondary) }
  }

  /// What the route has that no code holds.
  private func leftOut(of work: Work, _ say: Wording) -> [String] {
    let scenario = work.scenario
    let parts: [(isThere: Bool, name: String)] = [
      (work.ownTitle(say) != nil, say("de titel", "the title")),
      (scenario.author != nil, say("de naam van de groep", "the name of the group")),
      (scenario.entries.contains { $0.note != nil }, say("de redenen", "the reasons")),
      (scenario.notes != nil, say("de notities", "the notes")),
      (!scenario.answers.isEmpty, say("de antwoorden", "the answers")),
      (!scenario.guesses.isEmpty, say("de schattingen", "the guesses")),
      (!scenario.actual.isEmpty, say("wat het werkelijk was", "what it really was")),
      (
        scenario.position != nil,
        say("waar de groep de persona plaatst", "where the group places the persona")
      ),
    ]
    return parts.filter(\.isThere).map(\.name)
  }

  /// The file, to pass on where there is no code.
  private func file(of work: Work, _ say: Wording) -> [Block] {
    let path = work.file.map { [Block.text(say("Het bestand: ", "The file: ") + $0.path)] } ?? []
    guard work.file == nil || work.isUnsaved else { return path }
    let save = Row(
      RowID("save"), [Cell(.text, say("Bewaar de route", "Save the route"))], tone: .link,
      opens: Command(.save))
    return path + [.table(.list([save]))]
  }
}

extension Deed {
  /// Shows the code of the open route; where none is in view, takes one that is told.
  static let code = opening(
    { $0.place.isHome ? .enteringCode(nil) : .code },
    Text(
      nl: "Code van een route, om voor te lezen of in te typen",
      en: "Code of a route, to read aloud or to type in"),
    label: Text(nl: "code", en: "code"), .keeping, words: [Text("code")],
    at: { Reach.reading($0) && $0 != .code && $0 != .trainer },
    unless: { model, _ in model.place.isHome || model.hasScenario ? nil : Refusal.noScenario })
}
