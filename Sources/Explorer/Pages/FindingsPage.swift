import Reintegration
import Wording

/// What is wrong in a file, each with its place and what to do.
struct FindingsPage: PageSource {
  let title: Text
  let findings: [Finding]

  func page(of model: Model) -> Page {
    let say = model.say
    return Page(
      say(title),
      findings.map { .prose(Prose(Self.sentence(for: $0, say), .warning, .bullet)) })
  }

  /// A finding as one says it aloud: the place in words, and no line where it is the whole file.
  private static func sentence(for finding: Finding, _ say: Wording) -> String {
    let place =
      finding.isWholeFile
      ? "\(finding.file): "
      : say(
        "\(finding.file), regel \(finding.line), kolom \(finding.column): ",
        "\(finding.file), line \(finding.line), column \(finding.column): ")
    return place + say(finding.message) + (finding.hint.map { " " + say($0) } ?? "")
  }
}
