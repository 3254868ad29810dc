#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock on a file, held until this ends; the system gives it back however the process ends.
final class FileLock: Sendable {
  let path: String
  private let descriptor: Int32

  /// Takes a lock, making its file if need be; nil if somebody else holds it.
  init?(_ path: String) throws(SystemError) {
    self.path = path
    for _ in 0..<10 {
      let descriptor = open(path.systemPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw SystemError(code: errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        if code == EWOULDBLOCK { return nil }
        throw SystemError(code: code)
      }
      // Whoever held it may have taken the file away meanwhile: then this is a lock on nothing.
      var (mine, named) = (stat(), stat())
      if fstat(descriptor, &mine) == 0, stat(path.systemPath, &named) == 0,
        mine.st_ino == named.st_ino,
        mine.st_dev == named.st_dev
      {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
    return nil
  }

  /// Takes the lock's file away, which nobody needs any more.
  func removeFile() {
    unlink(path.systemPath)
  }

  deinit { close(descriptor) }
}
