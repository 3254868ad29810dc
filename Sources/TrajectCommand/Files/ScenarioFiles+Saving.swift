import Explorer
import PersonaCatalog
import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ScenarioFiles {
  /// Saves a scenario, whole or not at all, and never over what it does not know; returns what to
  /// tell the explorer.
  func save(_ request: Effect.SaveRequest) -> Action {
    var request = request
    request.path = places.named(request.path, ending: Self.ending)
    let path = places.shown(request.path)
    let bytes = Array(ScenarioWriter.write(request.scenario).utf8)
    guard Disk.name(of: path) != Self.ending else {
      let folder = Disk.join(Disk.folder(of: path), "")
      let reason = Text(
        nl: "er staat geen naam achter '\(folder)'", en: "there is no name behind '\(folder)'")
      return .saveFailed(.system(reason), path: path, then: request.then)
    }
    if let reason = unreadable(bytes, path) {
      return .saveFailed(.system(reason), path: path, then: request.then)
    }
    do throws(SystemError) {
      if request.onlyIfGone, Disk.exists(try Disk.target(of: places.absolute(request.path))) {
        return .tell(.nothingToSave)
      }
      if let problem = try write(bytes, request) {
        return .saveFailed(problem, path: path, then: request.then)
      }
      return .saved(path: path, stamp: Fingerprint.text(of: bytes), then: request.then)
    } catch {
      let reason = Self.reason(error.code, folder: places.shown(Disk.folder(of: path)))
      return .saveFailed(.system(reason), path: path, then: request.then)
    }
  }

  /// Returns why a scenario could not be opened again from what is to be written; nil if it can.
  private func unreadable(_ bytes: [UInt8], _ path: String) -> Text? {
    guard bytes.count < InputFile.limit else {
      return Text(
        nl: "er is meer tekst dan een bestand mag hebben (1 MiB); kort notities of redenen in",
        en: "there is more text than a file may have (1 MiB); shorten notes or reasons")
    }
    do throws(Findings) {
      _ = try ScenarioReader.read(bytes, file: path, library: library)
      return nil
    } catch {
      return error.list.first.map { Self.notReadable($0.message) }
    }
  }

  private static func notReadable(_ message: Text) -> Text {
    func part(_ text: String) -> Substring { text.hasSuffix(".") ? text.dropLast() : text[...] }
    return Text(
      nl: "het zou niet meer te openen zijn (\(part(message.nl)))",
      en: "it could not be opened any more (\(part(message.en)))")
  }

  /// Writes the file, or returns why it may not.
  private func write(
    _ bytes: [UInt8], _ request: Effect.SaveRequest
  ) throws(SystemError) -> SaveProblem? {
    let path = places.absolute(request.path)
    let target = try Disk.target(of: path)
    // Who opened it by that link knows where it leads; others would write where they never looked.
    if request.expected == nil, !request.mayReplace, try Disk.leadsOut(path, to: target) {
      return .system(
        Text(nl: "het is een verwijzing naar een andere map", en: "it is a link to another folder"))
    }
    // No other program saves between the look at what is there and the writing.
    let lock = FolderLock(Disk.folder(of: target))
    defer { withExtendedLifetime(lock) {} }
    let before = try existing(target)
    if before?.stamp == Fingerprint.text(of: bytes) { return nil }
    if let problem = problem(with: before, request) { return problem }
    if let before {
      try Disk.mayWrite(target)
      // Another name of the file would go on leading to what it held.
      if before.status.links > 1 {
        try overwrite(target, before, with: bytes)
        return nil
      }
    }
    do throws(SystemError) {
      return try put(bytes, at: target, in: request, status: before?.status)
    } catch {
      guard let before, FileInPlace.isLeft(by: error) else { throw error }
      if let problem = problem(with: try existing(target), request) { return problem }
      try overwrite(target, before, with: bytes)
      return nil
    }
  }

  /// Writes a new file and puts it in its place, or returns why it may not.
  private func put(
    _ bytes: [UInt8], at target: String, in request: Effect.SaveRequest, status: Disk.Status?
  ) throws(SystemError) -> SaveProblem? {
    let file = try NewFile.holding(
      bytes, in: Disk.folder(of: target), permissions: status?.permissions)
    if let status { file.give(to: status.owner, status.group) }
    // Another program may have saved while this one wrote.
    let now = try existing(target)
    if let problem = problem(with: now, request) { return problem }
    if now != nil || request.mayReplace {
      try file.replace(target)
    } else {
      do throws(SystemError) {
        try file.place(at: target)
      } catch {
        guard error.code == EEXIST else { throw error }
        return .exists
      }
    }
    return nil
  }

  /// Writes over a file where it lies.
  private func overwrite(
    _ target: String, _ before: Existing, with bytes: [UInt8]
  ) throws(SystemError) {
    guard let old = before.bytes else { throw SystemError(code: EACCES) }
    guard old.count < InputFile.limit else { throw SystemError(code: EFBIG) }
    var folders = [Disk.folder(of: target)]
    if let folder = places.stateFolder, (try? Disk.makeFolder(folder)) != nil {
      folders.append(folder)
    }
    try FileInPlace.write(bytes, over: target, holding: old, keepingIn: folders)
  }

  /// What the name of a scenario file ends in.
  static let ending = ".traject.yaml"

  /// A file that is where a scenario is to go.
  private struct Existing {
    let status: Disk.Status
    /// What it holds, as far as it can be read.
    let bytes: [UInt8]?
    let stamp: String?
  }

  private func existing(_ path: String) throws(SystemError) -> Existing? {
    let status: Disk.Status
    do throws(SystemError) {
      status = try Disk.status(of: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
    switch status.kind {
    case .folder: throw SystemError(code: EISDIR)
    case .other: throw SystemError(code: EINVAL)
    case .file: break
    }
    let bytes = try? Disk.bytes(of: path, atMost: InputFile.limit)
    return Existing(status: status, bytes: bytes, stamp: bytes.map { Fingerprint.text(of: $0) })
  }

  /// Returns why what is there may not be replaced; nil if it may.
  private func problem(with existing: Existing?, _ request: Effect.SaveRequest) -> SaveProblem? {
    guard let existing, !request.mayReplace else { return nil }
    guard let expected = request.expected else { return .exists }
    guard existing.stamp != expected else { return nil }
    return .changed(
      author: existing.bytes.flatMap { ScenarioHead($0).author },
      at: LocalTime.text(existing.status.changed.seconds))
  }

  /// Says why the system does not write, as a part of a sentence.
  static func reason(_ code: Int32, folder: String) -> Text {
    let isHere = folder == "."
    let folder = ScenarioPath.short(folder)
    return switch code {
    case ENOENT where isHere:
      Text(nl: "de werkmap is er niet meer", en: "the working folder is gone")
    case ENOENT:
      Text(nl: "de map '\(folder)' bestaat niet", en: "there is no folder '\(folder)'")
    case ENOTDIR: Text(nl: "'\(folder)' is geen map", en: "'\(folder)' is not a folder")
    case EACCES, EPERM:
      Text(
        nl: "je mag dit bestand of deze map niet veranderen",
        en: "you may not change this file or this folder")
    default: SystemReason.text(code)
    }
  }
}
