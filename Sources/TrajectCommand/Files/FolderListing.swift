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
  /// The files that would be read, had they a name that is text for every program.
  private(set) var misspelt: [(path: String, kind: FileKind)] = []
  /// The folders in it, links to others left out.
  private(set) var folders: [String] = []
  /// What is passed over, and why: what cannot be read as an error, what only looks like ours as a
  /// warning.
  private(set) var findings: [Finding] = []

  /// Looks through a folder, in the order of the names; hidden ones are left out.
  init(_ folder: String) throws(SystemError) {
    let names = try Disk.names(in: folder).sorted().filter { !$0.hasPrefix(".") }
    for name in names {
      let path = Disk.join(folder, name)
      let kind = FileKind(name)
      do throws(SystemError) {
        switch try Disk.status(of: path).kind {
        case .folder:
          if try Disk.isRealFolder(path) { folders.append(path) } else { passOverLink(path) }
        case .file:
          guard let kind else { break }
          try Disk.mayRead(path)
          take(path, kind, beside: names)
        case .other: throw SystemError(code: EINVAL)
        }
      } catch {
        if kind != nil { findings.append(.unreadable(path, error)) }
      }
    }
  }

  private mutating func passOverLink(_ path: String) {
    findings.append(
      .warning(
        path,
        Text(
          nl: "Dit verwijst naar een andere map; die is niet meegenomen.",
          en: "This is a link to another folder, which was left out."),
        hint: Text(nl: "Noem die map zelf erbij.", en: "Name that folder beside this one.")))
  }

  private mutating func take(_ path: String, _ kind: FileKind, beside names: [String]) {
    switch kind {
    case .scenario, .persona, .reference:
      guard SystemPath.isText(Disk.name(of: path)) else {
        misspelt.append((path, kind))
        findings.append(.misspelt(path))
        return
      }
      files.append((path, kind))
    case .misnamed(let name):
      let isTaken = names.contains(name)
      findings.append(
        .warning(
          path,
          Text(
            nl: "Dit bestand wordt niet gelezen; alleen wat op .yaml eindigt.",
            en: "This file is not read; only what ends in .yaml is."),
          hint: isTaken
            ? Text(
              nl: "Er is ook een \(name); houd er een, of geef dit een eigen naam.",
              en: "There is a \(name) too: keep one, or give this one a name of its own.")
            : Text(nl: "Noem het \(name).", en: "Call it \(name).")))
    case .copy(let name):
      findings.append(
        .warning(
          path,
          Text(
            nl: "Dit lijkt een kopie van \(name) en wordt niet gelezen.",
            en: "This looks like a copy of \(name) and is not read."),
          hint: names.contains(name)
            ? Text(
              nl: "Vergelijk ze; houd er een, of geef deze een eigen naam.",
              en: "Compare them; keep one, or give this one a name of its own.")
            : Text(nl: "Noem het \(name).", en: "Call it \(name).")))
    }
  }
}

extension Finding {
  /// A file that the system does not let be read.
  static func unreadable(_ path: String, _ error: SystemError) -> Finding {
    let reason = SystemReason.text(error.code)
    return Finding(
      ofFile: path,
      Text(
        nl: "Dit bestand is overgeslagen: \(reason.nl).",
        en: "This file is passed over: \(reason.en)."))
  }

  /// A file whose name is text for no program but this one.
  fileprivate static func misspelt(_ path: String) -> Finding {
    Finding(
      ofFile: path,
      Text(
        nl: "Dit bestand is overgeslagen: de naam is geen UTF-8.",
        en: "This file is passed over: its name is no UTF-8."),
      hint: Text(nl: "Geef het een andere naam.", en: "Give it another name."))
  }

  /// A scenario whose name does not say that it is one.
  static func scenarioWithoutName(_ path: String) -> Finding {
    let name = Disk.name(of: path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return .warning(
      path, Text(nl: "Dit is een scenario.", en: "This is a scenario."),
      hint: Text(
        nl: "Noem het \(stem).traject.yaml; dan staat het in de lijst.",
        en: "Call it \(stem).traject.yaml, and the list has it."))
  }

  fileprivate static func warning(_ path: String, _ message: Text, hint: Text) -> Finding {
    Finding(ofFile: path, message, hint: hint, isWarning: true)
  }
}
