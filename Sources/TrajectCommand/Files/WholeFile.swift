#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written whole or not at all, in place of what was there.
enum WholeFile {
  /// Writes bytes to a path that somebody named.
  ///
  /// Another file takes the place of what was there; where none can, or where the file has other names,
  /// it is written where it lies. A pipe or a device takes the bytes as they come.
  ///
  /// - Parameter folder: Where what the file held may be kept meanwhile, beside its own folder.
  static func write(
    _ bytes: [UInt8], to path: String, keepingIn folder: String?
  ) throws(SystemError) {
    let target = try Disk.target(of: path)
    guard let status = try? Disk.status(of: target) else {
      let file = try NewFile.holding(bytes, in: Disk.folder(of: target), permissions: nil)
      return try file.replace(target)
    }
    switch status.kind {
    case .folder: throw SystemError(code: EISDIR)
    case .other: return try append(bytes, to: target)
    case .file: try Disk.mayWrite(target)
    }
    do throws(SystemError) {
      if status.links > 1 { throw SystemError(code: EXDEV) }
      let file = try NewFile.holding(
        bytes, in: Disk.folder(of: target), permissions: status.permissions)
      file.give(to: status.owner, status.group)
      try file.replace(target)
    } catch {
      guard FileInPlace.isLeft(by: error) else { throw error }
      let old = try Disk.bytes(of: target, atMost: .max)
      var folders = [Disk.folder(of: target)]
      if let folder, (try? Disk.makeFolder(folder)) != nil { folders.append(folder) }
      try FileInPlace.write(bytes, over: target, holding: old, keepingIn: folders)
    }
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path.systemPath, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    let code = Disk.write(bytes, to: descriptor)
    guard code == 0 else { throw SystemError(code: code) }
  }
}
