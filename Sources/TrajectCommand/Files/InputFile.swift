import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files and folders straight from the system.
enum InputFile {
  /// The name that stands for standard input.
  static let standardInput = "-"

  /// A file that large is refused by its reader; more of it need not be read.
  static let limit = 1_048_576 + 1

  /// What the system says a path is.
  enum Kind {
    case file, folder
  }

  /// Reads a file, or standard input where it is named `-`.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let isInput = path == standardInput
    let descriptor = isInput ? 0 : open(path.systemPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(path, SystemError(code: errno)) }
    defer { if !isInput { close(descriptor) } }
    do throws(SystemError) {
      return try Disk.bytes(from: descriptor, atMost: limit)
    } catch {
      throw refusal(path, error)
    }
  }

  static func kind(of path: String) throws(Failure) -> Kind {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { throw refusal(path, SystemError(code: errno)) }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Returns the refusal of a file that somebody named.
  static func refusal(_ path: String, _ error: SystemError) -> Failure {
    .input(
      unreadable: [
        Failure.SystemProblem(
          file: path, reason: SystemReason.text(error.code, in: Ambient.wording))
      ], findings: [])
  }
}
