/// Writes reports, whole or not at all.
enum ReportFile {
  /// Writes a text to a file that somebody named, in place of what was there.
  static func write(_ text: String, to path: String, places: Places) throws(Failure) {
    do throws(SystemError) {
      try WholeFile.write(
        Array(text.utf8), to: places.absolute(path), keepingIn: places.stateFolder)
    } catch {
      throw .unwritable(
        Failure.SystemProblem(
          file: path, reason: SystemReason.text(error.code, in: Ambient.wording)))
    }
  }
}
