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
    guard let folder = personaFolder else {
      library = PersonaLibrary()
      return
    }
    let listing: FolderListing
    do throws(SystemError) {
      listing = try FolderListing(folder)
    } catch {
      throw InputFile.refusal(folder, error)
    }
    var passedOver = listing.findings.filter { FileKind($0.file)?.content == .persona }
    var files: [PersonaLibrary.File] = []
    for (path, kind) in listing.files where kind == .persona {
      do throws(SystemError) {
        let bytes = try Disk.bytes(of: path, atMost: InputFile.limit)
        files.append(PersonaLibrary.File(name: path, bytes: bytes))
      } catch {
        passedOver.append(.unreadable(path, error))
      }
    }
    library = PersonaLibrary(own: files, passedOver: passedOver)
  }

  /// Throws what is wrong in the own folder, for a command that is asked for it.
  func check() throws(Failure) {
    guard library.problems.allSatisfy(\.isWarning) else {
      throw .input(unreadable: [], findings: library.problems)
    }
  }

  /// Says on standard error, in one line, which files of the own folder take no part.
  func warn(in wording: Wording) {
    if let warning = warning(in: wording) { StandardStream.complain("traject: " + warning) }
  }

  /// Says which files of the own folder take no part; nil if all of them do.
  func warning(in wording: Wording) -> String? {
    let files = Set(library.problems.map(\.file)).sorted()
    guard let first = files.first else { return nil }
    let shown = files.count > Self.mostNamed ? Self.mostNamed - 1 : files.count
    var names = files.prefix(shown).map { Harmless.name(Disk.name(of: $0)) }
    let rest = files.count - shown
    if rest > 0 { names.append(wording("nog \(rest)", "\(rest) more")) }
    let list = wording.list(names)
    let folder = Harmless.name(Disk.folder(of: first))
    return files.count == 1
      ? wording(
        "let op: \(list) doet niet mee; zie: traject validate \(folder)",
        "note: \(list) takes no part; see: traject validate \(folder)")
      : wording(
        "let op: \(list) doen niet mee; zie: traject validate \(folder)",
        "note: \(list) take no part; see: traject validate \(folder)")
  }

  private static let mostNamed = 6

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
    if let file = library.brokenFile(of: id) {
      throw .input(unreadable: [], findings: library.problems.filter { $0.file == file })
    }
    // A persona that is listed and cannot be read is one of ours.
    guard !library.ids.contains(id) else { throw .fault(Findings(library.builtInProblems())) }
    let hint = Suggestion.text(for: id, among: library.ids)
    throw .usage(
      Text(
        nl: "er is geen persona '\(id)'.\(hint.nl)", en: "there is no persona '\(id)'.\(hint.en)"))
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
