/// What a list says of a scenario file, read without the rest of it.
///
/// It takes what it can get: what is wrong with the file is said when somebody opens it.
package struct ScenarioHead: Hashable, Sendable {
  package let persona: String?
  package let title: String?
  package let author: String?

  /// Reads the head from a file's bytes, of which the end may be missing.
  package init(_ bytes: [UInt8]) {
    let keys: Set<ScenarioKey> = [.persona, .title, .author]
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    let report = Report(file: "")
    let fields = FileText.decode(TopLevel.cut(keys, from: content), report: report)
      .flatMap { YamlDocument.parse($0, report: report) }
      .flatMap { Fields<ScenarioKey>($0) }
    persona = fields?[.persona]?.scalar
    title = fields?[.title]?.scalar
    author = fields?[.author]?.scalar
  }
}
