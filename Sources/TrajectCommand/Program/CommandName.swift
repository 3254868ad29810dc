import ArgumentParser
import PersonaCatalog
import Reintegration

/// The name of a command as the first word of a call.
enum CommandName {
  /// What is wrong with the first word; nil where it is a command, or an option.
  ///
  /// The parser takes any other word for one too many of the explorer, which is the command where
  /// none is named.
  static func problem(in arguments: [String]) -> Text? {
    guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else {
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

  private static let known =
    TrajectCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
}
