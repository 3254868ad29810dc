import Reintegration

/// The version of the file format, the `format` of every file.
enum FormatVersion {
  /// The version that this program reads and writes.
  static let current = 1

  /// Whether a file is of a version that is read. One of a newer version gets no other errors, since
  /// what is wrong in it by our rules may be right by those.
  static func isReadable(_ root: YamlValue, report: Report) -> Bool {
    guard let value = root.entry("format")?.value else { return true }
    guard case .scalar(let text, _) = value.content else {
      YamlValue(node: value, reading: root.reading).reportKind(expected: .text)
      return true
    }
    if text == String(current) { return true }
    guard let number = Int(text), number > current else {
      report.add(.wrongFormat(text), at: value.place)
      return true
    }
    report.add(.newerFormat(text), at: value.place)
    return false
  }
}
