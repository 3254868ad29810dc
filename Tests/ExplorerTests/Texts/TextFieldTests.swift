import Explorer
import Testing

/// A line of text and several, at their limits and with what is not one character a sign.
struct `What is typed in a field` {
  private static func typed(
    _ signs: [String], into text: String = "", at cursor: Int
  ) -> TextField {
    var field = TextField(text)
    field.moveToStart()
    field.move(by: cursor)
    for sign in signs { field.insert(sign) }
    return field
  }

  @Test func `keeps the cursor behind it, with marks and joined emoji in the middle`() {
    let mark = Self.typed(["e", "\u{301}", "x"], into: "ab", at: 1)
    #expect(mark.text == "aéxb")
    #expect(mark.beforeCursor == "aéx")
    let coder = Self.typed(["👩", "🏽", "\u{200D}", "💻", "x"], into: "ab", at: 1)
    #expect(coder.text == "a👩🏽\u{200D}💻xb")
    #expect(coder.cursor == 3)
    let flag = Self.typed(["🇳", "🇱"], into: "ab", at: 1)
    #expect(flag.text == "a🇳🇱b")
    #expect(flag.cursor == 2)
    // A joiner before another emoji becomes one sign with it.
    let joined = Self.typed(["\u{200D}"], into: "👩💻", at: 1)
    #expect(joined.text.count == 1)
    #expect(joined.cursor == 1)
    var back = coder
    back.backspace()
    back.backspace()
    #expect(back.text == "ab")
    #expect(back.cursor == 1)
  }

  @Test(arguments: [(1999, 1, true), (2000, 0, true), (2000, 1, false), (0, 2001, false)])
  func `is taken as far as it fits`(there: Int, added: Int, fits: Bool) {
    var field = TextField(String(repeating: "a", count: there))
    #expect(field.insert(String(repeating: "b", count: added)) == fits)
    #expect(field.text.count == min(2000, there + added))
    #expect(field.cursor == field.text.count)
  }

  @Test func `is no heap of marks without end`() {
    var field = TextField("a")
    let heap = "b" + String(repeating: "\u{301}", count: 20_000)
    #expect(field.insert(heap) == false)
    #expect(field.text == "a")
    #expect(field.insert("b\u{301}") == true)
  }

  @Test(arguments: [(20_000, true), (20_001, false)])
  func `of several lines is taken as far as it fits`(count: Int, fits: Bool) {
    var area = TextArea("een\r\ntwee\n")
    #expect(area.lines.map(\.text) == ["een", "twee", ""])
    let room = count - "een\ntwee\n".count
    let line = String(repeating: "b", count: 2500)
    let text = String((line + "\r\n" + String(repeating: "c\n", count: 20_000)).prefix(room))
    #expect(area.insert(text) == fits)
    #expect(area.lines[2].text == line)
    #expect(area.text.count == 20_000)
    #expect(area.insert("d") == false)
  }
}

struct `Deleting in several lines` {
  @Test(arguments: [
    (0, "en\ntwee\ndrie", "xen\ntwee\ndrie"), (3, "eentwee\ndrie", "eenxtwee\ndrie"),
    (8, "een\ntweedrie", "een\ntweexdrie"), (13, "een\ntwee\ndrie", "een\ntwee\ndriex"),
  ])
  func `leaves the cursor where it was`(offset: Int, deleted: String, typed: String) {
    var area = TextArea("een\ntwee\ndrie")
    area.move(to: offset)
    area.delete()
    #expect(area.text == deleted)
    #expect(area.offset == offset)
    area.insert("x")
    #expect(area.text == typed)
  }

  @Test(arguments: [(4, "eentwee", 3), (3, "ee\ntwee", 2), (0, "een\ntwee", 0)])
  func `backwards joins a line to the one before it`(offset: Int, deleted: String, cursor: Int) {
    var area = TextArea("een\ntwee")
    area.move(to: offset)
    area.backspace()
    #expect(area.text == deleted)
    #expect(area.offset == cursor)
  }
}

struct `Typing and pasting` {
  @Test(arguments: [(2000, ""), (2001, "Hier passen 2.000 tekens; de rest is weggelaten.")])
  func `a whole field at once takes as much as one may type`(count: Int, notice: String) {
    var session = Session("mia")
    session.run(.details)
    session.perform(.fill(.title, String(repeating: "a", count: count)))
    #expect(session.model.visit.form?[.title]?.text.count == 2000)
    #expect(session.notice == notice)
  }

  @Test func `says what is left out`() {
    var session = Session("mia")
    session.run(.details)
    session.perform(.type(String(repeating: "a", count: 2000)))
    #expect(session.notice == "")
    session.perform(.type("b"))
    #expect(session.notice == "Hier passen 2.000 tekens; de rest is weggelaten.")
    session.run(.back)
    session.answer("Weggooien")
    session.run(.notes)
    session.perform(.type(String(repeating: "regel\r\n", count: 4000)))
    #expect(session.notice == "Hier passen 20.000 tekens; de rest is weggelaten.")
    #expect(session.model.focusedField?.text.hasPrefix("regel\nregel\n") == true)
  }

  @Test func `in a search takes what anyone would search by`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.filter)
    session.perform(.type(String(repeating: "x", count: 12_000)))
    #expect(session.model.visit.filter.count == 200)
    #expect(session.notice == "Hier passen 200 tekens; de rest is weggelaten.")
  }

  @Test func `where there is nothing to fill in is no command`() {
    var session = Session("mia")
    let before = session.scenario
    session.perform(.type("q q u"))
    #expect(session.place == .persona)
    #expect(session.scenario == before)
    #expect(session.notice == "Plakken kan alleen waar je iets invult of zoekt.")
  }
}
