import Reintegration
import Wording

/// Words from a file, as a sentence quotes them.
enum Quoting {
  /// Returns a word between quotes: on one line, without control characters, and not longer than a
  /// line can hold.
  static func quoted(_ word: String) -> String {
    var shown = String.UnicodeScalarView()
    var count = 0
    for scalar in word.unicodeScalars {
      if count == 40 {
        shown.append("…")
        break
      }
      shown.append(isShown(scalar) ? scalar : " ")
      count += 1
    }
    return "'\(String(shown))'"
  }

  /// Returns several words as an enumeration: 'a', 'b' of 'c'.
  static func enumeration(_ words: [String]) -> Text {
    let quoted = words.map { Self.quoted($0) }
    guard let last = quoted.last, quoted.count > 1 else { return Text(quoted.first ?? "") }
    let first = quoted.dropLast().joined(separator: ", ")
    return Text(nl: "\(first) of \(last)", en: "\(first) or \(last)")
  }

  /// Returns the question whether a word was meant.
  static func question(_ word: String?) -> Text? {
    word.map { .didYouMean(quoted($0)) }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}

extension Phase {
  /// The phase's name in a sentence.
  var name: Text { Text { $0.nameInSentence(of: self) } }
}

extension Part {
  /// The key under which an intervention states the part.
  var keyName: String {
    switch self {
    case .duration: "duration"
    case .hours: "effort"
    case .cost: "cost"
    }
  }
}
