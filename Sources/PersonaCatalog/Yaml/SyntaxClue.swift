/// The sign that may be why a text is no YAML.
enum SyntaxClue {
  /// Returns the odd sign that stands where the parser stopped, or on that line or the one before in the
  /// place of a sign that means something, or a curly quotation mark on that line.
  static func sign(in text: String, near place: Place) -> OddSign? {
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1]
    if let here = line.dropFirst(place.column - 1).first, let sign = OddSign(here) { return sign }
    for line in lines[max(0, place.line - 2)...(place.line - 1)] {
      if let sign = structural(in: line) { return sign }
    }
    return line.lazy.compactMap { OddSign($0) }.first(where: \.isQuote)
  }

  /// Returns the odd sign of a line that stands where YAML has its own: in the indent, as the dash of a
  /// list, or behind a dash or a colon, where a space belongs.
  static func structural(in line: some Collection<Unicode.Scalar>) -> OddSign? {
    var previous: Unicode.Scalar?
    var isIndent = true
    for scalar in line {
      if let sign = OddSign(scalar), !sign.isQuote {
        if sign.isDash {
          if isIndent { return sign }
        } else if isIndent || previous == ":" {
          return sign
        }
      }
      isIndent = isIndent && (scalar.properties.isWhitespace || scalar == "-")
      previous = scalar
    }
    return nil
  }
}
