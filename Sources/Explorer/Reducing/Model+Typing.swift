import Reintegration
import Wording

extension Model {
  /// Whether what is typed is text here: a field, or the words that a list is searched by.
  package var takesText: Bool { visit.isFiltering || focusedField?.isChoice == false }

  /// Whether what is typed may have several lines.
  package var takesLines: Bool {
    if case .area = focusedField?.value { true } else { false }
  }

  /// The field that the cursor is on.
  package var focusedField: Form.Field? {
    guard let form = visit.form, let name = visit.row?.name(of: "field") else { return nil }
    return form[FieldName(name)]
  }

  /// Types text where text is typed, as far as it fits; says what is left out.
  mutating func type(_ text: String) {
    let text = text.withoutControls
    guard takesText else {
      if !text.isEmpty { notice = .takesNoText }
      return
    }
    if visit.isFiltering {
      let line = text.map { $0.isNewline ? " " : $0 }
      let taken = line.prefix(max(0, Visit.longestFilter - visit.filter.count))
      visit.filter += String(taken)
      visit.row = nil
      if taken.count < line.count { notice = .tooLong(Visit.longestFilter) }
      return
    }
    var (isAll, longest) = (true, TextField.longest)
    change(field: focusedField) { value in
      switch value {
      case .text(var field):
        isAll = field.insert(String(text.map { $0.isNewline ? " " : $0 }))
        value = .text(field)
      case .area(var area):
        isAll = area.insert(text)
        longest = TextArea.longest
        value = .area(area)
      case .choice: break
      }
    }
    if !isAll { notice = .tooLong(longest) }
  }

  /// Changes what is typed otherwise.
  mutating func edit(_ edit: Edit) {
    if visit.isFiltering { return editFilter(edit) }
    change(field: focusedField) { value in
      switch value {
      case .text(var field):
        field.apply(edit)
        value = .text(field)
      case .area(var area):
        area.apply(edit)
        value = .area(area)
      case .choice: break
      }
    }
  }

  /// Fills in a field whole, as far as it fits; says what is left out. A choice takes the number of its
  /// value, from 1.
  mutating func fill(_ name: FieldName, with text: String) {
    let text = text.withoutControls
    var (isAll, longest) = (true, TextField.longest)
    change(field: visit.form?[name]) { value in
      switch value {
      case .text:
        let held = TextField.holding(text)
        (value, isAll) = (.text(held.field), held.isAll)
      case .area:
        let held = TextArea.holding(text)
        (value, isAll, longest) = (.area(held.area), held.isAll, TextArea.longest)
      case .choice(let options, let index):
        let number = Int(text) ?? index + 1
        if options.indices.contains(number - 1) { value = .choice(options, number - 1) }
      }
    }
    if visit.form?[name] != nil { visit.row = name.row }
    if !isAll { notice = .tooLong(longest) }
  }

  private mutating func editFilter(_ edit: Edit) {
    switch edit {
    case .backspace: visit.filter.removeLast(min(1, visit.filter.count))
    case .backspaceWord:
      while visit.filter.last?.isWhitespace == true { visit.filter.removeLast() }
      while let last = visit.filter.last, !last.isWhitespace { visit.filter.removeLast() }
    case .clear: visit.filter = ""
    default: return
    }
    visit.row = nil
  }

  /// Changes the value of a field, and says what is wrong with it now.
  mutating func change(field: Form.Field?, _ change: (inout Form.Field.Value) -> Void) {
    guard let field, let index = visit.form?.fields.firstIndex(where: { $0.name == field.name })
    else { return }
    var value = field.value
    change(&value)
    visit.form?.fields[index].value = value
    // What was wrong when it was refused may be right now.
    if notice?.kind == .problem { notice = nil }
    checkForm()
  }

  /// Says in each field what is wrong with it, as it stands now.
  mutating func checkForm() {
    guard var form = visit.form else { return }
    let source = place.source
    for index in form.fields.indices {
      form.fields[index].problem = source.problem(in: form.fields[index], of: form, in: self)
    }
    visit.form = form
  }
}

extension Notice {
  /// That what was pasted is text, and text goes nowhere here.
  fileprivate static let takesNoText = Notice(
    .info,
    Text(
      nl: "Plakken kan alleen waar je iets invult of zoekt.",
      en: "Pasting works only where you fill something in or search."))

  /// That a text has its full length, and the rest was left out.
  fileprivate static func tooLong(_ longest: Int) -> Notice {
    Notice(
      .problem,
      Text { say in
        let most = say.number(Amount(longest))
        return say(
          "Hier passen \(most) tekens; de rest is weggelaten.",
          "\(most) characters fit here; the rest was left out.")
      })
  }
}

extension TextField {
  /// Applies a change of what is typed.
  mutating func apply(_ edit: Edit) {
    switch edit {
    case .backspace: backspace()
    case .delete: delete()
    case .clear: clear()
    case .backspaceWord: backspaceWord()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .start: moveToStart()
    case .end: moveToEnd()
    case .newline: break
    case .move(let offset): move(by: offset - cursor)
    }
  }
}

extension TextArea {
  /// Applies a change of what is typed.
  mutating func apply(_ edit: Edit) {
    switch edit {
    case .backspace: backspace()
    case .delete: delete()
    case .newline: breakLine()
    case .move(let offset): move(to: offset)
    case .clear, .backspaceWord, .left, .right, .start, .end: editLine { $0.apply(edit) }
    }
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
