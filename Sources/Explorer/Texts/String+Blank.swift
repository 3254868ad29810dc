extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
