extension YamlDocument {
  /// Reports a key that is itself a list or a map, in a file that has aliases.
  ///
  /// Yams compares the keys of a map by all that they hold. A key made of aliases of aliases would
  /// keep it busy for hours, before any node can be counted; and no key of ours is more than a word.
  static func hasCompositeKeyOfAliases(_ text: String, report: Report) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
      return false
    }
    var scan = AliasScan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
    scan.take("\n")
    guard scan.hasAnchor, scan.hasAlias, let place = scan.compositeKey else { return false }
    report.add(.keyNotPlain, at: place)
    return true
  }
}

/// A look at a text for what may be anchors, aliases and keys of several parts.
///
/// It does not know quotes and blocks, so it may see more than there is. That does no harm: all
/// three must be found together.
private struct AliasScan {
  private(set) var hasAnchor = false
  private(set) var hasAlias = false
  private(set) var compositeKey: Place?

  private var place = Place.start
  private var previous: Unicode.Scalar = "\n"
  private var beforePrevious: Unicode.Scalar = "\n"
  /// The last character that was no space, where a `:` after it would make it the end of a key.
  private var lastSolid: Unicode.Scalar = "\n"
  private var isInAlias = false
  private var aliasEnded = false

  mutating func take(_ scalar: Unicode.Scalar) {
    let isBlank = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    if Self.opensToken(beforePrevious), !isBlank {
      if previous == "&" { hasAnchor = true }
      if previous == "*" { (hasAlias, isInAlias) = (true, true) }
    }
    if Self.opensToken(beforePrevious), previous == "?", isBlank { note() }
    if scalar == ":", lastSolid == "]" || lastSolid == "}" || isInAlias || aliasEnded { note() }
    if isBlank {
      if isInAlias { (isInAlias, aliasEnded) = (false, true) }
    } else {
      lastSolid = scalar
      if !isInAlias { aliasEnded = false }
    }
    if scalar == "\n" {
      (isInAlias, aliasEnded, lastSolid) = (false, false, "\n")
      place = Place(line: place.line + 1, column: 1)
    } else {
      place.column += 1
    }
    beforePrevious = previous
    previous = scalar
  }

  private mutating func note() {
    if compositeKey == nil {
      compositeKey = Place(line: place.line, column: max(1, place.column - 1))
    }
  }

  private static func opensToken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "[", "{", ",", ":", "-", "?": true
    default: false
    }
  }
}
