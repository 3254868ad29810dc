import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder holds of ours, and what there is to say of the rest.
///
/// Only regular files are to be read: a pipe would wait for ever, and a link may lead nowhere or round
/// in a circle. What looks like ours and is not read is named.
struct FolderListing {
  /// The files to read, each with what it is.
  private(set) var files: [(path: String, kind: FileKind)] = []
  /// The folders in it, links to others left out.
  private(set) var folders: [String] = []
  /// What is passed over, and why: what cannot be read as an error, what only looks like ours as a
  /// warning.
  private(set) var findings: [Finding] = []

  /// Looks through a folder, in the order of the names; hidden ones are left out.
  init(_ folder: String) throws(SystemError) {
    for name in try Disk.names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = Disk.join(folder, name)
      let kind = FileKind(name)
      do throws(SystemError) {
        switch try Disk.status(of: path).kind {
        case .folder: if try Disk.isRealFolder(path) { folders.append(path) }
        case .file:
          if kind != nil { try Disk.mayRead(path) }
          take(path, kind)
        case .other: throw SystemError(code: EINVAL)
        }
      } catch {
        if kind != nil { findings.append(.unreadable(path, error)) }
      }
    }
  }

  private mutating func take(_ path: String, _ kind: FileKind?) {
    switch kind {
    case nil: break
    case .scenario, .persona, .reference: files.append((path, kind ?? .persona))
    case .misnamed(let name):
      findings.append(
        .warning(
          path,
          Text(
            nl: "Dit bestand wordt niet gelezen; alleen wat op .yaml eindigt.",
            en: "This file is not read; only what ends in .yaml is."),
          hint: Text(nl: "Noem het \(name).", en: "Call it \(name).")))
    case .copy(let name):
      findings.append(
        .warning(
          path,
          Text(
            nl: "Dit lijkt een kopie van \(name) en wordt niet gelezen.",
            en: "This looks like a copy of \(name) and is not read."),
          hint: Text(
            nl: "Vergelijk ze; houd er een, of geef deze een eigen naam.",
            en: "Compare them; keep one, or give this one a name of its own.")))
    }
  }
}

extension Finding {
  /// A file that the system does not let be read.
  static func unreadable(_ path: String, _ error: SystemError) -> Finding {
    let reason = SystemReason.text(error.code)
    return Finding(
      file: path, line: 1, column: 1,
      message: Text(
        nl: "Dit bestand is overgeslagen: \(reason.nl).",
        en: "This file is passed over: \(reason.en)."), isWholeFile: true)
  }

  fileprivate static func warning(_ path: String, _ message: Text, hint: Text) -> Finding {
    Finding(
      file: path, line: 1, column: 1, message: message, hint: hint, isWholeFile: true,
      isWarning: true)
  }
}
