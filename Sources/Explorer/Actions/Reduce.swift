import Reintegration
import TerminalCanvas
import Wording

/// Turns an action into the next state, and returns what the loop has to carry out.
package func reduce(into model: inout Model, _ action: Action) -> [Effect] {
  defer { model.keepListing() }
  switch action {
  case .key(let key):
    return model.press(key)
  case .paste(let text):
    model.type(text)
    return []
  case .mouse(let event):
    return model.point(at: event)
  case .resize(let size):
    model.size = size
    return []
  case .run(let command):
    return model.run(command)
  case .select(let target):
    return model.select(target)
  case .open(let persona):
    return model.start(persona)
  case .saved(let path, let stamp, let leaving):
    return model.noteSaved(path: path, stamp: stamp, then: leaving)
  case .saveFailed(let problem, let path, let leaving):
    model.noteSaveFailed(problem, path: path, then: leaving)
    return []
  case .opened(let scenario, let file, let notice):
    model.take(scenario, file: file, notice: notice)
    return []
  case .openFailed(let path, let findings):
    model.noteOpenFailed(path: path, findings)
    return []
  case .listed(let files):
    model.savedFiles = files
    model.overlays.append(.files)
    return []
  case .recoverable(let recoveries):
    model.recoveries = recoveries
    model.offerRecovery()
    return []
  case .unkept(let notice):
    model.notice = notice
    model.isUnkept = true
    return []
  case .tell(let notice):
    model.notice = notice
    return []
  }
}

extension Model {
  /// Runs what a key stands for; a key that is text where text is typed is typed.
  mutating func press(_ key: Key) -> [Effect] {
    if let typed = key.typed, takesText {
      type(String(typed))
      return []
    }
    if takesText, edit(key) { return [] }
    guard let command = Keymap.command(for: key, in: context) else {
      if !takesText { tellUnbound(key) }
      return []
    }
    return run(command)
  }

  /// Says of a key without meaning here where to look.
  private mutating func tellUnbound(_ key: Key) {
    guard !isTooSmall else { return }
    notice = Notice(
      .info,
      Text(
        nl: "'\(key.label.nl)' doet hier niets. ? toont wat wel kan.",
        en: "'\(key.label.en)' does nothing here. ? shows what does."))
  }

  /// Runs a command.
  mutating func run(_ command: Command) -> [Effect] {
    if notice?.kind != .change || !keepsNotice(command) { notice = nil }
    if isTooSmall, command == .quit { return quitUnseen() }
    if let effects = runInOverlay(command) { return effects }
    if runMoving(command) { return [] }
    if runChoosing(command) { return [] }
    return runGeneral(command)
  }

  private mutating func runGeneral(_ command: Command) -> [Effect] {
    switch command {
    case .open: return openUnderCursor()
    case .back: return goBack()
    case .quit: return leave(.quit)
    case .goStart:
      goToStart()
      return []
    case .undo:
      undo()
    case .redo:
      redo()
    case .save: return save()
    case .saveAs:
      askPath(then: nil)
    case .openFile: return [.listFiles]
    case .details:
      if work != nil { overlays.append(.form(detailsForm())) }
    case .notes:
      if let work { overlays.append(.notes(TextArea(work.scenario.notes ?? ""))) }
    case .newScenario:
      if let work { return start(work.persona.id) }
    case .help:
      self[list: .help] = ListState()
      overlays.append(.help)
    case .palette:
      self[list: .palette] = ListState()
      overlays.append(.palette)
    case .filter:
      focusedTotal = nil
      if let list = currentList { filtering = list }
    case .tour:
      overlays.append(.tour(0))
    case .settings:
      overlays.append(.settings)
    case .toggleLanguage, .toggleGlyphs, .toggleColor, .toggleMouse:
      return toggle(command)
    case .suspend: return [.suspend]
    case .assumptions:
      if work != nil { overlays.append(.assumptions) }
    case .sensitivity:
      if work != nil {
        self[list: .sensitivity] = ListState()
        overlays.append(.sensitivity(Overlay.SensitivityView()))
      }
    case .load:
      if work != nil { overlays.append(.load) }
    case .questions:
      if work != nil {
        overlays.append(
          .sheet(Overlay.Sheet(title: command.name, content: .questions(phase))))
      }
    case .purchases:
      overlays.append(.sheet(purchasesSheet()))
    case .history:
      if let work {
        self[list: .history].cursor = work.history.index
        overlays.append(.history)
      }
    case .toggleVerdict:
      toggleVerdict()
    default: break
    }
    return []
  }

  /// Shows the budget's verdict or takes it away, and says it where it may be out of view.
  mutating func toggleVerdict() {
    showsVerdict.toggle()
    guard showsVerdict, let totals = work?.current.totals else { return }
    notice = Notice(
      .info,
      Text(
        nl: "Oordeel: " + say(in: .nl).verdict(totals),
        en: "Verdict: " + say(in: .en).verdict(totals)))
  }

  private mutating func tell(_ isOn: Bool, _ what: Text) {
    notice = Notice(
      .info,
      Text(nl: "\(what.nl) \(isOn ? "aan" : "uit").", en: "\(what.en) \(isOn ? "on" : "off")."))
  }

  private mutating func toggle(_ setting: Command) -> [Effect] {
    switch setting {
    case .toggleLanguage: settings.language = settings.language == .nl ? .en : .nl
    case .toggleGlyphs: settings.glyphs = settings.glyphs == .unicode ? .ascii : .unicode
    case .toggleColor:
      settings.usesColor.toggle()
      tell(settings.usesColor, Text(nl: "Kleuren", en: "Colours"))
    case .toggleMouse:
      settings.usesMouse.toggle()
      tell(settings.usesMouse, Text(nl: "Muis", en: "Mouse"))
    default: break
    }
    return [.store(settings)]
  }
}

extension Model {
  /// Whether the line about the last change stays: looking about does not take it away.
  private func keepsNotice(_ command: Command) -> Bool {
    switch command {
    case .open: return overlays.isEmpty && place != .start
    case .back, .cancel: return !overlays.isEmpty
    case .up, .down, .pageUp, .pageDown, .first, .last, .previousPlace, .nextPlace, .otherPane,
      .goPersona, .goActivation, .goMediation, .goPlacement, .goTimeline, .goTotals,
      .toggleLanguage, .toggleGlyphs, .toggleColor, .settings, .help, .palette,
      .suspend, .load, .sensitivity, .history, .purchases, .questions, .assumptions, .tour:
      return true
    default: return false
    }
  }
}
