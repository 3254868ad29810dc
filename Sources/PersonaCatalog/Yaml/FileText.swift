/// The bytes of a file as text that can be parsed.
enum FileText {
  /// The largest file that is read, 1 MiB.
  static let largest = 1 << 20

  /// Decodes a file's bytes, without its byte-order mark; or reports why it is no text.
  static func decode(_ bytes: [UInt8], report: Report) -> String? {
    guard bytes.count <= largest else {
      report.add(.tooLarge, at: .start)
      return nil
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let encoding = Encoding(marking: bytes) {
      report.add(.notUTF8(encoding), at: .start)
      return nil
    }
    let signs = Signs(content)
    guard signs.hasText else {
      report.add(.empty, at: .start)
      return nil
    }
    guard !signs.hasNUL else {
      report.add(Encoding.isWide(content) ? .notUTF8(.utf16) : .nul, at: .start)
      return nil
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      report.add(.notUTF8(Encoding(lookingLike: content)), at: .start)
      return nil
    }
    return signs.mayHaveControls && hasControlCharacters(text, report: report) ? nil : text
  }

  /// Reports each line's first character that YAML does not allow.
  private static func hasControlCharacters(_ text: String, report: Report) -> Bool {
    var place = Place.start
    var reportedLine = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isForbidden(scalar), reportedLine != place.line {
        report.add(.controlCharacter(scalar), at: place)
        reportedLine = place.line
      }
      place.advance(over: scalar, after: previous)
      previous = scalar
    }
    return reportedLine > 0
  }

  /// What one look at the bytes tells.
  private struct Signs {
    /// Whether there is more than blanks.
    var hasText = false
    var hasNUL = false
    /// Whether a character may be there that YAML does not allow; as there nearly never is.
    var mayHaveControls = false

    init(_ bytes: ArraySlice<UInt8>) {
      bytes.withUnsafeBufferPointer { bytes in
        var previous: UInt8 = 0
        for byte in bytes {
          switch byte {
          case 0x09, 0x0A, 0x0D, 0x20: break
          case 0x21..<0x7F: hasText = true
          case 0:
            hasText = true
            hasNUL = true
          case ..<0x20, 0x7F: mayHaveControls = true
          // In UTF-8, C2 leads U+0080 to U+00BF, and EF BF leads U+FFC0 to U+FFFF.
          case 0x80...0x9F where previous == 0xC2: mayHaveControls = true
          case 0xBF where previous == 0xEF: mayHaveControls = true
          default: hasText = true
          }
          previous = byte
        }
      }
      hasText = hasText || mayHaveControls
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
