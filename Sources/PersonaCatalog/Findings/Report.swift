import Reintegration

/// The findings of one reading of one file.
///
/// A reader notes what is wrong and goes on with what can be read, so that a file's errors are all
/// found at once.
final class Report {
  let file: String
  /// What a source of the file is that does not say its kind.
  let sourceKind: Source.Kind
  /// Whether the texts of the file may say which figures they name.
  let takesCovers: Bool
  private(set) var findings: [Finding] = []
  /// The texts that say which figures they name, as they were read.
  private(set) var covers: [ReadCover] = []

  init(file: String, sourceKind: Source.Kind = .own, takesCovers: Bool = false) {
    self.file = file
    self.sourceKind = sourceKind
    self.takesCovers = takesCovers
  }

  /// Notes a text that names figures.
  func add(_ cover: ReadCover) {
    covers.append(cover)
  }

  /// Notes a problem.
  func add(_ problem: Problem, at place: Place) {
    findings.append(
      Finding(
        file: file, line: place.line, column: place.column, message: problem.message,
        hint: problem.hint))
  }

  /// Throws what was found, if anything was.
  func check() throws(Findings) {
    if !findings.isEmpty { throw Findings(findings) }
  }
}
