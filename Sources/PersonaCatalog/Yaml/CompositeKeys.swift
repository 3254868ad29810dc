internal import Yams

/// The places of a text where a key of several parts may be: one that is a list, a map or an alias.
///
/// Yams compares the keys of a map by all that they hold. A key made of aliases of aliases would keep
/// it busy for hours, before any node can be counted. So a text that may have such a key is first
/// parsed with those places made harmless; no key of ours is more than a word.
struct CompositeKeys {
  /// The text with each such `?` and `:` replaced by something that makes no key.
  let harmless: String
  private let questionMarks: Set<Place>

  /// Looks through a text; nil if nothing in it can be a key of several parts and aliases.
  init?(_ text: String) {
    guard Self.areIn(text) else { return nil }
    var scan = Scan()
    var output = String.UnicodeScalarView()
    var questionMarks: Set<Place> = []
    var place = Place.start
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // To the scan, all that is not ASCII is alike.
      switch scan.take(scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x80) {
      case .nothing:
        output.append(scalar)
      case .colon:
        output.append(";")
      case .questionMark:
        questionMarks.insert(place)
        output.append("x")
      }
      place.advance(over: scalar, after: previous)
      previous = scalar
    }
    self.harmless = String(output)
    self.questionMarks = questionMarks
  }

  private static func areIn(_ text: String) -> Bool {
    var scan = Scan()
    var isSuspect = false
    for byte in text.utf8 where scan.take(byte) != .nothing { isSuspect = true }
    return isSuspect && scan.hasAnchor && scan.hasAlias
  }

  /// Returns the place of a key of several parts, given the tree of the harmless text.
  ///
  /// Within a text a `?` means nothing. Where it began a key, its replacement begins a bare word.
  func place(in root: Node) -> Place? {
    switch root {
    case .scalar(let scalar):
      scalar.style == .plain && questionMarks.contains(Place(scalar.mark))
        ? Place(scalar.mark) : nil
    case .sequence(let sequence):
      sequence.lazy.compactMap { place(in: $0) }.first
    case .mapping(let mapping):
      mapping.lazy.compactMap { place(in: $0.key) ?? place(in: $0.value) }.first
    case .alias:
      nil
    }
  }
}

/// A look at a text for what may be anchors, aliases and keys of several parts.
///
/// It does not know quotes and blocks, so it sees more than there is.
private struct Scan {
  /// What a character may be.
  enum Sign { case nothing, questionMark, colon }

  private(set) var hasAnchor = false
  private(set) var hasAlias = false

  private var previous = UInt8(ascii: "\n")
  private var beforePrevious = UInt8(ascii: "\n")
  /// Whether the last character that was no space closed a list or a map.
  private var isAfterBracket = false
  private var isInAlias = false
  private var isAfterAlias = false

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Sign {
    defer { (beforePrevious, previous) = (previous, byte) }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      if isInAlias { (isInAlias, isAfterAlias) = (false, true) }
      return .nothing
    default:
      break
    }
    if previous == UInt8(ascii: "&"), Self.opensToken(beforePrevious) { hasAnchor = true }
    if previous == UInt8(ascii: "*"), Self.opensToken(beforePrevious) {
      (hasAlias, isInAlias) = (true, true)
    }
    let endsKey = isAfterBracket || isInAlias || isAfterAlias
    isAfterBracket = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    isAfterAlias = false
    switch byte {
    case UInt8(ascii: "?") where Self.opensToken(previous): return .questionMark
    case UInt8(ascii: ":") where endsKey: return .colon
    default: return .nothing
    }
  }

  /// Whether a token may begin after a byte. Beyond ASCII there are signs that end a line.
  private static func opensToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "?"), 0x80...:
      true
    default: false
    }
  }
}
