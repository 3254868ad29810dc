import Reintegration

/// The personas of an own folder, and what is wrong with its files.
struct OwnPersonas {
  /// The ids, in the order of the files.
  private(set) var ids: [String] = []
  /// The file of each persona that can be read, and the persona.
  private(set) var held: [String: (file: String, persona: Persona)] = [:]
  /// The files of the personas that are there and cannot be read, by id.
  private(set) var broken: [String: String] = [:]
  /// What is wrong with the files, or is to be said of them.
  private(set) var problems: [Finding]

  /// Reads the files.
  ///
  /// Of two with one persona, that holds which is called by its id; else the first.
  ///
  /// - Parameter passedOver: What is to be said of files in the folder that are not among these.
  init(_ files: [PersonaLibrary.File], passedOver: [Finding]) {
    problems = passedOver
    for finding in passedOver where !finding.isWarning {
      broken[Self.stem(of: finding.file)] = finding.file
    }
    var twice: [(file: PersonaLibrary.File, id: String)] = []
    var holders: [String: PersonaLibrary.File] = [:]
    for file in files {
      do throws(Findings) {
        let persona = try PersonaReader.read(file.bytes, file: file.name)
        let id = persona.id
        if let holder = holders[id] {
          let isNamesake = Self.stem(of: file.name) == id && Self.stem(of: holder.name) != id
          twice.append((isNamesake ? holder : file, id))
          guard isNamesake else { continue }
        } else {
          ids.append(id)
        }
        holders[id] = file
        held[id] = (file.name, persona)
      } catch {
        problems += error.list
        // A scenario among the personas is one of a persona, and no persona itself.
        guard !PersonaReader.isScenario(file.bytes) else { continue }
        broken[ScenarioHead(file.bytes).persona ?? Self.stem(of: file.name)] = file.name
      }
    }
    problems += twice.map { Self.twice($0.file, $0.id, in: holders[$0.id]?.name ?? "") }
    broken = broken.filter { held[$0.key] == nil }
  }

  private static func twice(
    _ file: PersonaLibrary.File, _ id: String, in other: String
  ) -> Finding {
    let problem = Problem.personaTwice(id, file: other)
    let place = PersonaReader.place(ofIDIn: file.bytes)
    return Finding(
      file: file.name, line: place.line, column: place.column, message: problem.message,
      hint: problem.hint)
  }

  /// Returns a file's name without its folder and its ending, which is the id of most.
  private static func stem(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
