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

/// The unsaved work of this run, kept in a file of its own, and what earlier runs left behind.
///
/// Each running program holds a lock beside its autosave. The system gives the lock back however
/// the program ends, so that an autosave without a lock is that of a run that is over.
struct Autosaves {
  private let folder: String?
  private let library: PersonaLibrary
  private let places: Places
  private var name: String?
  private var lock: FileLock?
  /// What the file holds now; nil where there is none.
  private var kept: Autosave?
  /// What was last tried to keep, and could or could not be.
  private var tried: Autosave?
  private var hasComplained = false
  /// The locks of what earlier runs left behind: no other program may offer it meanwhile.
  private var claims: [String: FileLock] = [:]

  init(library: PersonaLibrary, places: Places) {
    folder = places.autosaveFolder
    self.library = library
    self.places = places
  }

  // MARK: - This run

  /// Whether the file does not hold what it should.
  func isBehind(_ model: Model) -> Bool { tried != wanted(model) }

  /// Whether the file holds work that is not saved.
  var keepsWork: Bool { kept != nil }

  /// Keeps the unsaved work, or forgets what needs no keeping any more; returns a complaint if that
  /// cannot be done, once.
  mutating func keepUp(with model: Model) -> Notice? {
    let wanted = wanted(model)
    tried = wanted
    guard let wanted else {
      forget()
      dropRecovered(model)
      return nil
    }
    guard wanted != kept else { return nil }
    do throws(SystemError) {
      try keep(wanted)
      kept = wanted
      dropRecovered(model)
      return nil
    } catch {
      defer { hasComplained = true }
      return hasComplained ? nil : complaint(error.code)
    }
  }

  /// Ends in good order: what was saved or left by choice is not offered again.
  mutating func finish(_ model: Model) {
    forget()
    dropRecovered(model)
    lock?.removeFile()
    lock = nil
    claims = [:]
  }

  /// The work that an end of the program would lose, with what is being typed.
  private func wanted(_ model: Model) -> Autosave? {
    guard let work = model.work, let scenario = model.draft, scenario != work.saved else {
      return nil
    }
    var original = work.file
    if let path = original?.path { original?.path = places.absolute(path) }
    return Autosave(scenario: scenario, original: original)
  }

  private mutating func keep(_ autosave: Autosave) throws(SystemError) {
    guard let folder else { throw SystemError(code: ENOENT) }
    if lock == nil { (name, lock) = try freshName(in: folder) }
    guard let name else { throw SystemError(code: EEXIST) }
    try write(autosave, as: name, in: folder)
  }

  /// Returns a name under which nothing is kept yet, with its lock.
  private func freshName(in folder: String) throws(SystemError) -> (String, FileLock) {
    try Disk.makeFolder(folder)
    if let status = try? Disk.status(of: folder), status.permissions & 0o077 != 0 {
      chmod(folder.systemPath, 0o700)
    }
    for number in 0..<100 {
      let name = "\(LocalTime.now)-\(getpid())-\(number)"
      let path = file(name, in: folder)
      guard name != self.name, claims[path] == nil, !Disk.exists(path),
        let lock = try FileLock(lockFile(name, in: folder))
      else { continue }
      return (name, lock)
    }
    throw SystemError(code: EEXIST)
  }

  private func write(
    _ autosave: Autosave, as name: String, in folder: String
  ) throws(SystemError) {
    let file = try NewFile.holding(
      autosave.bytes(at: LocalTime.now), in: folder, permissions: 0o600)
    try file.replace(self.file(name, in: folder))
  }

  /// Keeps work that is not open any more, so that this run and the next offer it; returns what to
  /// tell the explorer.
  mutating func keepForLater(_ scenario: Scenario, _ original: WorkFile?) -> [Action] {
    var placed = original
    if let path = original?.path { placed?.path = places.absolute(path) }
    var recovery = Recovery(
      path: "", scenario: scenario, original: original, changed: LocalTime.text(LocalTime.now))
    do throws(SystemError) {
      guard let folder else { throw SystemError(code: ENOENT) }
      let (name, lock) = try freshName(in: folder)
      try write(Autosave(scenario: scenario, original: placed), as: name, in: folder)
      recovery.path = file(name, in: folder)
      claims[recovery.path] = lock
      return [.kept(recovery)]
    } catch {
      return [.kept(recovery), .unkept(complaint(error.code))]
    }
  }

  private mutating func forget() {
    kept = nil
    if let folder, let name { Disk.remove(file(name, in: folder)) }
  }

  /// Takes away the file of work that was taken up, now that it is kept elsewhere.
  private mutating func dropRecovered(_ model: Model) {
    if let recovered = model.recovered { discard(recovered) }
  }

  private func complaint(_ code: Int32) -> Notice {
    let reason =
      folder == nil
      ? Text(nl: "er is geen thuismap", en: "there is no home folder") : SystemReason.text(code)
    return Notice(
      .problem,
      Text(
        nl: "Automatisch bijhouden lukt niet (\(reason.nl)). Bewaar je werk zelf.",
        en: "Keeping your work automatically fails (\(reason.en)). Save it yourself."))
  }

  // MARK: - Earlier runs

  /// Returns what earlier runs left behind, the newest first, and claims it for this run.
  mutating func leftBehind() -> [Recovery] {
    guard let folder, let names = try? Disk.names(in: folder) else { return [] }
    var found: [(recovery: Recovery, moment: Int)] = []
    for file in names {
      if file.hasSuffix(Self.ending) {
        let name = String(file.dropLast(Self.ending.count))
        if let entry = claim(name, in: folder) { found.append(entry) }
      } else if file.hasSuffix(Self.lockEnding) {
        let name = String(file.dropLast(Self.lockEnding.count))
        tidy(name, in: folder)
      } else if NewFile.isTemporary(file) {
        removeIfOld(Disk.join(folder, file))
      }
    }
    found.sort { ($1.moment, $0.recovery.path) < ($0.moment, $1.recovery.path) }
    return found.map(\.recovery)
  }

  /// Forgets what an earlier run left behind.
  mutating func discard(_ recovery: Recovery) {
    guard let lock = claims.removeValue(forKey: recovery.path) else { return }
    if Disk.remove(recovery.path) { lock.removeFile() }
  }

  private mutating func claim(
    _ name: String, in folder: String
  ) -> (recovery: Recovery, moment: Int)? {
    let path = file(name, in: folder)
    // No lock can be had: somebody works on it, or it cannot be told.
    guard let lock = try? FileLock(lockFile(name, in: folder)) else { return nil }
    guard let status = try? Disk.status(of: path),
      let bytes = try? Disk.bytes(of: path, atMost: InputFile.limit),
      let autosave = Autosave(bytes, library: library)
    else {
      // It may be of use to somebody all the same, and stays.
      lock.removeFile()
      return nil
    }
    guard !isSaved(autosave) else {
      Disk.remove(path)
      lock.removeFile()
      return nil
    }
    let moment = Autosave.moment(of: bytes) ?? status.changed.seconds
    var original = autosave.original
    if let path = original?.path { original?.path = places.shown(path) }
    claims[path] = lock
    let recovery = Recovery(
      path: path, scenario: autosave.scenario, original: original,
      changed: LocalTime.text(moment))
    return (recovery, moment)
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

  private static let ending = ".traject.yaml"
  private static let lockEnding = ".lock"

  private func file(_ name: String, in folder: String) -> String {
    Disk.join(folder, name + Self.ending)
  }

  private func lockFile(_ name: String, in folder: String) -> String {
    Disk.join(folder, name + Self.lockEnding)
  }
}
