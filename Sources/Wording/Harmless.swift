/// Text that may be sent to a terminal whatever was in the file it came from.
///
/// Control characters and direction overrides could move the cursor, hide text or run commands in
/// a terminal, and what is invisible makes two texts look like one. They are shown as `\u{1B}`, so
/// that one sees that they were there.
package enum Harmless {
  /// The characters that stand for bytes of a file's name which are no text, from 80 to FF.
  package static let bytes: ClosedRange<Unicode.Scalar> = "\u{10FF80}"..."\u{10FFFF}"

  /// Returns a text for one line: line ends and tabs become a space.
  package static func line(_ text: String) -> String {
    escaped(text) { $0 == 0x0A || $0 == 0x09 || $0 == 0x0D ? " " : nil }
  }

  /// Returns a text of several lines, with its line ends.
  package static func lines(_ text: String) -> String {
    escaped(text) { $0 == 0x0A ? "\n" : $0 == 0x09 ? " " : $0 == 0x0D ? "" : nil }
  }

  /// Returns the name of a file, in which even a line end is shown as what it is.
  package static func name(_ file: String) -> String {
    escaped(file) { _ in nil }
  }

  /// Whether a scalar must not reach a terminal as it is.
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    case 0..<0xAD: false
    default: bytes.contains(scalar) || isInvisible(scalar)
    }
  }

  /// Whether a text holds nothing but ASCII that is seen, and blanks: by far the most do.
  package static func isPrintedASCII(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20...0x7E ~= $0 } } ?? false
  }

  /// Whether nothing is seen of a scalar; those that join letters or choose a glyph are seen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func escaped(_ text: String, _ kept: (UInt32) -> String?) -> String {
    // Nearly every text is plain; it is not copied.
    guard !isPrintedASCII(text), text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if !isHarmful(scalar) {
        result.unicodeScalars.append(scalar)
      } else if bytes.contains(scalar) {
        result += "\u{FFFD}"
      } else {
        result += kept(scalar.value) ?? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return result
  }
}
