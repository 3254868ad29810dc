import Reintegration
import TerminalCanvas

extension Model {
  /// Whether characters are text here.
  var takesText: Bool {
    switch context {
    case .filter, .palette, .help, .textArea: true
    case .form: focusedFormField.map { if case .text = $0.value { true } else { false } } ?? false
    default: false
    }
  }

  private var focusedFormField: Form.Field? {
    guard case .form(let form) = overlays.last, form.fields.indices.contains(form.focus) else {
      return nil
    }
    return form.fields[form.focus]
  }

  /// Types text where text is typed.
  mutating func type(_ text: String) {
    let text = text.withoutControls
    let line = String(text.map { $0.isNewline ? " " : $0 })
    switch context {
    case .filter, .palette, .help:
      guard let list = currentList else { return }
      self[list: list].filter += line
      self[list: list].cursor = 0
    case .textArea:
      editNotes { $0.insert(text) }
    case .form:
      editField { $0.insert(line) }
    default: break
    }
  }

  /// Edits with a key that is not text; false where the key means something else.
  mutating func edit(_ key: Key) -> Bool {
    switch context {
    case .filter, .palette, .help:
      guard key == .backspace || key == .control("u"), let list = currentList else { return false }
      self[list: list].filter =
        key == .backspace ? String(self[list: list].filter.dropLast()) : ""
      self[list: list].cursor = 0
      return true
    case .textArea: return editTextArea(key)
    case .form:
      var isEdit = true
      editField { isEdit = $0.apply(key) }
      return isEdit
    default: return false
    }
  }

  private mutating func editTextArea(_ key: Key) -> Bool {
    var isEdit = true
    editNotes { area in
      switch key {
      case .enter: area.breakLine()
      case .up: area.moveRow(by: -1)
      case .down: area.moveRow(by: 1)
      case .backspace: area.backspace()
      case .delete: area.delete()
      default: area.editLine { isEdit = $0.apply(key) }
      }
    }
    return isEdit
  }

  private mutating func editNotes(_ edit: (inout TextArea) -> Void) {
    guard case .notes(var area) = overlays.last else { return }
    edit(&area)
    overlays[overlays.count - 1] = .notes(area)
  }

  private mutating func editField(_ edit: (inout TextField) -> Void) {
    guard case .form(var form) = overlays.last, form.fields.indices.contains(form.focus),
      case .text(var field) = form.fields[form.focus].value
    else { return }
    edit(&field)
    // What was wrong when it was refused may be right now.
    if notice?.kind == .problem { notice = nil }
    form.fields[form.focus].value = .text(field)
    overlays[overlays.count - 1] = .form(checked(form))
  }
}

extension TextField {
  /// Applies an editing key; false where the key does not edit a line.
  fileprivate mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .backspace: backspace()
    case .delete: delete()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("u"): clear()
    default: return false
    }
    return true
  }
}

extension String {
  /// The text without what a terminal would act on; a tab becomes a space.
  fileprivate var withoutControls: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": view.append(" ")
      case "\n", "\r": view.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FEFF}": break
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
