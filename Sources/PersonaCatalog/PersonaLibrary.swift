package import Reintegration
internal import Synchronization

/// The personas that there are: the built-in ones, and those of an own folder.
///
/// A built-in persona is read when it is first asked for, so that a run which needs one of them does
/// not wait for the others.
package final class PersonaLibrary: Sendable {
  /// A file as it was found: its name and its bytes.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The ids of all personas that can be read, the built-in ones first.
  package let ids: [String]
  /// What is wrong with the files of the own folder, or is to be said of them.
  package let problems: [Finding]
  /// The files of the personas that are there and cannot be read, by id.
  private let broken: [String: String]

  private let builtIn: [String: BuiltInFile]
  private let own: [String: Persona]
  private let memory = Mutex(Memory())

  private struct Memory {
    var personas: [String: Persona] = [:]
    var reference: Reference?
  }

  /// Opens the built-in personas, with the persona files of an own folder.
  ///
  /// A file with the id of a built-in persona replaces it, at its place; the others follow, in the
  /// order in which they are given. What is wrong with a file is among the ``problems``, and the
  /// persona is then left out: a built-in one too, since its figures are not those that are meant.
  ///
  /// - Parameter passedOver: What is to be said of files in the folder that are not among these.
  package init(own files: [File] = [], passedOver: [Finding] = []) {
    var ids: [String] = []
    var builtIn: [String: BuiltInFile] = [:]
    for file in Personas.personaFiles {
      let id = String(file.name.prefix { $0 != "." })
      ids.append(id)
      builtIn[id] = file
    }
    let found = OwnPersonas(files, passedOver: passedOver)
    own = found.held.mapValues { held in
      var persona = held.persona
      if builtIn[persona.id] != nil { persona.origin = .replacement }
      return persona
    }
    ids += found.ids.filter { !ids.contains($0) }
    self.ids = ids.filter { found.broken[$0] == nil }
    broken = found.broken
    self.builtIn = builtIn
    problems = found.problems
  }

  /// Returns the file of the own folder in which a persona stands that cannot be read; nil if there is
  /// none of this id.
  package func brokenFile(of id: String) -> String? { broken[id] }

  /// Returns the persona of this id, or nil if there is none.
  package func persona(_ id: String) -> Persona? {
    if let persona = own[id] { return persona }
    guard broken[id] == nil, let file = builtIn[id] else { return nil }
    return memory.withLock { memory in
      if let persona = memory.personas[id] { return persona }
      let persona = try? PersonaReader.read(file.bytes, file: file.name, origin: .builtIn)
      memory.personas[id] = persona
      return persona
    }
  }

  /// Returns what belongs to no single persona.
  ///
  /// It throws only if the built-in reference file is wrong, which is a fault of the program.
  package func reference() throws(Findings) -> Reference {
    try memory.withLock { memory throws(Findings) in
      if let reference = memory.reference { return reference }
      let reference = try ReferenceReader.open(ReferenceFile(Personas.reference))
      memory.reference = reference
      return reference
    }
  }

  /// Returns the figures that hold where a scenario sets none.
  ///
  /// It throws only if the built-in reference file is wrong, which is a fault of the program.
  package func defaults() throws(Findings) -> Defaults {
    let reference = try reference()
    guard let defaults = Defaults(reference) else {
      throw Findings.none(in: Personas.reference.name)
    }
    return defaults
  }

  /// Returns everything: who the personas are, with each whole persona as soon as it is asked for; the
  /// reference; and what is wrong with own files.
  package func catalog() throws(Findings) -> Catalog {
    Catalog(
      entries: ids.compactMap(entry), reference: try reference(), defaults: try defaults(),
      problems: problems)
  }

  /// Returns a persona that is read when it is asked for, and first only who it is.
  private func entry(_ id: String) -> Catalog.Entry? {
    if let persona = own[id] { return Catalog.Entry(persona) }
    return builtIn[id].map { file in
      Catalog.Entry(
        id: id, card: { PersonaReader.card(file) }, persona: { self.persona(id) })
    }
  }

  /// Returns what is wrong with the built-in files, which should be nothing.
  package func builtInProblems() -> [Finding] {
    var found: [Finding] = []
    for file in Personas.personaFiles {
      do throws(Findings) {
        _ = try PersonaReader.read(file.bytes, file: file.name, origin: .builtIn)
      } catch {
        found += error.list
      }
    }
    do throws(Findings) {
      _ = try ReferenceReader.read(
        Personas.reference.bytes, file: Personas.reference.name)
    } catch {
      found += error.list
    }
    return found
  }

  /// The ids of the maatschappelijke posities.
  var positionIDs: [String] {
    (try? reference())?.positions.map(\.id) ?? []
  }
}
