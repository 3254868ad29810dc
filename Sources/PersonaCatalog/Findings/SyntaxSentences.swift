import Reintegration

/// What the YAML parser says, in the words of somebody who writes a file by hand.
enum SyntaxSentences {
  /// Returns the sentence for a message of the parser; for one that is not known, the message itself.
  static func message(for problem: String) -> Text {
    switch problem {
    case "mapping values are not allowed in this context":
      Text(
        nl: "Hier staat een dubbele punt die niet kan.",
        en: "Here is a colon that cannot be there.")
    case "could not find expected ':'":
      Text(nl: "Hier ontbreekt een dubbele punt.", en: "A colon is missing here.")
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "found wrong indentation", "did not find expected node content":
      Text(
        nl:
          "Hier klopt de indeling niet: een sleutel, een streepje of een inspringing staat verkeerd.",
        en: "The layout is wrong here: a key, a dash or an indentation is misplaced.")
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      Text(nl: "De inspringing klopt hier niet.", en: "The indentation is wrong here.")
    case "did not find expected <document start>":
      Text(
        nl: "Hier had het bestand moeten eindigen; wat volgt hoort nergens bij.",
        en: "The file should have ended here; what follows belongs to nothing.")
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      Text(
        nl: "Hier ontbreekt een komma of het haakje dat sluit.",
        en: "A comma or the closing bracket is missing here.")
    case "found unexpected end of stream", "found unexpected document indicator":
      Text(
        nl: "Een aanhalingsteken of haakje wordt niet gesloten.",
        en: "A quotation mark or bracket is never closed.")
    case "found character that cannot start any token":
      Text(
        nl: "Hier staat een teken waarmee niets kan beginnen, zoals een tab of een %, @ of `.",
        en: "Here is a character that nothing can begin with, such as a tab or a %, @ or `.")
    case "found undefined alias":
      Text(
        nl: "Hier wordt met * verwezen naar iets dat er niet is.",
        en: "A * here refers to something that is not there.")
    default:
      Text(
        nl: "Dit is geen geldige YAML (\(problem)).", en: "This is no valid YAML (\(problem)).")
    }
  }

  /// Returns what to do about a message of the parser.
  static func hint(for problem: String) -> Text? {
    switch problem {
    case "mapping values are not allowed in this context":
      Text(
        nl: "Zet een tekst met een dubbele punt tussen aanhalingstekens.",
        en: "Put a text with a colon between quotation marks.")
    case "found character that cannot start any token":
      Text(
        nl: "Spring in met spaties, en zet zo'n tekst tussen aanhalingstekens.",
        en: "Indent with spaces, and put such a text between quotation marks.")
    case "found undefined alias":
      Text(
        nl: "Zet een tekst die met * begint tussen aanhalingstekens.",
        en: "Put a text that begins with * between quotation marks.")
    default:
      nil
    }
  }
}
