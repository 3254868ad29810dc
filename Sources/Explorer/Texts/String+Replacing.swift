extension String {
  /// Returns the text with each occurrence of a part replaced by another, compared byte by byte:
  /// what is searched is a text as it was put in, and not what looks like it.
  func replacingBytes(of part: String, with other: String) -> String {
    let (text, part) = (Array(utf8), Array(part.utf8))
    guard let first = part.first, part.count <= text.count else { return self }
    var replaced: [UInt8] = []
    var (index, copied) = (0, 0)
    while index + part.count <= text.count {
      if text[index] == first, text[index..<(index + part.count)] == part[...] {
        replaced += text[copied..<index]
        replaced += other.utf8
        index += part.count
        copied = index
      } else {
        index += 1
      }
    }
    guard copied > 0 else { return self }
    return String(decoding: replaced + text[copied...], as: UTF8.self)
  }
}
