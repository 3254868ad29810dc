#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written whole, under a name of its own, before it takes its place.
///
/// Whatever goes wrong before that, nothing of it stays.
struct NewFile: ~Copyable {
  private let path: String
  private let folder: String
  private var isPlaced = false

  /// Writes the bytes to the disk, in the folder where they are to stay.
  ///
  /// - Parameter permissions: The permission bits; nil for what the user's files get.
  static func holding(
    _ bytes: [UInt8], in folder: String, permissions: mode_t?
  ) throws(SystemError) -> NewFile {
    let (path, descriptor) = try create(in: folder, permissions: permissions)
    let file = NewFile(path: path, folder: folder)
    // A share or a memory stick may know no permissions, and keeps the file all the same.
    if let permissions { fchmod(descriptor, permissions) }
    var code = fill(descriptor, bytes)
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw SystemError(code: code) }
    return file
  }

  private init(path: String, folder: String) {
    self.path = path
    self.folder = folder
  }

  /// Gives the file to whom the one that it replaces belonged, as far as the system allows.
  func give(to owner: uid_t, _ group: gid_t) {
    guard owner != geteuid() || group != getegid() else { return }
    if chown(path.systemPath, owner, group) != 0 { _ = chown(path.systemPath, uid_t.max, group) }
  }

  /// Puts the file in its place, where there may or may not be another.
  consuming func replace(_ target: String) throws(SystemError) {
    guard rename(path.systemPath, target.systemPath) == 0 else { throw SystemError(code: errno) }
    finish()
  }

  /// Puts the file in its place, where there must not be another: else the error is `EEXIST`.
  consuming func place(at target: String) throws(SystemError) {
    guard link(path.systemPath, target.systemPath) != 0 else {
      unlink(path.systemPath)
      return finish()
    }
    switch errno {
    case EEXIST, ENOENT, ENOSPC, EDQUOT, EROFS, EIO: throw SystemError(code: errno)
    default:
      // A disk without links, as many a memory stick and share is: each says so in its own way.
      var status = stat()
      guard lstat(target.systemPath, &status) != 0 else { throw SystemError(code: EEXIST) }
      guard rename(path.systemPath, target.systemPath) == 0 else { throw SystemError(code: errno) }
      finish()
    }
  }

  /// Leaves the file where it is, under its own name.
  consuming func keep() {
    finish()
  }

  private mutating func finish() {
    isPlaced = true
    // The name lasts once the folder is written; a system that cannot do so does it in its time.
    let descriptor = open(folder.systemPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  deinit {
    if !isPlaced { unlink(path.systemPath) }
  }

  /// Whether a name is that of a file that has not been put in its place.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".traject-") && name.hasSuffix(".tmp")
  }

  private static func create(
    in folder: String, permissions: mode_t?
  ) throws(SystemError) -> (String, Int32) {
    for number in 0..<100 {
      let path = Disk.join(folder, ".traject-\(getpid())-\(number).tmp")
      // What is to be private is so from the start.
      let descriptor = open(
        path.systemPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
        permissions.map { $0 & 0o600 } ?? 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw SystemError(code: errno) }
    }
    throw SystemError(code: EEXIST)
  }

  /// Writes all bytes to the disk; returns the error number, or 0.
  static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    let code = Disk.write(bytes, to: descriptor)
    guard code == 0 else { return code }
    return fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno
  }
}
