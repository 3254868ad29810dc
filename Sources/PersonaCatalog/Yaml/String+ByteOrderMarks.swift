extension String {
  /// The text without byte-order marks, which show nothing; they are neither read nor written.
  var withoutByteOrderMarks: String {
    // Their first byte is rare.
    guard utf8.contains(0xEF), unicodeScalars.contains("\u{FEFF}") else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { $0 != "\u{FEFF}" }))
  }
}
