import Explorer
import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ScenarioFiles {
  /// Gives a file another name, never one that is taken; returns what to tell the explorer.
  func move(_ old: String, to new: String) -> Action {
    do throws(SystemError) {
      try relink(places.absolute(old), to: places.absolute(new))
      return .moved(from: old, to: places.shown(new))
    } catch {
      let reason =
        error.code == EEXIST
        ? Text(nl: "er is al een bestand '\(new)'", en: "there is a file '\(new)' already")
        : Self.reason(error.code, folder: places.shown(Disk.folder(of: places.shown(new))))
      return .moveFailed(path: old, to: new, reason)
    }
  }

  /// Takes a file out of the list by a name that no list shows; returns what to tell the explorer.
  func remove(_ path: String) -> Action {
    let target = places.absolute(path)
    for number in 0..<100 {
      let kept = Disk.join(
        Disk.folder(of: target), ".\(Disk.name(of: target)).removed-\(number)")
      do throws(SystemError) {
        try relink(target, to: kept)
        return .removed(path: path, kept: places.shown(kept))
      } catch {
        if error.code == EEXIST { continue }
        let folder = places.shown(Disk.folder(of: places.shown(path)))
        return .moveFailed(path: path, to: nil, Self.reason(error.code, folder: folder))
      }
    }
    return .moveFailed(path: path, to: nil, SystemReason.text(EEXIST))
  }

  /// Renames a file to a name that is free; where the system cannot tell, it is looked up first.
  private func relink(_ old: String, to new: String) throws(SystemError) {
    if link(old.systemPath, new.systemPath) == 0 {
      guard unlink(old.systemPath) == 0 else {
        let code = errno
        unlink(new.systemPath)
        throw SystemError(code: code)
      }
      return
    }
    let code = errno
    guard code == EPERM || code == ENOTSUP || code == ENOSYS || code == EMLINK else {
      throw SystemError(code: code)
    }
    guard !Disk.exists(new) else { throw SystemError(code: EEXIST) }
    guard rename(old.systemPath, new.systemPath) == 0 else { throw SystemError(code: errno) }
  }
}
