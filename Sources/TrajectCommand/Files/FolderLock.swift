#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock on a folder, so that of two programs that save there one looks after the other has written.
///
/// It is on the folder itself and leaves no file. A share that knows no locks goes without, and so does
/// who waits too long: another program's lock is no reason to lose work.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// How long to wait for another program, in steps of so many microseconds.
  private static let (steps, step) = (100, UInt32(20_000))

  /// Takes the lock of a folder, for as long as this lives.
  init(_ folder: String) {
    descriptor = open(folder.systemPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    for _ in 0..<Self.steps {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(Self.step)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
