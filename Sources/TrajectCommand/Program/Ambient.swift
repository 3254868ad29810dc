import Reintegration
package import Wording

/// What the process was started with, read before its arguments are parsed.
///
/// Help and the complaints about wrong arguments are written while parsing, so that they cannot
/// wait for the parsed language.
package enum Ambient {
  /// How the program says things.
  package static let wording = Wording(language)

  static let language = askedLanguage ?? .nl

  /// The language that somebody asked for, if any.
  static let askedLanguage = askedLanguage(
    arguments: SystemPath.arguments,
    environment: StandardStream.environment("TRAJECT_LANG"))

  /// What is wrong with the language of the environment, where the arguments name no other.
  static var languageProblem: Text? {
    languageProblem(
      arguments: SystemPath.arguments,
      environment: StandardStream.environment("TRAJECT_LANG"))
  }

  static func languageProblem(arguments: [String], environment: String?) -> Text? {
    guard let environment, askedLanguage(arguments: arguments, environment: environment) == nil
    else { return nil }
    return Text(
      nl: "TRAJECT_LANG: '\(environment)' is geen taal van dit programma: kies nl of en.",
      en: "TRAJECT_LANG: '\(environment)' is no language of this program: choose nl or en.")
  }

  /// Returns the language that arguments name, else the environment's, else Dutch.
  static func language(arguments: [String], environment: String?) -> Language {
    askedLanguage(arguments: arguments, environment: environment) ?? .nl
  }

  private static func askedLanguage(arguments: [String], environment: String?) -> Language? {
    var named: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", arguments.indices.contains(index + 1) {
        named = Language(rawValue: arguments[index + 1]) ?? named
      } else if argument.hasPrefix("--lang=") {
        named = Language(rawValue: String(argument.dropFirst(7))) ?? named
      }
    }
    return named ?? environment.flatMap { Language(rawValue: $0) }
  }

  /// Returns a help text in the language of this process.
  static func help(_ nl: String, _ en: String) -> String {
    wording(nl, en)
  }
}
