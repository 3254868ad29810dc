import TerminalCanvas
import Testing

/// The bytes that terminals send, as they send them.
struct `The bytes of a terminal` {
  /// Keys by the bytes of xterm, PuTTY, the Linux console, rxvt, the VT220, and newer protocols.
  static let keys: [(bytes: String, key: Key)] =
    [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OD", .left),
      ("[H", .home), ("[F", .end), ("OH", .home), ("[1~", .home), ("[4~", .end), ("[7~", .home),
      ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
      ("[1;5A", .up), ("[1;2B", .down), ("[3;5~", .delete), ("[5$", .pageUp), ("[7^", .home),
      ("[a", .up), ("Od", .left), ("[Z", .backTab), ("[A", .up),
      ("OP", .function(1)), ("OS", .function(4)), ("[11~", .function(1)), ("[12~", .function(2)),
      ("[13~", .function(3)), ("[14~", .function(4)), ("[11;2~", .function(1)),
      ("[14;5~", .function(4)), ("[1;2P", .function(1)), ("[1;2S", .function(4)),
      ("[15~", .function(5)), ("[17~", .function(6)), ("[24~", .function(12)),
      ("[[A", .function(1)), ("[[E", .function(5)),
      ("Op", .pad("0")), ("Oq", .pad("1")), ("Oy", .pad("9")), ("Ol", .pad(",")),
      ("On", .pad(".")), ("Om", .pad("-")), ("Ok", .pad("+")), ("Oj", .pad("*")),
      ("Oo", .pad("/")), ("OM", .enter),
      ("[27u", .escape), ("[13u", .enter), ("[9u", .tab), ("[9;2u", .backTab),
      ("[127u", .backspace), ("[127;5u", .deleteWord), ("[32u", .space),
      ("[114;5u", .control("r")), ("[27;5;114~", .control("r")), ("[27;5;27~", .escape),
      ("[113;3u", .alternate("q")), ("[97;2u", .character("A")), ("[97:65;2u", .character("A")),
      ("[47:63;2u", .character("?")), ("[233u", .character("é")), ("[49;2;33u", .character("!")),
      ("[57400u", .pad("1")), ("[57414u", .enter), ("[1;1:1A", .up), ("[97;1:2u", .character("a")),
    ]

  /// Reports that nobody asked for, keys let go, and keys that type nothing.
  static let nothing = [
    "[I", "[O", "[?62;1c", "[12;40R", "[1;1:3A", "[97;1:3u", "[3;1:3~", "[57441u", "[57441;2u",
    "[113;9u", "[?2026;2$y", "[99~", "[0n", "[8;24;80t", "OG", "[>0;276;0c",
  ]

  private static func decode(_ chunks: [String], isLate: Bool = false) -> [TerminalEvent] {
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    for chunk in chunks {
      events += decoder.take(chunk.utf8)
      if isLate, decoder.patience != nil { events += decoder.lapse() }
    }
    return events
  }

  @Test(arguments: keys)
  func `are the key that was pressed`(bytes: String, key: Key) {
    #expect(Self.decode(["\u{1B}\(bytes)x"]) == [.key(key), .key(.character("x"))])
  }

  @Test(arguments: keys)
  func `are one key wherever they come apart`(bytes: String, key: Key) {
    for place in 0...bytes.count {
      let (first, second) = (bytes.prefix(place), bytes.dropFirst(place))
      #expect(Self.decode(["\u{1B}\(first)", "\(second)x"]) == [.key(key), .key(.character("x"))])
    }
    let single = ["\u{1B}"] + bytes.map { String($0) } + ["x"]
    #expect(Self.decode(single) == [.key(key), .key(.character("x"))])
  }

  @Test(arguments: keys)
  func `are never letters, also where the rest comes when Esc counted`(bytes: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.take("\u{1B}".utf8) == [])
    #expect(decoder.patience == .milliseconds(150))
    #expect(decoder.lapse() == [.key(.escape)])
    #expect(decoder.take("\(bytes)".utf8) == [.key(key)])
    // In two: what begins a sequence is held, for a moment.
    var other = InputDecoder()
    _ = other.take("\u{1B}".utf8) + other.lapse()
    #expect(other.take(bytes.prefix(1).utf8) == [])
    #expect(other.take("\(bytes.dropFirst())".utf8) == [.key(key)])
    // A sequence that has begun is awaited, however long it takes.
    for place in 2..<max(2, bytes.count) {
      var third = InputDecoder()
      #expect(third.take("\u{1B}\(bytes.prefix(place))".utf8) == [])
      #expect(third.patience == nil)
      #expect(third.take(bytes.dropFirst(place).utf8) == [.key(key)])
    }
  }

  @Test(arguments: nothing)
  func `are nothing where nobody asked`(bytes: String) {
    #expect(Self.decode(["\u{1B}\(bytes)x"]) == [.key(.character("x"))])
    let single = ["\u{1B}"] + bytes.map { String($0) } + ["x"]
    #expect(Self.decode(single) == [.key(.character("x"))])
  }

  @Test func `of a terminal's answers are swallowed to their end`() {
    for answer in ["]11;rgb:0000/0000/0000\u{7}", "P1+r544e=71\u{1B}\\", "_Gi=1;OK\u{1B}\\"] {
      #expect(Self.decode(["\u{1B}\(answer)x"]) == [.key(.character("x"))])
    }
  }

  @Test func `are what the terminal's description says`() {
    var decoder = InputDecoder(keys: [
      Array("\u{1B}A".utf8): .up, Array("\u{1B}?M".utf8): .enter,
      Array("\u{1B}[224z".utf8): .function(1),
      Array("\u{8}".utf8): .left, Array("\u{1B}Ow".utf8): .function(9),
    ])
    #expect(
      decoder.take("\u{1B}A\u{1B}?M\u{1B}[224z\u{8}".utf8) == [
        .key(.up), .key(.enter), .key(.function(1)), .key(.backspace),
      ])
    #expect(decoder.take("\u{1B}Ow".utf8) == [.key(.pad("7"))])
    #expect(decoder.take("\u{1B}?".utf8) == [])
    #expect(decoder.take("Mx".utf8) == [.key(.enter), .key(.character("x"))])
    #expect(decoder.take("\u{1B}q".utf8) == [.key(.alternate("q"))])
  }
}

/// Esc and Alt, which are the same byte.
struct `An Esc` {
  @Test func `is a key when nothing follows it in time`() {
    var decoder = InputDecoder(escapeDelay: .milliseconds(40))
    #expect(decoder.take("\u{1B}".utf8) == [])
    #expect(decoder.patience == .milliseconds(40))
    #expect(decoder.lapse() == [.key(.escape)])
    #expect(decoder.patience == .seconds(1))
    #expect(decoder.lapse() == [])
    #expect(decoder.patience == nil)
    #expect(decoder.take("[A".utf8) == [.key(.character("[")), .key(.character("A"))])
  }

  @Test func `before what is typed after it stays a key`() {
    var decoder = InputDecoder()
    _ = decoder.take("\u{1B}".utf8)
    #expect(decoder.take("q".utf8) == [.key(.escape), .key(.character("q"))])
    _ = decoder.take("\u{1B}".utf8)
    #expect(decoder.take("\u{1B}".utf8) == [.key(.escape)])
    #expect(decoder.lapse() == [.key(.escape)])
    // Letters that begin a sequence too are typed, when none comes of it.
    #expect(decoder.take("[".utf8) == [])
    #expect(decoder.patience == .milliseconds(150))
    #expect(decoder.lapse() == [.key(.character("["))])
    #expect(decoder.take("\u{1B}".utf8) + decoder.lapse() == [.key(.escape)])
    #expect(decoder.take("[q".utf8) == [.key(.character("[")), .key(.character("q"))])
    #expect(decoder.take("\u{1B}".utf8) + decoder.lapse() == [.key(.escape)])
    #expect(
      decoder.take("[".utf8) + decoder.take("[".utf8) + decoder.take("é".utf8) == [
        .key(.character("[")), .key(.character("[")), .key(.character("é")),
      ])
  }

  @Test(arguments: [
    ("\u{1B}q", Key.alternate("q")), ("\u{1B}Q", .alternate("Q")), ("\u{1B}1", .alternate("1")),
    ("\u{1B} ", .alternate(" ")), ("\u{1B}é", .alternate("é")), ("\u{1B}\u{7F}", .deleteWord),
    ("\u{1B}\u{8}", .deleteWord), ("\u{1B}\u{12}", .alternate("r")), ("\u{1B}P", .alternate("P")),
    ("\u{1B}]", .alternate("]")), ("\u{1B}\\", .alternate("\\")), ("\u{1B}\u{1B}[A", .up),
    ("\u{1B}\u{1B}OB", .down),
  ])
  func `with another key at once is that key with Alt, and no Esc`(bytes: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.take(bytes.utf8) == [.key(key)])
    #expect(decoder.take("q".utf8) == [.key(.character("q"))])
  }

  @Test func `with a bracket alone is Alt too`() {
    var decoder = InputDecoder()
    #expect(decoder.take("\u{1B}[".utf8) == [])
    #expect(decoder.patience == .seconds(2))
    #expect(decoder.lapse() == [.key(.alternate("["))])
    #expect(decoder.take("\u{1B}O\r".utf8) == [.key(.alternate("O")), .key(.enter)])
    #expect(decoder.take("\u{1B}[1;\u{1B}[B".utf8) == [.key(.down)])
  }
}

/// Reports of the mouse.
struct `The mouse` {
  private static let place = Point(column: 9, row: 4)

  @Test func `is read wherever its reports come apart`() {
    let report = "\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<64;10;5M\u{1B}[<65;10;5M\u{1B}[<35;3;3M"
    let kinds: [MouseEvent.Kind] = [.press, .click, .wheelUp, .wheelDown]
    let expected = kinds.map { TerminalEvent.mouse(MouseEvent(point: Self.place, kind: $0)) }
    for place in 0...report.utf8.count {
      var decoder = InputDecoder()
      let bytes = Array(report.utf8)
      #expect(decoder.take(bytes[..<place]) + decoder.take(bytes[place...]) == expected)
    }
  }

  @Test func `of old terminals is read, wherever it comes apart`() {
    let bytes: [UInt8] = [0x1B, 0x5B, 0x4D, 0x20, 0x2A, 0x25, 0x1B, 0x5B, 0x4D, 0x23, 0xF0, 0x25]
    let expected: [TerminalEvent] = [
      .mouse(MouseEvent(point: Self.place, kind: .press)),
      .mouse(MouseEvent(point: Point(column: 207, row: 4), kind: .release)),
    ]
    for place in 0...bytes.count {
      var decoder = InputDecoder()
      #expect(decoder.take(bytes[..<place]) + decoder.take(bytes[place...]) == expected)
    }
  }

  @Test func `outside every screen is nothing`() {
    var decoder = InputDecoder()
    let reports = "\u{1B}[<0;0;5M\u{1B}[<0M\u{1B}[<M\u{1B}[<99999999999999999999;1;1M"
    #expect(decoder.take(reports.utf8) == [])
  }
}
