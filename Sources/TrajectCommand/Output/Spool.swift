#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A result that is written when all of it is known.
///
/// What is more than some megabytes waits in a file without a name, so that the results of a hundred
/// thousand files take no more memory than those of a few. Where no such file can be had, it waits in
/// memory.
struct Spool: ~Copyable {
  private var held: [UInt8] = []
  private var file: Int32?
  /// How much of the result is in the file, in bytes.
  private var spooled = 0
  private var mayUseFile = true

  /// The most that is held, in bytes.
  private static let most = 1 << 22

  /// Adds a text to the result.
  mutating func append(_ text: String) {
    held.append(contentsOf: text.utf8)
    if held.count > Self.most, mayUseFile { moveOut() }
  }

  /// Writes the whole result.
  consuming func write(to output: inout some TextOutput) throws(Failure) {
    if let file {
      lseek(file, 0, SEEK_SET)
      while true {
        let bytes: [UInt8]
        do throws(SystemError) {
          bytes = try Disk.nextBytes(from: file, atMost: 1 << 18)
        } catch {
          let reason = SystemReason.text(error.code, in: Ambient.wording)
          throw .unwritable(Failure.SystemProblem(file: "stdout", reason: reason))
        }
        if bytes.isEmpty { break }
        try output.write(bytes)
      }
    }
    try output.write(held)
  }

  /// Moves what is held to the file; it stays where it is if there is no room for it.
  private mutating func moveOut() {
    if file == nil { file = Self.namelessFile() }
    guard let file, Disk.write(held, to: file) == 0 else {
      mayUseFile = false
      if let file { ftruncate(file, off_t(spooled)) }
      return
    }
    spooled += held.count
    held.removeAll(keepingCapacity: true)
  }

  private static func namelessFile() -> Int32? {
    let folder = StandardStream.environment("TMPDIR") ?? "/tmp"
    var name = Disk.join(folder, "traject-XXXXXX").systemPath
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
    return file
  }

  deinit {
    if let file { close(file) }
  }
}
