import ExplorerScreen
import NcursesTerminal
import Reintegration
import TerminalCanvas

/// What is to be said of keys: those that do not arrive, or arrive as another.
extension Diagnosis {
  static func keys(_ found: Surroundings) -> [Remark] {
    guard found.terminal.problem == nil else {
      return [
        Remark(
          .note,
          Text(
            nl: "Niet na te kijken zonder terminal.", en: "Not to be checked without a terminal."))
      ]
    }
    let remarks = found.terminal.sameKeys.compactMap(same) + held(found)
    guard remarks.isEmpty else { return remarks }
    return [
      Remark(
        .good,
        Text(
          nl: "Van geen toets is bekend dat hij verkeerd aankomt.",
          en: "No key is known to arrive wrongly."))
    ]
  }

  private static func same(_ pair: TerminalInspection.Pair) -> Remark? {
    let used = Set(Keymap.bindings.flatMap(\.keys))
    guard used.contains(pair.first) || used.contains(pair.second) else { return nil }
    let (first, second) = (pair.first.label, pair.second.label)
    return Remark(
      .note,
      Text(
        nl: "\(first.nl) en \(second.nl) sturen hetzelfde; het programma leest \(second.nl).",
        en: "\(first.en) and \(second.en) send the same; the program reads \(second.en)."),
      remedy: palette)
  }

  /// Keys that a kind of terminal keeps for itself.
  private static func held(_ found: Surroundings) -> [Remark] {
    var remarks: [Remark] = []
    func keeps(_ who: Text, _ keys: String) {
      remarks.append(
        Remark(
          .note,
          Text(nl: "\(who.nl) houdt zelf: \(keys).", en: "\(who.en) keeps for itself: \(keys)."),
          remedy: palette))
    }
    if found.environment["VTE_VERSION"] != nil {
      keeps(Text(nl: "Deze terminal (GNOME)", en: "This terminal (GNOME)"), "F1, F10, F11")
    }
    if found.environment["TERM_PROGRAM"] == "vscode" {
      keeps(
        Text(nl: "De terminal van VS Code", en: "The terminal of VS Code"), "F1, F3, F5, ctrl-p")
    }
    if found.environment["WT_SESSION"] != nil {
      keeps(Text("Windows Terminal"), "F11, ctrl-shift-…")
    }
    if found.environment["TERM"] == "linux" {
      remarks.append(
        Remark(
          .note,
          Text(
            nl: "De console van Linux stuurt bij shift-tab vaak hetzelfde als bij alt-tab.",
            en: "The Linux console often sends for shift-tab what it sends for alt-tab."),
          remedy: Text(
            nl: "Gebruik ↑ om een veld terug te gaan.", en: "Use ↑ to go back a field.")))
    }
    return remarks
  }

  private static let palette = Text(
    nl: "? toont de hulp, en : doet alles wat een toets doet, op naam.",
    en: "? shows the help, and : does all that a key does, by its name.")
}
