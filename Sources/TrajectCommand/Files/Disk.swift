#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files and folders, straight from the system.
enum Disk {
  enum Kind: Hashable, Sendable {
    case file, folder
    /// A pipe, a device: nothing to read a scenario from.
    case other
  }

  /// What tells a file from another, or from what it was.
  struct Stamp: Hashable, Sendable {
    let changed: Moment
    let size: Int
    let file: UInt64
  }

  struct Status: Sendable {
    let kind: Kind
    /// The permission bits.
    let permissions: mode_t
    let owner: uid_t
    let group: gid_t
    /// When it was last changed.
    let changed: Moment
    /// How many names it has.
    let links: Int
    /// What differs once the file is another, or holds something else.
    let stamp: Stamp

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      default: kind = .other
      }
      permissions = status.st_mode & 0o7777
      owner = status.st_uid
      group = status.st_gid
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      changed = Moment(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
      links = Int(status.st_nlink)
      stamp = Stamp(changed: changed, size: Int(status.st_size), file: UInt64(status.st_ino))
    }
  }

  /// Returns what a path leads to, links followed.
  static func status(of path: String) throws(SystemError) -> Status {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { throw SystemError(code: errno) }
    return Status(status)
  }

  /// Whether a path is a folder itself and no link to one, which could lead in circles.
  static func isRealFolder(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    guard lstat(path.systemPath, &status) == 0 else { throw SystemError(code: errno) }
    return Status(status).kind == .folder
  }

  /// Whether a path is a link itself.
  static func isLink(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    guard lstat(path.systemPath, &status) == 0 else { throw SystemError(code: errno) }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a path is a link whose target lies in another folder.
  static func leadsOut(_ path: String, to target: String) throws(SystemError) -> Bool {
    guard (try? isLink(path)) == true else { return false }
    return try self.target(of: folder(of: path)) != folder(of: target)
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path.systemPath, &status) == 0
  }

  /// Reads a regular file, up to a limit.
  static func bytes(
    of path: String, atMost limit: Int, followingLinks: Bool = true
  ) throws(SystemError) -> [UInt8] {
    // A pipe without a writer would keep the program waiting.
    let descriptor = open(
      path.systemPath,
      O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    switch Status(status).kind {
    case .file: return try bytes(from: descriptor, atMost: limit)
    case .folder: throw SystemError(code: EISDIR)
    case .other: throw SystemError(code: EINVAL)
    }
  }

  /// Reads what an open file has to give, up to a limit.
  static func bytes(from descriptor: Int32, atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let more = try nextBytes(from: descriptor, atMost: min(16_384, limit - bytes.count))
      if more.isEmpty { break }
      // Nearly every file is read at once.
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  /// Reads what comes next of an open file, up to a limit, as soon as there is any; nothing at its end.
  static func nextBytes(from descriptor: Int32, atMost limit: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = 0
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, limit)
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(result, 0)
    }
    guard code == 0 else { throw SystemError(code: code) }
    return bytes
  }

  /// Writes all bytes to an open file; returns the error number, or 0.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = systemWrite(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          // Another program made the pipe or the terminal so that writing does not wait.
          if errno == EAGAIN, isReady(descriptor) { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  /// Waits until an open file takes bytes; false where it never will.
  private static func isReady(_ descriptor: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    while poll(&ready, 1, -1) < 0 {
      if errno != EINTR { return false }
    }
    return ready.revents & Int16(POLLOUT) != 0
  }

  /// Returns the names in a folder, in no order; `.` and `..` left out.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder.systemPath) else { throw SystemError(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { SystemPath.text($0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it, for nobody but the user.
  static func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path.systemPath, 0o700) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      guard try status(of: path).kind == .folder else { throw SystemError(code: ENOTDIR) }
    case ENOENT:
      let parent = folder(of: path)
      guard parent != path else { throw SystemError(code: code) }
      try makeFolder(parent)
      guard mkdir(path.systemPath, 0o700) == 0 || errno == EEXIST else {
        throw SystemError(code: errno)
      }
    default: throw SystemError(code: code)
    }
  }

  /// Takes a file away; one that is not there is no error.
  @discardableResult
  static func remove(_ path: String) -> Bool {
    unlink(path.systemPath) == 0 || errno == ENOENT
  }

  /// Whether the user may read what a file holds.
  static func mayRead(_ path: String) throws(SystemError) {
    guard access(path.systemPath, R_OK) == 0 else { throw SystemError(code: errno) }
  }

  /// Whether the user may change what a file holds.
  static func mayWrite(_ path: String) throws(SystemError) {
    guard access(path.systemPath, W_OK) == 0 else { throw SystemError(code: errno) }
  }

  /// Returns the path that a path leads to through its links, also where the last of them leads to
  /// nothing yet.
  static func target(of path: String) throws(SystemError) -> String {
    if let real = realpath(path.systemPath, nil) {
      defer { free(real) }
      return SystemPath.text(real)
    }
    guard errno == ENOENT else { throw SystemError(code: errno) }
    var path = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(path.systemPath, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
        return path
      }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path.systemPath, &buffer, buffer.count)
      guard count >= 0 else { throw SystemError(code: errno) }
      let link = SystemPath.text(buffer[..<count].map(UInt8.init(bitPattern:)))
      path = link.hasPrefix("/") ? link : join(folder(of: path), link)
    }
    throw SystemError(code: ELOOP)
  }

  /// Joins a folder and a name in it.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Returns the folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Returns the last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
  write(descriptor, bytes, count)
}
