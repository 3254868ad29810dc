import TerminalCanvas
import Testing

/// What is pasted between its marks.
struct `A paste` {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test func `is one text, wherever it comes apart`() {
    let bytes = Array("a\(Self.start)een\r\ntwee \u{1B}[C é q\r\(Self.end)b".utf8)
    let expected: [TerminalEvent] = [
      .key(.character("a")), .paste("een\ntwee \u{1B}[C é q\n"), .key(.character("b")),
    ]
    for place in 0...bytes.count {
      var decoder = InputDecoder()
      #expect(decoder.take(bytes[..<place]) + decoder.take(bytes[place...]) == expected)
    }
    var decoder = InputDecoder()
    #expect(bytes.flatMap { decoder.take([$0]) } == expected)
  }

  @Test func `that stalls goes on as text`() {
    var decoder = InputDecoder()
    #expect(decoder.take("\(Self.start)een\r".utf8) == [])
    #expect(decoder.patience == .milliseconds(500))
    #expect(decoder.lapse() == [.paste("een\n")])
    #expect(decoder.patience == nil)
    #expect(decoder.take("\nq q \u{1B}[C\r".utf8) == [])
    #expect(decoder.lapse() == [.paste("q q \u{1B}[C\n")])
    #expect(decoder.take("\u{1B}[2".utf8) == [])
    #expect(decoder.patience == nil)
    #expect(decoder.take("01~q".utf8) == [.key(.character("q"))])
  }

  @Test func `without an end stays text, until an Esc alone`() {
    var decoder = InputDecoder()
    _ = decoder.take("\(Self.start)een".utf8)
    #expect(decoder.lapse() == [.paste("een")])
    for key in ["q", ":", "\r", "\u{3}"] {
      _ = decoder.take(key.utf8)
      #expect(decoder.lapse() == [.paste(key == "\r" ? "\n" : key)])
    }
    #expect(decoder.take("\u{1B}".utf8) == [])
    #expect(decoder.patience == .milliseconds(500))
    #expect(decoder.lapse() == [])
    #expect(decoder.take("q".utf8) == [.key(.character("q"))])
  }

  @Test func `begins also where its mark came late`() {
    var decoder = InputDecoder()
    #expect(decoder.take("\u{1B}".utf8) + decoder.lapse() == [.key(.escape)])
    #expect(decoder.take("[200~q".utf8) + decoder.take("\(Self.end)".utf8) == [.paste("q")])
  }

  @Test func `of any size is taken, as much of it as any field holds`() {
    var decoder = InputDecoder()
    let piece = [UInt8](repeating: 0x78, count: 4096)
    var events = decoder.take(Self.start.utf8)
    for _ in 0..<2560 { events += decoder.take(piece) }
    #expect(events == [])
    events = decoder.take("\(Self.end)q".utf8)
    #expect(events == [.paste(String(repeating: "x", count: 1 << 20)), .key(.character("q"))])
  }
}

/// Text as it is typed.
struct `Text that is typed` {
  private static func keys(_ text: String) -> [TerminalEvent] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
  }

  @Test func `is UTF-8, wherever its bytes come apart`() {
    let bytes = Array("é€漢👩🏽\u{200D}💻e\u{301}".utf8)
    for place in 0...bytes.count {
      var decoder = InputDecoder()
      let events = decoder.take(bytes[..<place]) + decoder.take(bytes[place...])
      #expect(events == Self.keys("é€漢👩🏽\u{200D}💻e\u{301}"))
    }
  }

  @Test func `is what remains of garbage`() {
    var decoder = InputDecoder()
    let garbage: [UInt8] = [
      0xFF, 0xC0, 0xAF, 0xE2, 0x82, 0x61, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0xF4, 0x90, 0x62, 0xC3,
    ]
    #expect(decoder.take(garbage) == Self.keys("ab"))
    #expect(decoder.patience == nil)
    #expect(decoder.take([0xA9]) == Self.keys("é"))
  }

  @Test func `is kept where the locale is no UTF-8`() {
    // A terminal that sends UTF-8 all the same, and one of western Europe.
    let western = (0x80...0xFF).map { $0 == 0xA4 ? "€" as Unicode.Scalar : Unicode.Scalar($0) }
    var decoder = InputDecoder(scalars: western)
    #expect(
      decoder.take("café €5".utf8) == [
        .key(.character("c")), .key(.character("a")), .key(.character("f")), .key(.character("é")),
        .key(.space), .key(.character("€")), .key(.character("5")),
      ])
    #expect(decoder.take([0x6E, 0x61, 0xEF, 0x65]) == Self.keys("naïe"))
    #expect(decoder.take([0xA4]) == Self.keys("€"))
    #expect(decoder.take([0xE9]) == [])
    #expect(decoder.patience == .milliseconds(150))
    #expect(decoder.lapse() == Self.keys("é"))
    #expect(decoder.take([0xE9, 0x1B]) == Self.keys("é"))
    #expect(decoder.lapse() == [.key(.escape)])
  }

  @Test func `has one line end, however it is written`() {
    var decoder = InputDecoder()
    let enter = TerminalEvent.key(.enter)
    #expect(decoder.take("\r\n".utf8) == [enter])
    #expect(decoder.take("\n\n\r\r".utf8) == [enter, enter, enter, enter])
    #expect(decoder.take("\n".utf8) == [enter])
  }

  @Test func `has keys with Ctrl, and no signs that are none`() {
    var decoder = InputDecoder()
    #expect(
      decoder.take([0x00, 0x01, 0x17, 0x0C, 0x1A, 0x1C, 0x1F, 0x7F, 0x08, 0x09, 0x20]) == [
        .key(.control("a")), .key(.control("w")), .key(.control("l")), .key(.control("z")),
        .key(.backspace), .key(.backspace), .key(.tab), .key(.space),
      ])
  }
}
