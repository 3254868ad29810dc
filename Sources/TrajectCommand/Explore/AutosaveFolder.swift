import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder where unsaved work is kept: one of the user's own, which nobody else reads.
struct AutosaveFolder {
  /// Where it is; nil where the user has no home.
  let path: String?

  /// Why work is not kept there.
  enum Refusal: Error, Hashable {
    case noHome
    /// It leads to another folder, whose files are not the program's to take away.
    case link
    /// It belongs to another user.
    case foreign
    /// The work takes more than can be read again.
    case tooLarge
    /// What would be written cannot be read again, and so would not be offered.
    case unreadable
    case system(SystemError)
  }

  /// Returns the folder, which is made where it is not there.
  func ready() throws(Refusal) -> String {
    if let folder = try existing() { return folder }
    guard let path else { throw .noHome }
    do throws(SystemError) {
      try Disk.makeFolder(path)
      return path
    } catch {
      throw .system(error)
    }
  }

  /// Returns the folder; nil where it is not there yet.
  func existing() throws(Refusal) -> String? {
    guard let path else { return nil }
    let found: Disk.Status?
    do throws(SystemError) {
      // A link may lead to nothing.
      found = try Disk.isLink(path) ? nil : Disk.status(of: path)
    } catch {
      if error.code == ENOENT { return nil }
      throw .system(error)
    }
    guard let status = found else { throw .link }
    guard status.kind == .folder else { throw .system(SystemError(code: ENOTDIR)) }
    guard status.owner == geteuid() else { throw .foreign }
    if status.permissions & 0o077 != 0 { chmod(path.systemPath, 0o700) }
    return path
  }
}

extension AutosaveFolder.Refusal {
  /// Why, as a part of a sentence.
  var reason: Text {
    switch self {
    case .noHome: Text(nl: "er is geen thuismap", en: "there is no home folder")
    case .link:
      Text(nl: "de map ervoor is een verwijzing", en: "the folder for it is a link")
    case .foreign:
      Text(nl: "de map ervoor is van iemand anders", en: "the folder for it is somebody else's")
    case .tooLarge:
      Text(
        nl: "er is meer tekst dan een bestand mag hebben",
        en: "there is more text than a file may have")
    case .unreadable:
      Text(nl: "het is niet terug te lezen", en: "it cannot be read back")
    case .system(let error): SystemReason.text(error.code)
    }
  }
}
