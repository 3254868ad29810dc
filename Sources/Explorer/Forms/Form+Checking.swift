import Reintegration
import Wording

extension Model {
  /// Returns a form with what is wrong in each field, as it stands now.
  func checked(_ form: Form) -> Form {
    var form = form
    for index in form.fields.indices {
      form.fields[index].problem = problem(in: form.fields[index], of: form)
    }
    return form
  }

  private func problem(in field: Form.Field, of form: Form) -> Text? {
    switch field.name {
    case .weeks, .effort, .cost, .euros, .hoursPerMonth, .eurosPerMonth:
      return field.text.isBlank ? missing(field, of: form) : figureProblem(field.text)
    case .number:
      return field.text.isBlank ? missing(field, of: form) : numberProblem(field.text)
    case .path, .name:
      return field.text.isBlank
        ? Text(nl: "Vul hier iets in.", en: "Fill in something here.") : nil
    default: return nil
    }
  }

  /// A field that may not stay empty.
  private func missing(_ field: Form.Field, of form: Form) -> Text? {
    switch form.purpose {
    case .hourlyRate, .budgetPerYear, .aftercareWeeks:
      Text(nl: "Vul een getal in.", en: "Fill in a number.")
    default: nil
    }
  }

  private func figureProblem(_ text: String) -> Text? {
    do {
      _ = try say.notation.band(text.plainFigure)
      return nil
    } catch {
      return say(in: .nl).problem(error, say(in: .en))
    }
  }

  private func numberProblem(_ text: String) -> Text? {
    do {
      _ = try say.notation.amount(text.plainFigure)
      return nil
    } catch {
      return say(in: .nl).problem(error, say(in: .en))
    }
  }

  /// Changes what a form is for, and closes it.
  mutating func commit(_ form: Form) -> [Effect] {
    switch form.purpose {
    case .saveAs(let leaving): return commitSave(form, then: leaving)
    case .open:
      return leave(.open(path: form[.path]?.text.trimmed ?? ""))
    case .scenarioDetails:
      let (title, author) = (form[.title]?.text.trimmed, form[.author]?.text.trimmed)
      change(Text(nl: "Titel en groep", en: "Title and group"), about: nil) {
        $0.title = title?.nilIfEmpty
        $0.author = author?.nilIfEmpty
      }
    case .note(let id): commitNote(form[.note]?.text.trimmed ?? "", of: id)
    case .ownFigures(let id): commitOwnFigures(form, of: id)
    case .ownIntervention(let phase, let id): commitOwnIntervention(form, in: phase, replacing: id)
    case .hourlyRate, .budgetPerYear, .aftercareWeeks, .earliestWeek, .klantmanager, .jobcoach:
      commitAssumption(form)
    }
    return []
  }
}

extension Wording {
  /// Says what is wrong with a figure that was typed, in both languages.
  func problem(_ error: FigureError, _ english: Wording) -> Text {
    Text(nl: said(error), en: english.said(error))
  }
}

extension String {
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  /// A figure as people write it ("€ 1.500,-", "12 tot 26 weken"), without the sign, the unit and
  /// the dash for no cents, and with a hyphen between the ends of a band.
  var plainFigure: String {
    let units: Set<String> = [
      "euro", "euro's", "euros", "eur", "week", "weken", "weeks", "uur", "uren", "hour", "hours",
    ]
    var figure = ""
    for word in lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "€" }) {
      if units.contains(String(word)) { continue }
      let isBetween = word == "tot" || word == "to"
      let text = isBetween ? "-" : word.hasSuffix(",-") ? String(word.dropLast(2)) : String(word)
      let joins = figure.isEmpty || figure.hasSuffix("-") || text.hasPrefix("-")
      figure += joins ? text : " " + text
    }
    return figure
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
