import Reintegration

extension Model {
  /// The form that asks under which name to save.
  func saveForm(for work: Work, then leaving: Leaving?, suggesting path: String? = nil) -> Form {
    let suggestion = path ?? work.file.map(suggestedPath) ?? suggestedPath(for: work)
    return Form(
      purpose: .saveAs(then: leaving), title: Text(nl: "Bewaren", en: "Save"),
      fields: [
        Form.Field(
          name: .path, label: Text(nl: "Bestand", en: "File"),
          value: .text(TextField(suggestion, isSuggestion: true)),
          beside: Text(nl: "eindigt op .traject.yaml", en: "ends in .traject.yaml"))
      ],
      explanation: Text(
        nl:
          "Onder welke naam? Typ een andere, of neem deze. Alleen tekst over een fictieve persona: geen gegevens van cliënten.",
        en:
          "Under which name? Type another, or take this one. Only text about a fictional persona: no clients' data."
      ))
  }

  /// The form that asks which file to open.
  func openForm() -> Form {
    Form(
      purpose: .open, title: Text(nl: "Bestand openen", en: "Open a file"),
      fields: [
        Form.Field(
          name: .path, label: Text(nl: "Bestand", en: "File"), value: .text(TextField()))
      ],
      explanation: Text(
        nl: "Typ de naam waaronder het scenario bewaard is, zo nodig met de map ervoor.",
        en: "Type the name under which the scenario was saved, with its folder if need be."))
  }

  /// The form for the title and the group's name.
  func detailsForm() -> Form {
    Form(
      purpose: .scenarioDetails, title: Text(nl: "Titel en groep", en: "Title and group"),
      fields: [
        Form.Field(
          name: .title, label: Text(nl: "Titel", en: "Title"),
          value: .text(TextField(work?.scenario.title ?? ""))),
        Form.Field(
          name: .author, label: Text(nl: "Groep", en: "Group"),
          value: .text(TextField(work?.scenario.author ?? "")),
          beside: Text(nl: "bijvoorbeeld Groep 2; geen namen", en: "such as Group 2; no names")),
      ])
  }

  mutating func commitSave(_ form: Form, then leaving: Leaving?) -> [Effect] {
    var path = form[.path]?.text.trimmed ?? ""
    for ending in [".yaml", ".traject"] where path.hasSuffix(ending) && path != ending {
      path.removeLast(ending.count)
    }
    path += Self.ending
    return writeScenario(to: path, mayReplace: false, then: leaving)
  }

  private static let ending = ".traject.yaml"

  /// The file's own name, or another where saving would lose its comments.
  private func suggestedPath(for file: WorkFile) -> String {
    file.hasComments ? anotherPath(than: file.path) : file.path
  }

  /// A name beside a name that is taken: `groep.traject.yaml` gives `groep-2.traject.yaml`.
  func anotherPath(than path: String) -> String {
    guard path.hasSuffix(Self.ending) else { return path }
    let name = path.dropLast(Self.ending.count)
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
    if digits > 0, digits < 9, name.dropLast(digits).last == "-",
      let number = Int(name.suffix(digits))
    {
      return name.dropLast(digits) + "\(number + 1)" + Self.ending
    }
    return name + "-2" + Self.ending
  }

  /// A file name made of the title, else of the persona.
  private func suggestedPath(for work: Work) -> String {
    let name = work.scenario.title ?? work.persona.id
    return slug(name, otherwise: work.persona.id) + Self.ending
  }

  /// Returns the text as an id: lower-case letters, digits and hyphens.
  func slug(_ text: String, otherwise fallback: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    slug = String(slug.prefix(60))
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? fallback : slug
  }
}
