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
    let descriptor = isInput ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(path, errno) }
    defer { if !isInput { close(descriptor) } }
    do throws(SystemError) {
      return try Disk.bytes(from: descriptor, atMost: limit)
    } catch {
      throw refusal(path, error.code)
    }
  }

  static func kind(of path: String) throws(Failure) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal(path, errno) }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Whether a path is a folder itself and no link to one, which could lead in circles.
  static func isRealFolder(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw refusal(path, errno) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns the names in a folder, in order, hidden ones left out.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw refusal(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Joins a folder and a name in it.
  static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func refusal(_ path: String, _ code: Int32) -> Failure {
    .input(
      unreadable: [
        Failure.SystemProblem(file: path, reason: SystemReason.text(code, in: Ambient.wording))
      ], findings: [])
  }
}
