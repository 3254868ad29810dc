#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written where it lies, because no other can take its place: it has several names, it
/// is mounted by itself, or its folder takes no new files.
enum FileInPlace {
  /// Whether an error of putting a file in the place of another leaves this.
  static func isLeft(by error: SystemError) -> Bool {
    [EBUSY, EACCES, EPERM, EROFS, EXDEV, ETXTBSY, ENOSYS, ENOTSUP].contains(error.code)
  }

  /// Writes bytes over those of a file. What it held is kept in a file of its own until all is there,
  /// and is put back where that fails.
  ///
  /// - Parameter folders: Where what it held may be kept; the first that takes it does.
  static func write(
    _ bytes: [UInt8], over path: String, holding old: [UInt8], keepingIn folders: [String]
  ) throws(SystemError) {
    let descriptor = open(path.systemPath, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    let kept = try copy(of: old, in: folders)
    let code = replace(descriptor, with: bytes)
    guard code != 0 else { return }
    // Only where not even the old content can be put back does its copy stay.
    if replace(descriptor, with: old) != 0 { kept.keep() }
    throw SystemError(code: code)
  }

  private static func copy(
    of bytes: [UInt8], in folders: [String]
  ) throws(SystemError) -> NewFile {
    var refusal = SystemError(code: EACCES)
    for folder in folders {
      do throws(SystemError) {
        return try NewFile.holding(bytes, in: folder, permissions: 0o600)
      } catch {
        refusal = error
      }
    }
    throw refusal
  }

  /// Returns the error number, or 0.
  private static func replace(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return errno }
    let code = NewFile.fill(descriptor, bytes)
    guard code == 0 else { return code }
    return ftruncate(descriptor, off_t(bytes.count)) == 0 ? 0 : errno
  }
}
