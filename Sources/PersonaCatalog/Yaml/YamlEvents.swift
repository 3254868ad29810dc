internal import CYaml

/// The events of libyaml for one text, in their order.
struct YamlEvents: ~Copyable {
  /// What comes next in a text.
  enum Event {
    case document
    case scalar(Scalar)
    /// A reference to the value that has this anchor.
    case alias(String)
    case list(Properties)
    case map(Properties)
    /// The end of a list or a map.
    case close
    /// The end of the text.
    case end
    /// What the parser says of a text that is no YAML.
    case failure(String)
  }

  /// A single value.
  struct Scalar {
    let text: String
    /// Whether it stands without quotes.
    let isPlain: Bool
    let properties: Properties

    /// Whether it is no text at all, `~` or `null`.
    var isNothing: Bool { isPlain && Self.isNothing(text) }

    /// Whether a text without quotes means nothing.
    static func isNothing(_ text: String) -> Bool {
      text.isEmpty || text == "~" || text == "null"
    }
  }

  /// Where a text between quotes or below `|` or `>` stands, in Unicode scalars.
  struct Quotation {
    let extent: Range<Int>
    let isBlock: Bool
  }

  /// What may stand before any value.
  struct Properties {
    let anchor: String?
    let tag: String?
  }

  /// The parser; nil where there was no memory for it.
  private let parser: OpaquePointer?
  private let lines: LineStarts?
  private var event = cy_event()

  /// Where the last event begins, as an editor shows places.
  var place: Place {
    guard let lines else {
      return Place(line: event.start.line + 1, column: event.start.column + 1)
    }
    return lines.place(ofScalar: event.start.index)
  }

  /// Returns what a function makes of the events of a text without a byte-order mark.
  static func read<Result>(
    _ text: String, _ body: (consuming YamlEvents) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      body(YamlEvents(parser: cy_open(bytes.baseAddress, bytes.count), lines: LineStarts(bytes)))
    }
  }

  /// Returns the quotations in a text without a byte-order mark, up to where it is no YAML.
  static func quotations(in text: String) -> [Quotation] {
    read(text) { events in
      var quotations: [Quotation] = []
      var found = cy_quotation()
      while let parser = events.parser, cy_next_quotation(parser, &found) {
        let extent = Int(found.start.index)..<Int(found.end.index)
        quotations.append(Quotation(extent: extent, isBlock: found.is_block))
      }
      return quotations
    }
  }

  private init(parser: OpaquePointer?, lines: LineStarts?) {
    self.parser = parser
    self.lines = lines
  }

  deinit {
    if let parser { cy_close(parser) }
  }

  /// Takes the next event; after the end and after a failure there are no more.
  mutating func next() -> Event {
    guard let parser else { return .failure("no memory") }
    cy_next(parser, &event)
    switch event.kind {
    case .document: return .document
    case .scalar:
      return .scalar(Scalar(text: text, isPlain: event.is_plain, properties: properties))
    case .alias: return .alias(event.anchor.map { String(cString: $0) } ?? "")
    case .list: return .list(properties)
    case .map: return .map(properties)
    case .list_end, .map_end: return .close
    case .end: return .end
    case .error: return .failure(text)
    }
  }

  private var text: String {
    guard let start = event.text, event.length > 0 else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: event.length)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var properties: Properties {
    Properties(
      anchor: event.anchor.map { String(cString: $0) }, tag: event.tag.map { String(cString: $0) })
  }
}
