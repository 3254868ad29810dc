import Explorer
import PersonaCatalog
import Reintegration

/// What `traject notes` follows: the step that is presented, the scenario, and the clock.
struct TrainerFollowing {
  let length: Trainer.Length
  private let scenario: String
  private let files: ScenarioFiles
  private let presented: PresentedFile?
  private let start: ContinuousClock.Instant
  private var stamp: Disk.Stamp?
  private var last: Trainer.Reading?

  init(
    _ scenario: String, _ length: Trainer.Length, library: PersonaLibrary, places: Places,
    start: ContinuousClock.Instant = .now
  ) {
    self.scenario = scenario
    self.length = length
    self.start = start
    files = ScenarioFiles(library: library, places: places)
    presented = PresentedFile(of: scenario, places: places)
    if let folder = presented?.folder { try? Disk.makeFolder(folder) }
  }

  /// The folders in which what it follows changes.
  var folders: [String] {
    [presented?.folder, Disk.folder(of: files.places.absolute(scenario))].compactMap(\.self)
  }

  /// Returns what there is now.
  mutating func reading(at now: ContinuousClock.Instant = .now) -> Trainer.Reading {
    let path = files.places.absolute(scenario)
    let stamp = (try? Disk.status(of: path))?.stamp
    let isSame = stamp == self.stamp && last != nil
    let read = isSame ? nil : try? files.read(scenario)
    if isSame || read != nil { self.stamp = stamp }
    let before = last?.file ?? WorkFile(path: files.places.shown(path), stamp: "")
    let reading = Trainer.Reading(
      scenario: read?.scenario, file: read?.file ?? before, presented: presented?.read(),
      elapsed: Int((now - start) / .seconds(1)))
    last = reading
    return reading
  }

  /// How long to wait until so many whole seconds after the last reading.
  func patience(
    until seconds: Int, now: ContinuousClock.Instant = .now
  ) -> Swift.Duration {
    max(.zero, start + .seconds((last?.elapsed ?? 0) + seconds) - now)
  }
}
