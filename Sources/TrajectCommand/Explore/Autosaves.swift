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
  let folder: AutosaveFolder
  let library: PersonaLibrary
  let places: Places
  private var name: String?
  private var lock: FileLock?
  /// What the file holds now; nil where there is none.
  private var kept: Autosave?
  /// Where the file is, once there was one.
  private var keptPath: String?
  /// What was last tried to keep, and could or could not be.
  private var tried: Autosave?
  /// Why that could not be kept, and when it is tried again.
  private var failure: (refusal: AutosaveFolder.Refusal, until: ContinuousClock.Instant)?
  /// The locks of what earlier runs left behind: no other program may offer it meanwhile.
  var claims: [String: FileLock] = [:]
  /// What is kept of the routes that are aside, as far as it was tried.
  var aside: [Aside] = []
  /// What was kept of them before, as long as the files that are to take its place are not there.
  var outdated: [Aside] = []

  /// How long after a failure the same work is tried again.
  private static let pause = Swift.Duration.seconds(5)

  init(library: PersonaLibrary, places: Places) {
    folder = AutosaveFolder(path: places.autosaveFolder)
    self.library = library
    self.places = places
  }

  // MARK: - This run

  /// Whether the file does not hold what it should, and that can be tried now.
  func isBehind(_ model: Model) -> Bool {
    let wanted = wanted(model)
    if tried != wanted || isAsideBehind(model) { return true }
    let isKept = wanted == kept && aside.allSatisfy { $0.place != nil }
    return !isKept && failure.map { $0.until <= .now } == true
  }

  /// How long to wait before what could not be kept is tried again; nil where all was.
  var patience: Swift.Duration? { failure.map { max(.zero, $0.until - .now) } }

  /// What is kept of the work, as far as it was tried; asked after every key.
  var keeping: LastWords.Keeping {
    let path = kept == nil ? nil : keptPath
    if let failure { return .behind(failure.refusal.reason, older: path) }
    let aside = aside.lazy.compactMap(\.place?.path).first
    if let path, kept?.isSaved == true { return aside.map { .kept($0) } ?? .exercise(path) }
    return (path ?? aside).map { .kept($0) } ?? .nothing
  }

  /// Keeps the unsaved work, or forgets what needs no keeping any more; returns what to tell of it:
  /// that it cannot be done, once, and that it can again.
  mutating func keepUp(with model: Model) -> [Action] {
    let refusal = keepAside(model)
    let wanted = wanted(model)
    tried = wanted
    guard let wanted else {
      forget()
      dropRecovered(model)
      return noted(refusal)
    }
    guard wanted != kept else { return noted(refusal) }
    do throws(AutosaveFolder.Refusal) {
      try keep(wanted)
      kept = wanted
      dropRecovered(model)
      return noted(refusal)
    } catch {
      return noted(error)
    }
  }

  /// Notes how keeping went; returns what is new in that.
  private mutating func noted(_ refusal: AutosaveFolder.Refusal?) -> [Action] {
    let before = failure?.refusal
    failure = refusal.map { ($0, .now + Self.pause) }
    switch (before, refusal) {
    case (nil, let refusal?): return [.unkept(Self.complaint(refusal))]
    case (_?, nil): return [.keptAgain]
    default: return []
    }
  }

  /// Ends in good order: what was saved or left by choice is not offered again.
  mutating func finish(_ model: Model) {
    forget()
    forgetAside()
    dropRecovered(model)
    lock?.removeFile()
    lock = nil
    claims = [:]
  }

  /// The work that an end of the program would lose, with what is being typed, and the exercises.
  private func wanted(_ model: Model) -> Autosave? {
    if let work = model.work, let scenario = model.draft, scenario != work.saved {
      return autosave(of: scenario, work.file, model.exercises)
    }
    return model.exerciseToKeep.map { kept in
      var autosave = autosave(of: kept.scenario, kept.file, model.exercises)
      autosave.isSaved = true
      return autosave
    }
  }

  /// What is kept of a scenario, with its file from the root, and of the exercises that are on.
  func autosave(
    of scenario: Scenario, _ original: WorkFile?, _ exercises: [String: Exercise] = [:]
  ) -> Autosave {
    var placed = original
    if let path = original?.path { placed?.path = places.absolute(path) }
    return Autosave(
      scenario: scenario, original: placed, personaFolder: personaFolder, exercises: exercises)
  }

  private var personaFolder: String? { places.personaFolder.map { places.absolute($0) } }

  private mutating func keep(_ autosave: Autosave) throws(AutosaveFolder.Refusal) {
    let folder = try folder.ready()
    if lock == nil { (name, lock) = try claimedName(in: folder) }
    guard let name else { throw .system(SystemError(code: EEXIST)) }
    keptPath = file(name, in: folder)
    try write(autosave, as: name, in: folder)
  }

  /// Returns a name under which nothing is kept yet, with its lock.
  private func freshName(in folder: String) throws(SystemError) -> (String, FileLock) {
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

  private func claimedName(
    in folder: String
  ) throws(AutosaveFolder.Refusal) -> (String, FileLock) {
    do throws(SystemError) {
      return try freshName(in: folder)
    } catch {
      throw .system(error)
    }
  }

  /// Writes work whose file can be read again; what cannot does not take the place of what can.
  private func write(
    _ autosave: Autosave, as name: String, in folder: String
  ) throws(AutosaveFolder.Refusal) {
    let bytes = autosave.bytes(at: LocalTime.now)
    guard Autosave.fits(bytes) else { throw .tooLarge }
    guard Autosave(bytes, library: library) != nil else { throw .unreadable }
    do throws(SystemError) {
      let file = try NewFile.holding(bytes, in: folder, permissions: 0o600)
      try file.replace(self.file(name, in: folder))
    } catch {
      throw .system(error)
    }
  }

  /// Keeps work that is not open any more, so that this run and the next offer it; returns what to
  /// tell the explorer.
  mutating func keepForLater(_ scenario: Scenario, _ original: WorkFile?) -> [Action] {
    var recovery = Recovery(
      path: "", scenario: scenario, original: original, changed: LocalTime.text(LocalTime.now))
    do throws(AutosaveFolder.Refusal) {
      let (path, lock) = try keepApart(autosave(of: scenario, original))
      recovery.path = path
      claims[path] = lock
      return [.kept(recovery)]
    } catch {
      return [.kept(recovery), .unkept(Self.complaint(error))]
    }
  }

  /// Keeps work in a file of its own; returns its path, with the lock beside it.
  func keepApart(
    _ autosave: Autosave
  ) throws(AutosaveFolder.Refusal) -> (path: String, lock: FileLock) {
    let folder = try folder.ready()
    let (name, lock) = try claimedName(in: folder)
    do throws(AutosaveFolder.Refusal) {
      try write(autosave, as: name, in: folder)
    } catch {
      lock.removeFile()
      throw error
    }
    return (file(name, in: folder), lock)
  }

  private mutating func forget() {
    kept = nil
    if let name, let folder = try? folder.existing() { Disk.remove(file(name, in: folder)) }
  }

  /// Takes away the file of work that was taken up, now that it is kept elsewhere.
  private mutating func dropRecovered(_ model: Model) {
    if let recovered = model.recovered { discard(recovered) }
  }

  /// Returns what is said where work cannot be kept.
  static func complaint(_ refusal: AutosaveFolder.Refusal) -> Notice {
    let reason = refusal.reason
    return Notice(
      .problem,
      Text(
        nl: "Automatisch bijhouden lukt niet (\(reason.nl)). Bewaar je werk zelf.",
        en: "Keeping your work automatically fails (\(reason.en)). Save it yourself."))
  }

  static let ending = ScenarioFiles.ending
  static let lockEnding = ".lock"

  func file(_ name: String, in folder: String) -> String {
    Disk.join(folder, name + Self.ending)
  }

  func lockFile(_ name: String, in folder: String) -> String {
    Disk.join(folder, name + Self.lockEnding)
  }
}
