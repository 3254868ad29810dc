import Reintegration
import Wording

extension Problem {
  /// What was found and what was expected, in both languages.
  var message: Text {
    fileMessage ?? keyMessage ?? valueMessage ?? interventionMessage ?? scenarioMessage
      ?? workshopMessage ?? Text(nl: "Hier klopt iets niet.", en: "Something is wrong here.")
  }

  /// Sentences on the file as a whole.
  private var fileMessage: Text? {
    switch self {
    case .tooLarge:
      Text(
        nl: "Dit bestand is groter dan 1 MiB; zulke grote bestanden leest traject niet.",
        en: "This file is larger than 1 MiB, the most that traject reads.")
    case .empty:
      Text(nl: "Dit bestand is leeg.", en: "This file is empty.")
    case .notUTF8(nil):
      Text(
        nl: "Dit bestand is geen tekst in UTF-8.", en: "This file is no text in UTF-8.")
    case .notUTF8(.document?):
      Text(
        nl: "Dit is geen tekst maar een document, zoals Word en Excel dat bewaren.",
        en: "This is no text but a document, as Word and Excel save it.")
    case .notUTF8(let encoding?):
      Text(
        nl: "Dit bestand is geen tekst in UTF-8; het lijkt \(encoding.rawValue).",
        en: "This file is no text in UTF-8; it looks like \(encoding.rawValue).")
    case .nul:
      Text(
        nl: "Dit bestand bevat een NUL-teken; het is geen tekstbestand.",
        en: "This file holds a NUL character: it is no text file.")
    case .controlCharacter(let scalar):
      Text(
        nl: "Hier staat een onzichtbaar stuurteken (\(scalar.code)); dat mag niet.",
        en: "Here is an invisible control character (\(scalar.code)), which is not allowed.")
    case .syntax(let problem, _):
      SyntaxSentences.message(for: problem)
    case .severalDocuments:
      Text(
        nl: "Hier begint een tweede document; een bestand heeft er één.",
        en: "A second document begins here; a file has one.")
    case .aliasWithinItself:
      Text(
        nl: "Hier wordt met * verwezen naar iets waar dit zelf in staat.",
        en: "A * here refers to something that holds this itself.")
    case .tag:
      Text(
        nl: "Hier staat een woord met ! ervoor, een tag van YAML; die leest traject niet.",
        en: "Here is a word after a !, a tag of YAML, which traject does not read.")
    case .tooManyNodes:
      Text(
        nl: "Dit bestand heeft, met alles wat het herhaalt, meer dan 100.000 onderdelen.",
        en: "This file, with all that it repeats, has more than 100,000 parts.")
    case .tooDeep:
      Text(
        nl: "Hier staan meer dan 32 niveaus in elkaar.",
        en: "More than 32 levels lie within each other here.")
    case .scenarioForPersona:
      Text(nl: "Dit is een scenario, geen persona.", en: "This is a scenario, not a persona.")
    case .personaForScenario:
      Text(nl: "Dit is een persona, geen scenario.", en: "This is a persona, not a scenario.")
    case .newerFormat(let found):
      Text(
        nl:
          "Dit bestand heeft indeling \(Quoting.quoted(found)) en is gemaakt met een nieuwere versie "
          + "van traject; deze versie leest indeling 1.",
        en: "This file has format \(Quoting.quoted(found)) and was made with a newer version "
          + "of traject; this version reads format 1.")
    case .wrongFormat(let found):
      Text(
        nl: "Bij 'format' staat \(Quoting.quoted(found)); daar hoort 1 te staan.",
        en: "'format' is \(Quoting.quoted(found)), where 1 is expected.")
    default:
      nil
    }
  }

  /// Sentences on keys and on kinds of values.
  private var keyMessage: Text? {
    switch self {
    case .wrongKind(let found, let expected, _):
      Text(
        nl: "Hier staat \(found.name.nl), waar \(expected.name.nl) verwacht wordt.",
        en: "Here is \(found.name.en), where \(expected.name.en) is expected.")
    case .keyNotPlain:
      Text(
        nl: "Een sleutel is hier geen enkel woord.",
        en: "A key here is not a single word.")
    case .mergeKey:
      Text(
        nl: "Met '<<' zou hier een ander blok ingevoegd worden; dat leest traject niet.",
        en: "'<<' would put another map in this one, which traject does not read.")
    case .unknownKey(let key, let thing, _), .textAsKey(let key, let thing):
      Text(
        nl: "De sleutel \(Quoting.quoted(key)) hoort niet bij \(thing.nl).",
        en: "The key \(Quoting.quoted(key)) does not belong to \(thing.en).")
    case .duplicateKey(let key, let line):
      Text(
        nl: "De sleutel \(Quoting.quoted(key)) staat er al, op regel \(line).",
        en: "The key \(Quoting.quoted(key)) is there already, on line \(line).")
    case .missingKey(let key, let thing):
      Text(
        nl: "Hier ontbreekt \(Quoting.quoted(key)); dat hoort bij \(thing.nl).",
        en: "\(Quoting.quoted(key)) is missing here; it belongs to \(thing.en).")
    case .nothingStated(let thing, let keys):
      Text(
        nl: "Hier ontbreekt \(Quoting.enumeration(keys).nl); een daarvan hoort bij \(thing.nl).",
        en: "\(Quoting.enumeration(keys).en) is missing here; one of them belongs to \(thing.en).")
    case .notTogether(let one, let other):
      Text(
        nl:
          "Naast \(Quoting.quoted(one)) kan niet ook \(Quoting.quoted(other)) staan; kies er één.",
        en: "\(Quoting.quoted(other)) cannot stand beside \(Quoting.quoted(one)); choose one.")
    case .emptyValue:
      Text(nl: "Hier is niets ingevuld.", en: "Nothing is filled in here.")
    default:
      nil
    }
  }

  /// What to do, or what was probably meant, and any sign in it that cannot be seen.
  var hint: Text? {
    guard let warning = oddSign?.warning else { return advice }
    return advice.map { Text(nl: "\($0.nl) \(warning.nl)", en: "\($0.en) \(warning.en)") }
      ?? warning
  }

  /// The odd sign in the word that it is about.
  private var oddSign: OddSign? {
    switch self {
    case .syntax(_, let sign), .wrongKind(_, _, let sign): sign
    case .unknownKey(let word, _, _), .textAsKey(let word, _), .unknownPersona(let word, _),
      .unknownReference(let word, _), .unknownPosition(let word, _),
      .unknownIntervention(let word, _, _, _), .unknownVariant(let word, _, _),
      .unknownChoice(let word, _, _), .badID(let word), .badErratum(let word), .notAFlag(let word):
      OddSign.first(in: word)
    case .figure(.notANumber, let word): OddSign.first(in: word)
    default: nil
    }
  }

  private var advice: Text? {
    switch self {
    case .syntax(let problem, _):
      SyntaxSentences.hint(for: problem)
    case .unknownKey(_, _, let nearest), .unknownPersona(_, let nearest),
      .unknownReference(_, let nearest), .unknownPosition(_, let nearest),
      .unknownIntervention(_, _, _, let nearest), .unknownVariant(_, _, let nearest),
      .unknownChoice(_, _, let nearest), .unknownQuestion(_, _, let nearest),
      .notAGuess(_, let nearest):
      Quoting.question(nearest)
    case .figure(let error, _):
      Wording(.nl).hint(for: error, in: .file) == nil
        ? nil : Text { $0.hint(for: error, in: .file) ?? "" }
    case .notAFlag(let found):
      switch found.lowercased() {
      case "yes", "ja", "on", "1", "true": Quoting.question("true")
      case "no", "nee", "off", "0", "false": Quoting.question("false")
      default: nil
      }
    case .badID(let found):
      Quoting.question(Self.idLike(found))
    case .notUTF8(.document?):
      Text(
        nl: "Bewaar het als tekst zonder opmaak.", en: "Save it as plain text.")
    case .notUTF8(_?):
      Text(nl: "Bewaar het als UTF-8.", en: "Save it as UTF-8.")
    case .scenarioForPersona:
      Text(
        nl: "Laat de naam van het bestand eindigen op .traject.yaml.",
        en: "Let the name of the file end in .traject.yaml.")
    case .personaTwice:
      Text(
        nl: "Geef een van beide een andere 'persona', of haal een van beide weg.",
        en: "Give one of them another 'persona', or take one away.")
    case .brokenPersona(_, let file):
      Text(nl: "Zie: traject validate \(file)", en: "See: traject validate \(file)")
    case .mergeKey:
      Text(nl: "Schrijf de sleutels hier uit.", en: "Write its keys out here.")
    case .tag:
      Text(
        nl: "Zet een tekst die met ! begint tussen aanhalingstekens.",
        en: "Put a text that begins with ! between quotation marks.")
    case .textAsKey:
      Text(
        nl: "Staat er een komma in een tekst, zet die tekst dan tussen aanhalingstekens.",
        en: "If it follows a comma within a text, put that text between quotation marks.")
    default:
      nil
    }
  }

  /// Returns the id that a text comes nearest to: lower-case, hyphens for what is no letter or digit.
  private static func idLike(_ text: String) -> String? {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty || text.count > 60 ? nil : words.joined(separator: "-")
  }
}

extension Problem.Kind {
  var name: Text {
    switch self {
    case .text: Text(nl: "een enkele waarde", en: "a single value")
    case .map: Text(nl: "een blok met sleutels", en: "a map of keys")
    case .list: Text(nl: "een lijst", en: "a list")
    case .nothing: Text(nl: "niets", en: "nothing")
    case .textInLanguages:
      Text(nl: "een tekst (of een blok met nl en en)", en: "a text (or a map with nl and en)")
    case .trueOrMap:
      Text(nl: "true, false of een blok met cijfers", en: "true, false or a map of figures")
    case .idOrMap:
      Text(
        nl: "een interventie (of een blok met 'intervention')",
        en: "an intervention (or a map with 'intervention')")
    case .figureOrMap:
      Text(nl: "unknown of een blok met een cijfer", en: "unknown or a map with a figure")
    }
  }
}
