import Reintegration

/// How the program ends, in the codes of `sysexits.h`.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// An input file is invalid.
  case invalid = 1
  /// Wrong use.
  case usage = 64
  /// A line that was piped in cannot be answered.
  case stopped = 65
  /// The system cannot open or read a file.
  case unreadable = 66
  /// A fault of the program.
  case fault = 70
  /// A file cannot be written.
  case unwritable = 73

  /// What it means, as a part of a sentence.
  var meaning: Text {
    switch self {
    case .done: Text(nl: "klaar", en: "done")
    case .invalid: Text(nl: "een bestand bevat fouten", en: "a file has errors")
    case .usage: Text(nl: "verkeerd gebruik", en: "wrong use")
    case .stopped:
      Text(nl: "een regel uit een pijp kan niet (walk)", en: "a piped line is not possible (walk)")
    case .unreadable: Text(nl: "een bestand is niet te lezen", en: "a file cannot be read")
    case .fault: Text(nl: "een fout van het programma", en: "a fault of the program")
    case .unwritable:
      Text(nl: "een bestand is niet te schrijven", en: "a file cannot be written")
    }
  }

  /// All codes with what they mean, as one sentence.
  static var sentence: Text {
    let codes = allCases.sorted { $0.rawValue < $1.rawValue }
    return Text(
      nl: "Eindcodes: " + codes.map { "\($0.rawValue) \($0.meaning.nl)" }.joined(separator: "; ")
        + ".",
      en: "Exit codes: " + codes.map { "\($0.rawValue) \($0.meaning.en)" }.joined(separator: "; ")
        + ".")
  }
}
