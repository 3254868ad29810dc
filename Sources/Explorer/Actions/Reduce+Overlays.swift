import Reintegration
import TerminalCanvas

extension Model {
  /// Runs a command in what lies over the screen; nil where it has no meaning of its own there.
  mutating func runInOverlay(_ command: Command) -> [Effect]? {
    if filtering != nil, overlays.isEmpty { return runInFilter(command) }
    switch overlays.last {
    case nil: return nil
    case .question(let question): return run(command, in: question)
    case .form(let form): return run(command, in: form)
    case .notes(let area): return run(command, in: area)
    case .sheet(let sheet): return run(command, in: sheet)
    case .tour(let step): return run(command, inTour: step)
    case .help, .palette: return runInCommandList(command)
    case .settings: return runInSettings(command)
    case .assumptions: return runInAssumptions(command)
    case .sensitivity(let view): return run(command, in: view)
    case .history: return runInHistory(command)
    case .files: return runInFiles(command)
    case .load:
      if command == .back { overlays.removeLast() }
      return command == .back || command == .up || command == .down ? [] : nil
    }
  }

  private mutating func runInFilter(_ command: Command) -> [Effect]? {
    guard let list = filtering else { return nil }
    switch command {
    case .cancel:
      self[list: list].filter = ""
      filtering = nil
      return []
    case .accept:
      filtering = nil
      return []
    default: return nil
    }
  }

  private mutating func run(_ command: Command, in question: Overlay.Question) -> [Effect]? {
    var question = question
    switch command {
    case .choiceLeft, .choiceRight:
      let step = command == .choiceLeft ? -1 : 1
      let count = question.answers.count
      question.cursor = (question.cursor + step + count) % max(1, count)
      overlays[overlays.count - 1] = .question(question)
      return []
    case .accept:
      overlays.removeLast()
      guard question.answers.indices.contains(question.cursor) else { return [] }
      return carryOut(question.answers[question.cursor].outcome)
    case .cancel:
      overlays.removeLast()
      return []
    default: return nil
    }
  }

  /// Carries out what an answer leads to.
  mutating func carryOut(_ outcome: Overlay.Outcome) -> [Effect] {
    switch outcome {
    case .cancel: return []
    case .saveThenLeave: return save(then: pendingLeaving)
    case .leave(let leaving): return depart(leaving)
    case .overwrite(let path):
      return writeScenario(to: path, mayReplace: true, then: pendingLeaving)
    case .saveElsewhere(let path):
      askPath(then: pendingLeaving, suggesting: anotherPath(than: path))
      return []
    case .takeUp(let recovery):
      takeUp(recovery)
      return []
    case .postpone(let recovery):
      let isOffered = recoveries.contains(recovery)
      forget(recovery)
      postponed.append(recovery)
      if isOffered { offerRecovery() }
      return []
    case .discard(let recovery):
      let isOffered = recoveries.contains(recovery)
      forget(recovery)
      if isOffered { offerRecovery() }
      return [.discard(recovery)]
    case .removeOwn(let id):
      removeOwn(id)
      return []
    }
  }

  private mutating func run(_ command: Command, in form: Form) -> [Effect]? {
    var form = form
    switch command {
    case .nextField, .previousField:
      let step = command == .nextField ? 1 : -1
      form.focus = (form.focus + step + form.fields.count) % max(1, form.fields.count)
      overlays[overlays.count - 1] = .form(form)
      return []
    case .choiceLeft, .choiceRight:
      guard form.fields.indices.contains(form.focus),
        case .choice(let options, let index) = form.fields[form.focus].value
      else { return [] }
      let next = (index + (command == .choiceRight ? 1 : -1) + options.count) % options.count
      form.fields[form.focus].value = .choice(options, next)
      overlays[overlays.count - 1] = .form(checked(form))
      return []
    case .accept:
      let checked = checked(form)
      guard !checked.hasProblem else {
        if let index = checked.fields.firstIndex(where: { $0.problem != nil }) {
          form = checked
          form.focus = index
          overlays[overlays.count - 1] = .form(form)
          notice = form.fields[index].problem.map { Notice(.problem, $0) }
        }
        return []
      }
      overlays.removeLast()
      return commit(checked)
    case .cancel:
      overlays.removeLast()
      return []
    default: return nil
    }
  }

  private mutating func run(_ command: Command, in area: TextArea) -> [Effect]? {
    guard command == .cancel || command == .accept else { return nil }
    overlays.removeLast()
    let notes = area.text.isEmpty ? nil : area.text
    change(Text(nl: "Notities", en: "Notes"), about: nil) { $0.notes = notes }
    return []
  }

  private mutating func run(_ command: Command, in sheet: Overlay.Sheet) -> [Effect]? {
    var sheet = sheet
    let last = max(0, lineCount(of: sheet) - sheetRows)
    switch command {
    case .up: sheet.scroll -= 1
    case .down: sheet.scroll += 1
    case .pageUp: sheet.scroll -= sheetRows
    case .pageDown: sheet.scroll += sheetRows
    case .first: sheet.scroll = 0
    case .last: sheet.scroll = last
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
    sheet.scroll = min(max(0, sheet.scroll), last)
    overlays[overlays.count - 1] = .sheet(sheet)
    return []
  }

  private mutating func run(_ command: Command, inTour step: Int) -> [Effect]? {
    switch command {
    case .accept where step + 1 < Tour.steps.count:
      overlays[overlays.count - 1] = .tour(step + 1)
      return []
    case .choiceLeft:
      overlays[overlays.count - 1] = .tour(max(0, step - 1))
      return []
    case .accept, .cancel:
      overlays.removeLast()
      guard !settings.hasSeenTour else { return [] }
      settings.hasSeenTour = true
      return [.store(settings)]
    default: return nil
    }
  }

  private mutating func runInCommandList(_ command: Command) -> [Effect]? {
    switch command {
    case .open:
      let commands = listedCommands
      let index = cursor(in: overlays.last == .help ? .help : .palette)
      overlays.removeLast()
      guard commands.indices.contains(index) else { return [] }
      return run(commands[index])
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
  }

  private mutating func runInHistory(_ command: Command) -> [Effect]? {
    switch command {
    case .open:
      guard let before = work?.current else { return [] }
      let index = cursor(in: .history)
      work?.history.go(to: index)
      if let change = work?.history.current.change {
        tellMoved(from: before, Text(nl: "Naar: ", en: "To: "), change)
      }
      return []
    case .undo, .redo:
      if command == .undo { undo() } else { redo() }
      if let index = work?.history.index { self[list: .history].cursor = index }
      return []
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
  }

  private mutating func runInFiles(_ command: Command) -> [Effect]? {
    switch command {
    case .open:
      let index = cursor(in: .files)
      overlays.removeLast()
      // The line after the files is for typing a path.
      guard savedFiles.indices.contains(index) else {
        overlays.append(.form(openForm()))
        return []
      }
      return leave(.open(path: savedFiles[index].path))
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
  }
}
