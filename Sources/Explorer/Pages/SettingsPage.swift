import Reintegration
import Wording

/// What is set once and for all.
struct SettingsPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let settings = model.settings
    func onOff(_ isOn: Bool) -> String { isOn ? say("aan", "on") : say("uit", "off") }
    func row(_ id: CommandID, _ label: String, _ value: String) -> Row {
      Row(
        RowID("setting", id.rawValue),
        [Cell(.label, label), Cell(.text, value), Cell(.shortcut, "")], opens: Command(id),
        isAdjustable: id != .tour)
    }
    let columns = [Column.label, .text, Column(.shortcut, .shortcut)]
    return Page(
      say("Instellingen", "Settings"),
      [
        .table(
          Table(
            columns,
            [
              row(.toggleLanguage, say("taal", "language"), say("Nederlands", "English")),
              row(
                .toggleGlyphs, say("tekens", "characters"),
                settings.usesPlainGlyphs ? say("eenvoudig", "plain") : say("volledig", "full")),
              row(.toggleColor, say("kleur", "colour"), onOff(settings.usesColor)),
              row(
                .toggleMouse, say("muis", "mouse"),
                onOff(settings.usesMouse)
                  + (settings.usesMouse
                    ? say("; zet hem uit om tekst te kopiëren", "; turn it off to copy text") : "")),
              row(
                .toggleLines, say("begin", "start"),
                settings.usesLines
                  ? say("regel voor regel", "line by line") : say("op een scherm", "on a screen")),
              row(.tour, say("rondleiding", "tour"), say("begin hem opnieuw", "start it again")),
            ]))
      ])
  }

  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] {
    guard let id = row.name(of: "setting").flatMap(CommandID.init) else { return [] }
    return model.run(Command(id))
  }
}

extension Deed {
  static let settings = opening(
    { _ in .settings }, Text(nl: "Instellingen", en: "Settings"),
    label: Text(nl: "instellingen", en: "settings"), .display,
    words: [Text(nl: "instellingen", en: "settings")],
    at: { Reach.reading($0) && $0 != .settings }, unless: { _, _ in nil })

  static let toggleLanguage = toggle(
    Text(nl: "In English", en: "In het Nederlands"), words: [Text(nl: "taal", en: "language")]
  ) { settings in
    settings.language = settings.language == .nl ? .en : .nl
    return nil
  }

  static let toggleGlyphs = toggle(
    Text(nl: "Eenvoudige tekens aan of uit", en: "Plain characters on or off"),
    words: [Text("ascii")]
  ) { settings in
    settings.usesPlainGlyphs.toggle()
    return nil
  }

  static let toggleColor = toggle(
    Text(nl: "Kleur aan of uit", en: "Colour on or off"),
    words: [Text(nl: "kleuren", en: "colours")]
  ) { settings in
    settings.usesColor.toggle()
    return (Text(nl: "Kleuren", en: "Colours"), settings.usesColor)
  }

  static let toggleMouse = toggle(
    Text(nl: "Muis aan of uit", en: "Mouse on or off"),
    words: [Text(nl: "kopiëren", en: "copy-text")]
  ) { settings in
    settings.usesMouse.toggle()
    return (Text(nl: "Muis", en: "Mouse"), settings.usesMouse)
  }

  static let toggleLines = toggle(
    Text(nl: "Beginnen op een scherm of regel voor regel", en: "Start on a screen or line by line"),
    words: [Text(nl: "regels", en: "lines")]
  ) { settings in
    settings.usesLines.toggle()
    return (
      Text(nl: "Voortaan regel voor regel:", en: "From now on line by line:"), settings.usesLines
    )
  }

  static let suspend = Deed(
    Text(nl: "Even naar de opdrachtregel", en: "To the shell for a moment"), .display,
    words: [Text("shell")], at: Reach.anywhere, run: { _, _ in [.suspend] })

  /// A deed that changes a setting, and says so where that cannot be seen.
  private static func toggle(
    _ name: Text, words: [Text],
    _ change: @escaping @Sendable (inout Settings) -> (what: Text, isOn: Bool)?
  ) -> Deed {
    Deed(name, .display, words: words, at: Reach.anywhere) { model, _ in
      if let (what, isOn) = change(&model.settings) {
        model.notice = Notice(
          .info,
          Text(
            nl: "\(what.nl) \(isOn ? "aan" : "uit").", en: "\(what.en) \(isOn ? "on" : "off")."))
      }
      return [.store(model.settings)]
    }
  }
}
