import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// Draws the topmost overlay in the body, so that the totals stay in sight.
  mutating func drawOverlay(in rect: Rect) {
    guard let overlay = model.overlays.last else { return }
    let area = rect.inset(columns: 1, rows: 0)
    switch overlay {
    case .help: drawCommands(in: area, title: say("Toetsen die hier werken", "Keys that work here"))
    case .palette: drawCommands(in: area, title: say(Command.palette.name))
    case .question(let question): drawQuestion(question, in: area)
    case .form(let form): drawForm(form, in: area)
    case .notes(let notes): drawNotes(notes, in: area)
    case .sheet(let sheet): drawSheet(sheet, in: area)
    case .files: drawFiles(in: area)
    case .history: drawHistory(in: area)
    case .settings: drawSettings(in: area)
    case .assumptions: drawAssumptions(in: area)
    case .sensitivity(let view): drawSensitivity(view, in: area)
    case .load: drawLoad(in: area)
    case .tour(let step): drawTour(step, in: area)
    }
  }

  /// Draws a heading and returns the room below it.
  mutating func drawHeading(_ title: String, in rect: Rect) -> Rect {
    put(title, rect.column, rect.row, columns: rect.columns, Style.heading.bold, fit: .mayTruncate)
    return rect.dropTop(1)
  }

  private mutating func drawSheet(_ sheet: Overlay.Sheet, in rect: Rect) {
    let area = drawHeading(say(sheet.title), in: rect)
    let lines = model.wrappedLines(of: sheet, columns: area.columns, canvas: canvas)
    let top = min(max(0, sheet.scroll), max(0, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      put(
        line.text, area.column + line.indent, area.row + offset,
        columns: area.columns - line.indent, line.style)
    }
    drawScrollMarks(top: top, count: lines.count, in: area)
  }

  private mutating func drawQuestion(_ question: Overlay.Question, in rect: Rect) {
    var area = drawHeading(say(question.title), in: rect)
    area = area.dropTop(canvas.putWrapped(say(question.text), in: area) + 1)
    var column = area.column
    var row = area.row
    for (index, answer) in question.answers.enumerated() {
      let text = "[ \(say(answer.label)) ]"
      let columns = canvas.width(of: text)
      if column + columns > area.right, column > area.column {
        column = area.column
        row += 1
      }
      let style = index == question.cursor ? Style.cursor.bold.reversed : Style.text
      put(text, column, row, columns: columns, style)
      zone(Rect(column: column, row: row, columns: columns, rows: 1), .answer(index))
      column += columns + 2
    }
  }

  private mutating func drawTour(_ step: Int, in rect: Rect) {
    guard Tour.steps.indices.contains(step) else { return }
    let count = Tour.steps.count
    let area = drawHeading(
      say("Rondleiding \(step + 1) van \(count): ", "Tour \(step + 1) of \(count): ")
        + say(Tour.steps[step].title), in: rect)
    canvas.putWrapped(say(Tour.steps[step].text), in: area.dropTop(1))
  }

  /// The help or the palette: commands with their keys, filtered by what is typed.
  private mutating func drawCommands(in rect: Rect, title: String) {
    let isHelp = model.overlays.last == .help
    let list: ListName = isHelp ? .help : .palette
    let area = drawHeading(title, in: rect)
    let context = model.contextUnderneath
    put(say("typ om te zoeken: ", "type to search: "), area.column, area.row, .faint)
    let label = canvas.width(of: say("typ om te zoeken: ", "type to search: "))
    let typed = put(
      model[list: list].filter, area.column + label, area.row, columns: area.columns - label - 1,
      fit: .mayTruncate)
    canvas.cursor = Point(column: area.column + label + typed, row: area.row)
    let lines = model.listedCommands.enumerated().map { index, command in
      ListLine(index) { painter, rect in
        let keys = Keymap.keys(for: command, in: context).map { painter.say($0.label) }
        painter.put(
          keys.joined(separator: " "), rect.column, rect.row, columns: 16, Style.key.bold,
          fit: .mayTruncate)
        painter.put(
          painter.say(command.name), rect.column + 18, rect.row, columns: rect.columns - 18)
      }
    }
    let none = ListLine.text(say("Niets gevonden.", "Nothing found."), .faint)
    drawLines(lines.isEmpty ? [none] : lines, of: list, in: area.dropTop(1))
  }

  private mutating func drawFiles(in rect: Rect) {
    let area = drawHeading(
      say("Bewaarde scenario's in deze map", "Saved scenarios in this folder"), in: rect)
    var lines: [ListLine] = []
    for (index, file) in model.savedFiles.enumerated() {
      let about = [file.title, file.persona, file.author].compactMap { $0 }.joined(separator: ", ")
      lines.append(
        ListLine(index) { painter, rect in
          let when = painter.canvas.width(of: file.changed)
          let name = max(10, rect.columns * 2 / 5)
          painter.put(
            file.path, rect.column + 1, rect.row, columns: name - 2, fit: .mayTruncate)
          painter.put(
            about, rect.column + name, rect.row, columns: rect.columns - name - when - 1, .faint,
            fit: .mayTruncate)
          painter.put(file.changed, rect.right - when, rect.row, .faint)
        })
    }
    if model.savedFiles.isEmpty {
      lines.append(
        .text(say("Er staan hier geen scenario's.", "There are no scenarios here."), .faint))
    }
    lines.append(
      .text(
        say("Een ander bestand: typ de naam", "Another file: type its name"), .link,
        item: model.savedFiles.count))
    drawLines(lines, of: .files, in: area)
  }

  private mutating func drawHistory(in rect: Rect) {
    guard let history = model.work?.history else { return }
    let area = drawHeading(
      say(
        "Geschiedenis: enter gaat terug naar een regel", "History: enter goes back to a line"),
      in: rect)
    var lines: [ListLine] = []
    for (index, moment) in history.moments.enumerated() {
      let mark = index == history.index ? "> " : index > history.index ? "· " : "  "
      let effect = say(moment.effect)
      let text = mark + say(moment.change) + (effect.isEmpty ? "" : ": " + effect)
      let style = index > history.index ? Style.faint : .text
      for (part, line) in canvas.wrap(text, columns: area.columns - 2).enumerated() {
        lines.append(
          ListLine(index) { painter, rect in
            painter.put(
              line, rect.column + (part == 0 && !line.hasPrefix(mark) ? 2 : part == 0 ? 0 : 2),
              rect.row, columns: rect.columns - 2, style)
          })
      }
    }
    drawLines(lines, of: .history, in: area)
  }

  private mutating func drawSettings(in rect: Rect) {
    let area = drawHeading(say("Instellingen", "Settings"), in: rect)
    let lines = SettingsRow.allCases.enumerated().flatMap { index, row in
      let (name, value) = settingTexts(row)
      return labelled(name, value, item: index, columns: area.columns)
    }
    drawLines(lines, of: .settings, in: area)
  }

  private func settingTexts(_ row: SettingsRow) -> (String, String) {
    let onOff = { (isOn: Bool) in isOn ? say("aan", "on") : say("uit", "off") }
    switch row {
    case .language:
      return (say("taal", "language"), say("Nederlands (F2: English)", "English (F2: Nederlands)"))
    case .glyphs:
      return (
        say("tekens", "characters"),
        (model.settings.glyphs == .unicode ? say("volledig", "full") : say("eenvoudig", "plain"))
          + " (F3)"
      )
    case .color: return (say("kleur", "colour"), onOff(model.settings.usesColor))
    case .mouse:
      return (
        say("muis", "mouse"),
        onOff(model.settings.usesMouse) + " (F4)"
          + say(
            "; zet hem uit om tekst te kopiëren", "; turn it off to copy text")
      )
    case .tour:
      return (say("rondleiding", "tour"), say("enter begint hem opnieuw", "enter starts it again"))
    }
  }
}
