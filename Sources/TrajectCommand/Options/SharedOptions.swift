import ArgumentParser
import Reintegration
package import Wording

/// The options that every command takes.
package struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Taal: nl (standaard) of en; ook met TRAJECT_LANG.",
        "Language: nl (the default) or en; also as TRAJECT_LANG."),
      valueName: Ambient.help("taal", "language")),
    completion: .list(["nl", "en"]))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Map met eigen personabestanden; ook met TRAJECT_PERSONAS.",
        "Folder with persona files of your own; also as TRAJECT_PERSONAS."),
      valueName: Ambient.help("map", "folder")),
    completion: .directory)
  var personas: String?

  package init() {}

  package mutating func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(
        Ambient.wording(
          "'\(lang)' is geen taal van dit programma: kies nl of en.",
          "'\(lang)' is no language of this program: choose nl or en."))
    }
  }

  /// How the program says things.
  package var wording: Wording {
    lang.flatMap { Language(rawValue: $0) }.map { Wording($0) } ?? Ambient.wording
  }

  /// The language that somebody asked for, if any.
  var askedLanguage: Language? {
    lang.flatMap { Language(rawValue: $0) } ?? Ambient.askedLanguage
  }

  /// The folder with persona files of the user's own.
  package var personaFolder: String? {
    (personas ?? StandardStream.environment("TRAJECT_PERSONAS")).map { Places.current.folder($0) }
  }
}
