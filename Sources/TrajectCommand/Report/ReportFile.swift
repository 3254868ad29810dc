/// Writes reports, whole or not at all.
enum ReportFile {
  /// Writes a text to a file that somebody named, in place of what was there.
  static func write(_ text: String, to path: String, places: Places) throws(Failure) {
    do throws(SystemError) {
      let target = try Disk.target(of: places.absolute(path))
      let file = try NewFile.holding(
        Array(text.utf8), in: Disk.folder(of: target), permissions: nil)
      try file.replace(target)
    } catch {
      throw .unwritable(
        Failure.SystemProblem(
          file: path, reason: SystemReason.text(error.code, in: Ambient.wording)))
    }
  }
}
