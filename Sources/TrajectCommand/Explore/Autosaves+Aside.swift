import Explorer
import Reintegration

/// The routes that are set aside and saved nowhere, each in a file of its own.
extension Autosaves {
  /// A route that is aside, and where it is kept.
  struct Aside {
    let autosave: Autosave
    /// Nil where it could not be kept.
    let place: (path: String, lock: FileLock)?
  }

  /// Whether the files do not hold what they should.
  func isAsideBehind(_ model: Model) -> Bool {
    if model.alternatives.isEmpty { return !aside.isEmpty }
    return wantedAside(model) != aside.map(\.autosave)
  }

  /// Keeps what is aside and forgets what is not any more; returns why something cannot be kept.
  mutating func keepAside(_ model: Model) -> AutosaveFolder.Refusal? {
    let wanted = wantedAside(model)
    var refusal: AutosaveFolder.Refusal?
    var kept: [Aside] = []
    for autosave in wanted {
      if let old = aside.first(where: { $0.autosave == autosave && $0.place != nil }) {
        kept.append(old)
        continue
      }
      do throws(AutosaveFolder.Refusal) {
        kept.append(Aside(autosave: autosave, place: try keepApart(autosave)))
      } catch {
        refusal = error
        kept.append(Aside(autosave: autosave, place: nil))
      }
    }
    let places = Set(kept.compactMap(\.place?.path))
    outdated += aside.filter { old in old.place.map { !places.contains($0.path) } ?? false }
    aside = kept
    // Not before: what cannot be kept anew is better kept as it was.
    if refusal == nil { forgetOutdated() }
    return refusal
  }

  /// Takes their files away.
  mutating func forgetAside() {
    aside.forEach(Self.remove)
    aside = []
    forgetOutdated()
  }

  private mutating func forgetOutdated() {
    outdated.forEach(Self.remove)
    outdated = []
  }

  private static func remove(_ aside: Aside) {
    guard let place = aside.place else { return }
    if Disk.remove(place.path) { place.lock.removeFile() }
  }

  private func wantedAside(_ model: Model) -> [Autosave] {
    model.unsavedAside.compactMap { effect in
      if case .keep(let scenario, let original) = effect {
        autosave(of: scenario, original, model.exercises)
      } else {
        nil
      }
    }
  }
}
