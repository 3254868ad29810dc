import PersonaCatalog
import Reintegration
import Wording

/// The personas a command works with: the built-in ones and those of an own folder.
struct Material: Sendable {
  let library: PersonaLibrary

  /// Takes personas that are open.
  init(_ library: PersonaLibrary) {
    self.library = library
  }

  /// Opens the personas; what is wrong in the own folder stays among the library's problems.
  init(personaFolder: String?) throws(Failure) {
    var files: [PersonaLibrary.File] = []
    var unreadable: [Failure.SystemProblem] = []
    if let folder = personaFolder {
      for name in try InputFile.names(in: folder) where FileKind(name) == .persona {
        let path = InputFile.path(folder, name)
        do throws(Failure) {
          files.append(PersonaLibrary.File(name: path, bytes: try InputFile.bytes(of: path)))
        } catch {
          unreadable += error.unreadable
        }
      }
    }
    guard unreadable.isEmpty else {
      throw .input(unreadable: unreadable, findings: [])
    }
    library = PersonaLibrary(own: files)
  }

  /// Opens the personas for a command that accepts no error in them.
  init(soundIn personaFolder: String?) throws(Failure) {
    try self.init(personaFolder: personaFolder)
    guard library.problems.isEmpty else {
      throw .input(unreadable: [], findings: library.problems)
    }
  }

  func defaults() throws(Failure) -> Defaults {
    do throws(Findings) {
      return try library.defaults()
    } catch {
      throw .fault(error)
    }
  }

  func catalog() throws(Failure) -> Catalog {
    do throws(Findings) {
      return try library.catalog()
    } catch {
      throw .fault(error)
    }
  }

  func reference() throws(Failure) -> Reference {
    do throws(Findings) {
      return try library.reference()
    } catch {
      throw .fault(error)
    }
  }

  /// Returns the persona of an id that was given as an argument.
  func persona(_ id: String) throws(Failure) -> Persona {
    if let persona = library.persona(id) { return persona }
    // A persona that is listed and cannot be read is one of ours.
    guard !library.ids.contains(id) else { throw .fault(Findings(library.builtInProblems())) }
    let hint = Suggestion.text(for: id, among: library.ids)
    throw .usage(
      Text(
        nl: "er is geen persona '\(id)'.\(hint.nl)", en: "there is no persona '\(id)'.\(hint.en)"))
  }
}

/// What a file is, by how its name ends.
enum FileKind {
  case scenario, persona, reference

  init?(_ name: String) {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if last.hasSuffix(".traject.yaml") {
      self = .scenario
    } else if last == "reference.yaml" {
      self = .reference
    } else if last.hasSuffix(".yaml") {
      self = .persona
    } else {
      return nil
    }
  }
}

/// A question whether another word was meant, or else the words that there are.
enum Suggestion {
  static func text(for word: String, among words: [String]) -> Text {
    if let nearest = NearestMatch.of(word, in: words) {
      return Text { " " + $0.didYouMean("'\(nearest)'") }
    }
    let list = words.joined(separator: ", ")
    return words.isEmpty ? Text("") : Text(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
  }
}

extension Failure {
  /// A fault in what is built into the program.
  static func fault(_ findings: Findings) -> Failure {
    let list = findings.list
    return .fault(
      Text(
        nl: list.map { $0.description(in: .nl) }.joined(separator: "\n"),
        en: list.map { $0.description(in: .en) }.joined(separator: "\n")))
  }

  /// The files that the system refused.
  var unreadable: [SystemProblem] {
    if case .input(let unreadable, findings: _) = self { unreadable } else { [] }
  }

  /// What is wrong in the files that could be read.
  var findings: [Finding] {
    if case .input(unreadable: _, let findings) = self { findings } else { [] }
  }
}
