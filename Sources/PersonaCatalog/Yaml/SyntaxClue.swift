/// The sign that may be why a text is no YAML.
enum SyntaxClue {
  /// Returns the odd sign that stands where the parser stopped, or before anything else on that line
  /// or the one before, or a curly quotation mark on that line.
  static func sign(in text: String, near place: Place) -> OddSign? {
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1]
    if let here = line.dropFirst(place.column - 1).first, let sign = OddSign(here) { return sign }
    for line in lines[max(0, place.line - 2)...(place.line - 1)] {
      if let sign = line.lazy.prefix(while: { $0.properties.isWhitespace })
        .compactMap({ OddSign($0) }).first
      {
        return sign
      }
    }
    return line.lazy.compactMap { OddSign($0) }.first(where: \.isQuote)
  }
}
