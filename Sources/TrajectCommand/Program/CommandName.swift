import ArgumentParser
import PersonaCatalog
import Reintegration

/// The name of a command as the first word of a call.
enum CommandName {
  /// What is wrong with the first word behind the options that every command has; nil where it is a
  /// command, or another option.
  ///
  /// The parser takes any other word for one too many of the explorer, which is the command where
  /// none is named.
  static func problem(in arguments: [String]) -> Text? {
    guard let word = word(in: arguments[...]), !word.hasPrefix("-"), !known.contains(word) else {
      return nil
    }
    if FileKind(word)?.content == .scenario {
      return Text(
        nl: "'\(word)' is geen opdracht. Open het met: traject explore --scenario \(word)",
        en: "'\(word)' is no command. Open it with: traject explore --scenario \(word)")
    }
    let hint = Suggestion.text(for: word, among: known)
    return Text(
      nl: "'\(word)' is geen opdracht.\(hint.nl)", en: "'\(word)' is no command.\(hint.en)")
  }

  private static func word(in arguments: ArraySlice<String>) -> String? {
    guard let word = arguments.first else { return nil }
    for option in ["--lang", "--personas"] {
      if word == option { return self.word(in: arguments.dropFirst(2)) }
      if word.hasPrefix(option + "=") { return self.word(in: arguments.dropFirst()) }
    }
    return word
  }

  private static let known =
    TrajectCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
}
