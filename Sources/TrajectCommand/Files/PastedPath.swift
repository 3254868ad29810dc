/// A path as people paste it from a shell, a file manager or a browser.
enum PastedPath {
  /// Returns the path that is meant by `'/map/mijn plan.yaml' `, `mijn\ plan.yaml` and
  /// `file:///map/mijn%20plan.yaml`.
  static func cleaned(_ text: String) -> String {
    let path = trimmed(text[...])
    for (open, close) in [("'", "'"), ("\"", "\""), ("‘", "’"), ("“", "”")]
    where path.count > 1 && path.hasPrefix(open) && path.hasSuffix(close) {
      return cleaned(String(path.dropFirst().dropLast()))
    }
    if let address = address(path) { return address }
    return path.contains("\\") && !isOfWindows(path) ? unescaped(path) : String(path)
  }

  /// Returns the path in an address of a file on this computer; nil if it is none.
  private static func address(_ text: Substring) -> String? {
    let scheme = "file:"
    guard text.lowercased().hasPrefix(scheme) else { return nil }
    var path = text.dropFirst(scheme.count)
    if path.hasPrefix("//") {
      path = path.dropFirst(2)
      if path.lowercased().hasPrefix("localhost/") { path = path.dropFirst("localhost".count) }
    }
    guard path.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), code != 0
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Whether a path begins with the letter of a drive: its backslashes part folders.
  private static func isOfWindows(_ path: Substring) -> Bool {
    path.first?.isLetter == true && path.dropFirst().hasPrefix(":\\")
  }

  /// Takes away what a shell puts before a space or a bracket.
  private static func unescaped(_ path: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in path {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return isEscaped ? result + "\\" : result
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true, !text.hasSuffix("\\ ") { text.removeLast() }
    return text
  }
}
