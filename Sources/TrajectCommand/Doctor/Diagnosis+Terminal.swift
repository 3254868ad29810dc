import ExplorerScreen
import NcursesTerminal
import Reintegration
import TerminalCanvas

/// What is to be said of language, signs and the terminal.
extension Diagnosis {
  static func signs(_ found: Surroundings) -> [Remark] {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let set = names.compactMap { name in found.environment[name].map { "\(name)=\($0)" } }.first
    let asked = found.environment["TRAJECT_LANG"].map { "TRAJECT_LANG=\($0)" }
    var remarks = [
      Remark(
        .good,
        Text(
          nl: asked
            ?? "TRAJECT_LANG is niet gezet: de taal is die van de instellingen, zonder die Nederlands.",
          en: asked
            ?? "TRAJECT_LANG is not set: the language is that of the settings, Dutch without any."))
    ]
    if found.isUTF8 {
      remarks.append(Remark(.good, Text("\(set ?? "LANG"): UTF-8")))
    } else {
      let text = Text(
        nl:
          "\(set ?? "LANG is niet gezet"): de tekens zijn geen UTF-8, of het systeem heeft C.UTF-8 niet.",
        en: "\(set ?? "LANG is not set"): the signs are no UTF-8, or the system has no C.UTF-8.")
      remarks.append(
        Remark(
          .note, text,
          remedy: Text(
            nl:
              "Het programma tekent met ASCII en schrijft EUR voor €. Beter: LANG=C.UTF-8 of nl_NL.UTF-8.",
            en:
              "The program draws in ASCII and writes EUR for €. Better: LANG=C.UTF-8 or nl_NL.UTF-8."
          )))
    }
    return remarks + widths(found)
  }

  /// What the terminal says of the columns that signs take: one each is what the program counts on.
  private static func widths(_ found: Surroundings) -> [Remark] {
    guard found.terminal.problem == nil, found.isUTF8 else { return [] }
    guard let widths = found.terminal.widths else {
      return [
        Remark(
          .note,
          Text(
            nl: "De terminal zegt niet hoe breed hij tekens tekent.",
            en: "The terminal does not say how wide it draws signs."),
          remedy: Text(
            nl: "Staan randen scheef, kies dan met F3 gewone tekens.",
            en: "If borders are crooked, choose plain characters with F3."))
      ]
    }
    let wrong = widths.filter { $0.value != 1 }.keys.sorted()
    guard !wrong.isEmpty else {
      return [
        Remark(
          .good,
          Text(
            nl: "De \(widths.count) tekens van de schermen zijn elk één kolom breed.",
            en: "The \(widths.count) signs of the screens are one column wide each."))
      ]
    }
    let list = wrong.map { "\($0) (\(widths[$0] ?? 0))" }.joined(separator: ", ")
    return [
      Remark(
        .wrong,
        Text(
          nl: "De terminal tekent deze tekens niet één kolom breed: \(list).",
          en: "The terminal draws these signs not one column wide: \(list)."),
        remedy: Text(
          nl:
            "Randen staan dan scheef. Kies met F3 gewone tekens, of start met --ascii; in de terminal "
            + "heet het vaak: dubbelzinnige tekens smal.",
          en:
            "Borders are crooked then. Choose plain characters with F3, or start with --ascii; the terminal "
            + "often calls it: ambiguous characters narrow."))
    ]
  }

  static func terminal(_ found: Surroundings) -> [Remark] {
    let terminal = found.terminal
    let term = found.environment["TERM"] ?? "-"
    switch terminal.problem {
    case .notATerminal?:
      return [
        Remark(
          .note,
          Text(
            nl: "In- of uitvoer is geen terminal; hier valt niets na te kijken.",
            en: "Input or output is no terminal; there is nothing to check here."),
          remedy: Text(
            nl: "Start traject doctor in de terminal zelf, met --log voor een bestand.",
            en: "Start traject doctor in the terminal itself, with --log for a file."))
      ]
    case .noCursorAddressing?, .unusableTerminal?:
      return [
        Remark(
          .wrong,
          Text(
            nl: "TERM=\(term): deze terminal kan geen scherm tekenen, of is niet bekend.",
            en: "TERM=\(term): this terminal cannot draw a screen, or is not known."),
          remedy: Text(
            nl:
              "Het programma gaat regel voor regel (walk). Zet TERM=xterm-256color, of installeer ncurses-base.",
            en:
              "The program goes line by line (walk). Set TERM=xterm-256color, or install ncurses-base."
          ))
      ]
    case nil: return [name(found, term), size(terminal), colors(found)] + shell(found)
    }
  }

  private static func name(_ found: Surroundings, _ term: String) -> Remark {
    found.terminal.name == term
      ? Remark(.good, Text(nl: "TERM=\(term) is bekend.", en: "TERM=\(term) is known."))
      : Remark(
        .note, Text(nl: "TERM=\(term) is hier niet bekend.", en: "TERM=\(term) is not known here."),
        remedy: Text(
          nl:
            "Het programma doet alsof het \(found.terminal.name) is. Beter: installeer ncurses-term.",
          en: "The program takes it for \(found.terminal.name). Better: install ncurses-term."))
  }

  private static func size(_ terminal: TerminalInspection) -> Remark {
    guard let size = terminal.size else {
      return Remark(
        .note,
        Text(nl: "De terminal heeft geen maat.", en: "The terminal has no size."),
        remedy: Text(
          nl: "Het programma gaat uit van 80x24; stty rows 24 cols 80 zet hem.",
          en: "The program takes 80x24; stty rows 24 cols 80 sets it."))
    }
    let text = "\(size.columns)x\(size.rows)"
    if size.columns >= 80, size.rows >= 24 {
      return Remark(.good, Text(nl: "Maat: \(text).", en: "Size: \(text)."))
    }
    let smallest = ExplorerScreen.smallestSize
    let isEnough = size.columns >= smallest.columns && size.rows >= smallest.rows
    let least = "\(smallest.columns)x\(smallest.rows)"
    return Remark(
      isEnough ? .note : .wrong,
      Text(
        nl: "Maat: \(text); 80x24 is genoeg voor alles.",
        en: "Size: \(text); 80x24 is enough for everything."),
      remedy: isEnough
        ? Text(
          nl: "Het programma kort in; Enter toont de hele tekst.",
          en: "The program shortens; Enter shows the whole text.")
        : Text(
          nl: "Onder \(least) past geen scherm: maak het venster groter, of gebruik traject walk.",
          en: "Below \(least) no screen fits: make the window larger, or use traject walk."))
  }

  private static func colors(_ found: Surroundings) -> Remark {
    let count = found.terminal.colors
    if found.environment["NO_COLOR"] != nil {
      return Remark(
        .good,
        Text(
          nl: "NO_COLOR is gezet: geen kleur. Alles staat ook in woorden en tekens.",
          en: "NO_COLOR is set: no colour. Everything stands in words and signs too."))
    }
    if count >= 256 {
      return Remark(.good, Text(nl: "\(count) kleuren.", en: "\(count) colours."))
    }
    return Remark(
      .good,
      Text(
        nl: (count < 8
          ? "Geen kleuren."
          : "\(count) kleuren: te weinig om er een te vinden die op licht "
            + "en op donker goed te lezen is. Vet en onderstreept komen ervoor in de plaats.")
          + " Alles staat ook in woorden en tekens.",
        en: (count < 8
          ? "No colours."
          : "\(count) colours: too few to find one that reads well on light "
            + "and on dark. Bold and underline take its place.")
          + " Everything stands in words and signs too."),
      remedy: count < 8 || found.isInMultiplexer
        ? nil
        : Text(
          nl:
            "Toont het programma waarin je dit leest 256 kleuren, zoals PuTTY, zet dan TERM=xterm-256color.",
          en:
            "If the program you read this in shows 256 colours, as PuTTY does, set TERM=xterm-256color."
        ))
  }

  /// What stands between the program and the terminal.
  private static func shell(_ found: Surroundings) -> [Remark] {
    var remarks: [Remark] = []
    let term = found.environment["TERM"] ?? ""
    if found.isInMultiplexer, !term.hasPrefix("screen"), !term.hasPrefix("tmux") {
      remarks.append(
        Remark(
          .note,
          Text(
            nl: "Het programma draait in tmux of screen, maar TERM=\(term).",
            en: "The program runs in tmux or screen, but TERM=\(term)."),
          remedy: Text(
            nl:
              "Toetsen en kleuren kunnen anders uitvallen: zet TERM=tmux-256color of screen-256color.",
            en:
              "Keys and colours may come out otherwise: set TERM=tmux-256color or screen-256color.")
        ))
    }
    if found.environment["SSH_CONNECTION"] != nil {
      remarks.append(
        Remark(
          .good,
          Text(
            nl: "Via ssh. Komt Esc op een trage lijn verkeerd aan, zet dan ESCDELAY=500.",
            en: "Over ssh. If Esc arrives wrongly on a slow line, set ESCDELAY=500.")))
    }
    return remarks
  }
}
