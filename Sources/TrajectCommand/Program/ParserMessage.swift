import ArgumentParser
import Reintegration
import Wording

/// What the argument parser says, in the language of the program.
///
/// The parser writes English. Its frame (headings, usage, complaints) is put into Dutch here; what
/// is ours in it is Dutch already.
struct ParserMessage {
  let text: String
  let status: ExitStatus
  /// Whether it is help, a version or a completion script, and not a complaint.
  let isAskedFor: Bool

  init(_ error: any Error, wording: Wording) {
    let code = TrajectCommand.exitCode(for: error)
    isAskedFor = code == .success
    status = isAskedFor ? .done : code == .validationFailure ? .usage : .fault
    let message = TrajectCommand.fullMessage(for: error)
    if wording.language == .en {
      text = isAskedFor ? message : Harmless.lines(message)
    } else if isAskedFor {
      text = message.hasPrefix("OVERVIEW:") ? Self.help(message) : message
    } else {
      text = Harmless.lines(Self.complaint(message))
    }
  }

  /// Puts the frame of a help screen into Dutch.
  ///
  /// - Parameter columns: The width that the parser wrote for.
  static func help(_ message: String, columns: Int = 80) -> String {
    var lines: [String] = []
    // What does not fit a line any more goes on the next.
    var rest = ""
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = replacing(String(line), helpFrame)
      if lines.last?.last == ";" || rest.last == ";" {
        line = replacing(line, ["  default: ": "  standaard: "])
      }
      if !rest.isEmpty {
        if line.hasPrefix(margin) {
          line = margin + rest + " " + line.drop { $0 == " " }
        } else {
          lines.append(margin + rest)
        }
        rest = ""
      }
      while line.count > columns, let space = line.lastIndex(of: " "), space > line.startIndex,
        line.contains("keuze uit:")
      {
        rest = line[line.index(after: space)...] + (rest.isEmpty ? "" : " " + rest)
        line = String(line[..<space])
      }
      lines.append(line)
    }
    return (rest.isEmpty ? lines : lines + [margin + rest]).joined(separator: "\n")
  }

  /// What stands before an explanation.
  private static let margin = String(repeating: " ", count: 26)

  /// Puts a complaint about arguments into Dutch.
  private static func complaint(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("Error: ") || line.hasPrefix("Help:  ") || line.hasPrefix("Usage: ")
          || line.hasPrefix("  See '")
          ? choice(replacing(String(line), complaintFrame)) : String(line)
      }
      .joined(separator: "\n")
  }

  /// Puts the last word between the values to choose from into Dutch.
  private static func choice(_ line: String) -> String {
    guard let start = line.firstRange(of: "Kies uit '")?.lowerBound else { return line }
    return line[..<start]
      + replacing(String(line[start...]), [" or '": " of '", " and '": " of '"])
  }

  private static func replacing(
    _ line: String, _ pairs: KeyValuePairs<String, String>
  ) -> String {
    pairs.reduce(line) { text, pair in Self.replacing(text, pair.key, with: pair.value) }
  }

  private static func replacing(_ text: String, _ old: String, with new: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: old) {
      result += rest[..<start.lowerBound] + new
      rest = rest[start.upperBound...]
    }
    return result + rest
  }

  private static let helpFrame: KeyValuePairs = [
    "OVERVIEW:": "OVERZICHT:", "USAGE:": "GEBRUIK:", "ARGUMENTS:": "ARGUMENTEN:",
    "OPTIONS:": "OPTIES:", "SUBCOMMANDS:": "OPDRACHTEN:", "<subcommand>": "<opdracht>",
    "<options>": "<opties>",
    "Show the version.": "Toon de versie.", "Show help information.": "Toon deze hulp.",
    "(default)": "(standaard)", "(default:": "(standaard:", "(values:": "(keuze uit:",
    "; default:": "; standaard:",
    "  See '": "  Zie '", "for detailed help.": "voor uitleg.",
  ]

  private static let complaintFrame: KeyValuePairs = [
    "Error: ": "Fout: ", "Help:  ": "Hulp: ", "Usage: ": "Gebruik: ", "  See '": "  Zie '",
    "for more information.": "voor uitleg.",
    "<subcommand>": "<opdracht>", "<options>": "<opties>",
    "Unknown option": "Onbekende optie", "Did you mean": "Bedoel je",
    "Missing value for": "Er ontbreekt een waarde bij",
    "Missing expected argument": "Er ontbreekt een argument:",
    "Missing one of:": "Er ontbreekt een van:",
    "The value ": "De waarde ", "Please provide one of the following:": "Kies uit:",
    "Please provide one of": "Kies uit",
    " is invalid for ": " past niet bij ",
    "Unexpected argument ": "Onverwacht argument ",
    "unexpected arguments: ": "onverwachte argumenten: ",
    "The option ": "De optie ",
    " does not take any value, but ": " heeft geen waarde, maar er staat ",
    " was specified.": "", "option ": "optie ",
    "Invalid option: ": "Ongeldige optie: ",
    "Can't generate completion scripts for": "Er is geen aanvulling voor",
    "Can't autodetect a supported shell.": "Geen bekende shell gevonden.",
  ]
}
