import Reports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  /// Writes a page over an earlier report of that name, else under a name that is free.
  ///
  /// - Returns: The path as it is shown.
  static func keep(_ page: String, as path: String, places: Places) throws(SystemError) -> String {
    let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    for number in 1..<100 {
      let name = number == 1 ? stem + ending : "\(stem)-\(number)\(ending)"
      let target = try Disk.target(of: places.absolute(name))
      if try Disk.leadsOut(places.absolute(name), to: target) { continue }
      let isThere = Disk.exists(target)
      if isThere, !isReport(target) { continue }
      let file = try NewFile.holding(
        Array(page.utf8), in: Disk.folder(of: target), permissions: nil)
      if isThere {
        try file.replace(target)
        return places.shown(name)
      }
      do throws(SystemError) {
        try file.place(at: target)
        return places.shown(name)
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw SystemError(code: EEXIST)
  }

  private static let ending = ".html"

  private static func isReport(_ path: String) -> Bool {
    let head = try? Disk.bytes(of: path, atMost: 4096)
    return head.map { HTMLReport.isReport(String(decoding: $0, as: UTF8.self)) } ?? false
  }
}
