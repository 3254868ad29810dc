import Reintegration

/// The interventions of a persona, or the own ones of a scenario.
struct InterventionList {
  /// Those that are sound, in their order.
  private(set) var interventions: [Intervention] = []
  /// Where the ids of the sound ones stand.
  private(set) var places: [Place] = []
  /// All ids that are named, of unsound ones too.
  private(set) var ids: [String] = []
  /// The ids of those that something is wrong with.
  private(set) var unsound: Set<String> = []

  /// Reads a list of interventions.
  ///
  /// - Parameter known: The ids that there are beside this list.
  init(_ value: YamlValue?, needsSource: Bool, known: [String] = []) {
    guard let value else { return }
    var all: [ReadIntervention] = []
    for element in value.list() {
      guard let read = InterventionReader(element, needsSource: needsSource)?.read() else {
        continue
      }
      let isTaken = ids.contains(read.id) || known.contains(read.id)
      ids.append(read.id)
      all.append(read)
      if isTaken {
        let problem = known.contains(read.id) ? Problem.idTaken(read.id) : .duplicateID(read.id)
        value.reading.add(problem, at: read.idPlace)
      } else if let intervention = read.intervention {
        interventions.append(intervention)
        places.append(read.idPlace)
      } else {
        unsound.insert(read.id)
      }
    }
    let candidates = known + ids
    for reference in all.flatMap(\.references) where !candidates.contains(reference.id) {
      let nearest = NearestMatch.of(reference.id, in: candidates)
      reference.value.report(.unknownReference(reference.id, nearest: nearest))
    }
  }
}
