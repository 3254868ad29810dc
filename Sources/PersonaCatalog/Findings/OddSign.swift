package import Reintegration

/// A sign that cannot be seen in a text, or that looks like another.
package struct OddSign: Hashable, Sendable {
  package let scalar: Unicode.Scalar
  private let kind: Kind

  private enum Kind {
    case space, tab, invisible, dash, quote
  }

  /// Tells whether a sign is one; a space, a hyphen and straight quotes are not.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x0A, 0x0D, 0x2D: return nil
    case 0x09: kind = .tab
    case 0x2010...0x2015, 0x2212: kind = .dash
    case 0x2018...0x201F, 0x2032, 0x2033: kind = .quote
    default:
      if scalar.properties.isWhitespace {
        kind = .space
      } else if scalar.properties.isDefaultIgnorableCodePoint {
        kind = .invisible
      } else {
        return nil
      }
    }
    self.scalar = scalar
  }

  /// Returns the first of a text.
  package static func first(in text: some StringProtocol) -> OddSign? {
    text.unicodeScalars.lazy.compactMap { OddSign($0) }.first
  }

  /// Whether it looks like a quotation mark.
  var isQuote: Bool { kind == .quote }

  /// Whether it looks like a hyphen.
  var isDash: Bool { kind == .dash }

  /// The sign's name, with its article.
  package var name: Text {
    switch kind {
    case .space:
      scalar.value == 0xA0 || scalar.value == 0x202F
        ? Text(nl: "een harde spatie (\(scalar.code))", en: "a non-breaking space (\(scalar.code))")
        : Text(
          nl: "een spatie die geen gewone is (\(scalar.code))",
          en: "a space that is no ordinary one (\(scalar.code))")
    case .tab: Text(nl: "een tab", en: "a tab")
    case .invisible:
      Text(
        nl: "een teken dat je niet ziet (\(scalar.code))",
        en: "a sign that cannot be seen (\(scalar.code))")
    case .dash:
      Text(
        nl: "een streepje dat geen gewoon koppelteken is (\(scalar.code))",
        en: "a dash that is no ordinary hyphen (\(scalar.code))")
    case .quote:
      Text(
        nl: "een krullend aanhalingsteken (\(scalar.code))",
        en: "a curly quotation mark (\(scalar.code))")
    }
  }

  /// What to type instead, as a sentence.
  package var advice: Text {
    switch kind {
    case .space: Text(nl: "Typ een gewone spatie.", en: "Type an ordinary space.")
    case .tab: Text(nl: "Typ spaties.", en: "Type spaces.")
    case .invisible: Text(nl: "Haal het weg.", en: "Take it away.")
    case .dash: Text(nl: "Typ een gewoon streepje (-).", en: "Type an ordinary hyphen (-).")
    case .quote: Text(nl: "Typ een recht (\" of ').", en: "Type a straight one (\" or ').")
    }
  }

  /// That it is there, and what to do.
  package var warning: Text {
    Text(
      nl: "Er staat \(name.nl) in. \(advice.nl)", en: "It holds \(name.en). \(advice.en)")
  }
}
