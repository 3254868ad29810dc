import Reintegration
internal import Yams

/// The version of the file format, the `format` of every file.
enum FormatVersion {
  /// The version that this program reads and writes.
  static let current = 1

  /// Whether a file is of a version that is read. One of a newer version gets no other errors, since
  /// what is wrong in it by our rules may be right by those.
  static func isReadable(_ root: YamlValue, report: Report) -> Bool {
    guard case .mapping(let mapping) = root.node,
      let value = mapping.first(where: { $0.key.scalar?.string == "format" })?.value,
      let text = value.scalar?.string
    else { return true }
    if text == String(current) { return true }
    guard let number = Int(text), number > current else {
      report.add(.wrongFormat(text), at: Place(value.mark))
      return true
    }
    report.add(.newerFormat(text), at: Place(value.mark))
    return false
  }
}
