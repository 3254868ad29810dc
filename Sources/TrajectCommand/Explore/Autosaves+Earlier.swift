import Explorer
import PersonaCatalog
import Reintegration
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What earlier runs left behind.
extension Autosaves {
  /// What lies in the folder of unsaved work.
  struct Found {
    /// Work to offer, the newest first.
    var recoveries: [Recovery] = []
    /// What is to be said of the rest; nil for nothing.
    var remark: Notice?
  }

  /// Whether anything lies in the folder that may be offered.
  var mayHaveLeft: Bool {
    guard let folder = try? folder.existing(), let names = try? Disk.names(in: folder) else {
      return false
    }
    return names.contains { $0.hasSuffix(Self.ending) }
  }

  /// Looks up what earlier runs left behind, and claims it for this run.
  ///
  /// A folder that is not the user's own is left alone, and so is a file that is no autosave.
  mutating func leftBehind() -> Found {
    let existing: String?
    do throws(AutosaveFolder.Refusal) {
      existing = try folder.existing()
    } catch {
      return Found(remark: Self.complaint(error))
    }
    guard let folder = existing, let names = try? Disk.names(in: folder) else { return Found() }
    var found: [(recovery: Recovery, moment: Int)] = []
    var remarks: [Notice] = []
    for file in names.sorted() {
      if file.hasSuffix(Self.ending) {
        switch claim(String(file.dropLast(Self.ending.count)), in: folder) {
        case .work(let recovery, let moment): found.append((recovery, moment))
        case .remark(let remark): remarks.append(remark)
        case nil: break
        }
      } else if file.hasSuffix(Self.lockEnding) {
        tidy(String(file.dropLast(Self.lockEnding.count)), in: folder)
      } else if NewFile.isTemporary(file) {
        removeIfOld(Disk.join(folder, file))
      }
    }
    found.sort { ($1.moment, $0.recovery.path) < ($0.moment, $1.recovery.path) }
    return Found(recoveries: found.map(\.recovery), remark: remarks.first)
  }

  /// Forgets what an earlier run left behind.
  mutating func discard(_ recovery: Recovery) {
    guard let lock = claims.removeValue(forKey: recovery.path) else { return }
    if Disk.remove(recovery.path) { lock.removeFile() }
  }

  private enum Claim {
    case work(Recovery, moment: Int)
    case remark(Notice)
  }

  private mutating func claim(_ name: String, in folder: String) -> Claim? {
    let path = file(name, in: folder)
    guard
      let bytes = try? Disk.bytes(of: path, atMost: Autosave.largest + 1, followingLinks: false),
      let moment = Autosave.moment(of: bytes)
    else { return .remark(.stranger(Disk.name(of: path))) }
    // No lock can be had: somebody works on it, or it cannot be told.
    guard let lock = try? FileLock(lockFile(name, in: folder)) else { return nil }
    guard let autosave = Autosave(bytes, library: library) else {
      // It may be of use to somebody all the same, and stays.
      lock.removeFile()
      return .remark(unreadable(bytes, name: Disk.name(of: path)))
    }
    // An exercise is on however the work stands.
    let isSaved = autosave.isSaved || isSaved(autosave)
    guard !isSaved || !autosave.exercises.isEmpty else {
      Disk.remove(path)
      lock.removeFile()
      return nil
    }
    var original = autosave.original
    if let path = original?.path { original?.path = places.shown(path) }
    claims[path] = lock
    let recovery = Recovery(
      path: path, scenario: autosave.scenario, original: original,
      changed: LocalTime.text(moment), exercises: autosave.exercises, isSaved: isSaved)
    return .work(recovery, moment: moment)
  }

  /// Says of unsaved work that it cannot be offered now.
  private func unreadable(_ bytes: [UInt8], name: String) -> Notice {
    guard let persona = ScenarioHead(bytes).persona, !library.ids.contains(persona) else {
      return .damaged(name)
    }
    return .withoutPersona(persona, folder: Autosave.personaFolder(of: bytes))
  }

  /// Whether the work was saved just before its run ended.
  private func isSaved(_ autosave: Autosave) -> Bool {
    guard let path = autosave.original?.path,
      let bytes = try? Disk.bytes(of: path, atMost: InputFile.limit)
    else { return false }
    return bytes == Array(ScenarioWriter.write(autosave.scenario).utf8)
  }

  /// Takes away a lock that belongs to nothing.
  private func tidy(_ name: String, in folder: String) {
    guard !Disk.exists(file(name, in: folder)),
      let lock = try? FileLock(lockFile(name, in: folder))
    else { return }
    if !Disk.exists(file(name, in: folder)) { lock.removeFile() }
  }

  /// Takes away what a run left that ended in the middle of writing.
  private func removeIfOld(_ path: String) {
    guard let status = try? Disk.status(of: path),
      status.changed.seconds < LocalTime.now - 3600
    else { return }
    Disk.remove(path)
  }
}

extension Notice {
  /// That a file among unsaved work is none.
  fileprivate static func stranger(_ name: String) -> Notice {
    Notice(
      .info,
      Text(
        nl: "Bij het niet bewaarde werk ligt iets anders, dat blijft liggen: \(name).",
        en: "Among the unsaved work lies something else, which is left alone: \(name)."))
  }

  /// That unsaved work cannot be read.
  fileprivate static func damaged(_ name: String) -> Notice {
    Notice(
      .problem,
      Text(
        nl: "Er is niet bewaard werk dat niet te lezen is; het blijft liggen: \(name).",
        en: "There is unsaved work that cannot be read; it is left alone: \(name)."))
  }

  /// That unsaved work is about a persona of an own folder, which this run does not have.
  fileprivate static func withoutPersona(_ persona: String, folder: String?) -> Notice {
    Notice(
      .info,
      Text(
        nl: "Er is niet bewaard werk over '\(persona)'. Je krijgt het terug met --personas "
          + "\(folder ?? "MAP").",
        en: "There is unsaved work about '\(persona)'. You get it back with --personas "
          + "\(folder ?? "FOLDER")."))
  }
}
