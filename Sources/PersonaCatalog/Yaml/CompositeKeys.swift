internal import Yams

/// The places of a text where a key of several parts may be: one that is a list, a map or an alias.
///
/// Yams compares the keys of a map by all that they hold. A key made of aliases of aliases would keep
/// it busy for hours, before any node can be counted. So a text that may have such a key is first
/// parsed with those places made harmless; no key of ours is more than a word.
struct CompositeKeys {
  /// The text with each `?`, and each `:` that ends no word, replaced by something that makes no key.
  let harmless: String
  private let questionMarks: Set<Place>

  /// Looks through a text; nil if nothing in it can be a key of several parts and aliases.
  init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
      return nil
    }
    var scan = Scan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
    guard scan.hasAnchor, scan.hasAlias, scan.isSuspect else { return nil }
    harmless = String(scan.output)
    questionMarks = scan.questionMarks
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
  private(set) var hasAnchor = false
  private(set) var hasAlias = false
  private(set) var isSuspect = false
  private(set) var questionMarks: Set<Place> = []
  private(set) var output = String.UnicodeScalarView()

  private var place = Place.start
  private var previous: Unicode.Scalar = "\n"
  private var beforePrevious: Unicode.Scalar = "\n"
  /// The last character that was no space.
  private var lastSolid: Unicode.Scalar = "\n"
  private var isInAlias = false
  private var aliasEnded = false

  mutating func take(_ scalar: Unicode.Scalar) {
    let isBlank = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    if !isBlank, Self.opensToken(beforePrevious) {
      if previous == "&" { hasAnchor = true }
      if previous == "*" { (hasAlias, isInAlias) = (true, true) }
    }
    switch scalar {
    case "?":
      isSuspect = true
      questionMarks.insert(place)
      output.append("x")
    case ":" where lastSolid == "]" || lastSolid == "}" || isInAlias || aliasEnded:
      isSuspect = true
      output.append(";")
    default:
      output.append(scalar)
    }
    if isBlank {
      if isInAlias { (isInAlias, aliasEnded) = (false, true) }
    } else {
      lastSolid = scalar
      if !isInAlias { aliasEnded = false }
    }
    place.advance(over: scalar, after: previous)
    beforePrevious = previous
    previous = scalar
  }

  private static func opensToken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "[", "{", ",", ":", "-", "?": true
    default: false
    }
  }
}
