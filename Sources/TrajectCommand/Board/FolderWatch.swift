#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells when something in some folders changed, without taking processor time while nothing does.
///
/// On a share other machines' changes are not told, and on a system without such a service none are:
/// there the folders are to be looked at every ``pace``.
struct FolderWatch: ~Copyable {
  /// What becomes readable when something changed; nil where nothing is told.
  let descriptor: Int32?
  /// How long to wait before looking again; nil where all changes are told.
  let pace: Swift.Duration?

  private static let lookingPace = Swift.Duration.seconds(2)

  /// Begins to watch folders; without any there is nothing to wait for.
  init(_ folders: [String]) {
    #if os(Linux)
      let told = folders.filter { !Self.isShared($0) }
      descriptor = told.isEmpty ? nil : Self.watch(told)
      let isTold = told.count == folders.count && descriptor != nil
    #else
      descriptor = nil
      let isTold = false
    #endif
    pace = folders.isEmpty || isTold ? nil : Self.lookingPace
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Forgets the changes that were told; returns whether a folder is gone from where it was watched,
  /// after which nothing is told of it any more.
  func forget() -> Bool {
    guard let descriptor else { return false }
    var isGone = false
    #if os(Linux)
      let ends = UInt32(IN_IGNORED) | UInt32(IN_UNMOUNT) | UInt32(IN_MOVE_SELF)
      let head = MemoryLayout<inotify_event>.size
      var buffer = [UInt8](repeating: 0, count: 16_384)
      while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
        var place = 0
        while place + head <= count {
          let event = buffer.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          }
          if event.mask & ends != 0 { isGone = true }
          place += head + Int(event.len)
        }
      }
    #endif
    return isGone
  }

  #if os(Linux)
    private static func watch(_ folders: [String]) -> Int32? {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      let changes = [
        IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_DELETE, IN_ATTRIB, IN_DELETE_SELF,
        IN_MOVE_SELF,
      ]
      let mask = changes.reduce(UInt32(0)) { $0 | UInt32($1) }
      let isWatched = folders.allSatisfy {
        inotify_add_watch(descriptor, $0.systemPath, mask) >= 0
      }
      guard isWatched else {
        close(descriptor)
        return nil
      }
      return descriptor
    }

    /// Returns whether a folder lies where other machines write without this one being told.
    private static func isShared(_ folder: String) -> Bool {
      guard let real = try? Disk.target(of: folder),
        let mounts = try? Disk.bytes(of: "/proc/self/mountinfo", atMost: 1_048_576)
      else { return true }
      return isShared(real, mounts: String(decoding: mounts, as: UTF8.self))
    }

    /// Returns whether a folder lies on a share, by the table of what is mounted where.
    static func isShared(_ folder: String, mounts: String) -> Bool {
      var nearest = (point: "", system: "")
      for line in mounts.split(separator: "\n") {
        let halves = line.split(separator: " - ", maxSplits: 1)
        let fields = halves[0].split(separator: " ")
        guard halves.count == 2, fields.count > 4 else { continue }
        let point = String(fields[4]).replacing("\\040", with: " ")
        let isAbove = point == "/" || folder == point || folder.hasPrefix(point + "/")
        if isAbove, point.count >= nearest.point.count {
          nearest = (point, halves[1].prefix { $0 != " " }.lowercased())
        }
      }
      // What is mounted through fuse is a share (sshfs, rclone, a cloud's), but for disks of Windows.
      return nearest.system.hasPrefix("fuse.") || sharedSystems.contains(nearest.system)
    }

    private static let sharedSystems: Set<String> = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "vboxsf", "virtiofs",
      "prl_fs", "fuse",
    ]
  #endif
}
