import Reintegration
import Wording

/// The places that the program uses, for people and for programs.
struct PlacesListing {
  let places: Places
  let wording: Wording

  private struct Line {
    let id: String
    let name: Text
    let use: Text
    let path: String?
  }

  /// Where the files of the program are, where nobody says otherwise.
  static let usual: [(path: String, use: Text)] = {
    let lines = PlacesListing(
      places: Places(workingFolder: ".") { $0 == "HOME" ? "/~" : nil }, wording: Wording(.nl)
    ).list
    return lines.compactMap { line in
      line.path.map { (path: String($0.drop { $0 == "/" }), use: line.use) }
    }
  }()

  private var list: [Line] {
    [
      Line(
        id: "settings", name: Text(nl: "instellingen", en: "settings"),
        use: Text(
          nl: "Wat je in de verkenner instelt; je mag het zelf veranderen.",
          en: "What you set in the explorer; you may change it by hand."),
        path: places.settingsFile),
      Line(
        id: "autosaves", name: Text(nl: "niet bewaard werk", en: "unsaved work"),
        use: Text(
          nl: "Werk dat nog niet bewaard is, voor als het programma onverwacht eindigt.",
          en: "Work that has not been saved, in case the program ends unexpectedly."),
        path: places.autosaveFolder),
      Line(
        id: "personas", name: Text(nl: "eigen persona's", en: "own personas"),
        use: Text(
          nl: "Eigen personabestanden, met --personas of TRAJECT_PERSONAS.",
          en: "Persona files of your own, with --personas or TRAJECT_PERSONAS."),
        path: places.personaFolder.map { places.absolute($0) }),
      Line(
        id: "workingFolder", name: Text(nl: "werkmap", en: "working folder"),
        use: Text(
          nl: "Hier bewaart en zoekt de verkenner scenario's (.traject.yaml).",
          en: "Here the explorer saves and looks for scenarios (.traject.yaml)."),
        path: places.workingFolder),
    ]
  }

  var json: JSONValue {
    let members = list.map { line in
      JSONValue.object([
        ("id", .string(line.id)), ("path", .text(line.path)),
        ("exists", .bool(line.path.map { Disk.exists($0) } ?? false)),
      ])
    }
    return .object([("format", .int(1)), ("paths", .array(members))])
  }

  var text: String {
    var page = Page()
    for line in list {
      page.blank()
      // A path is copied and opened: it is not broken into lines.
      page.keep(wording(line.name) + ": " + (line.path ?? wording("geen", "none")))
      let state =
        switch line.path.map({ Disk.exists($0) }) {
        case true?: wording("Bestaat.", "Exists.")
        case false?: wording("Bestaat nog niet.", "Does not exist yet.")
        case nil: wording("Niet gekozen.", "Not chosen.")
        }
      page.say(wording(line.use) + " " + state, indent: 2)
    }
    return page.text
  }
}
