import Explorer
import PersonaCatalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a call names to begin with: a persona, a scenario, a board, or nothing.
struct Beginning: Hashable, Sendable {
  var persona: String?
  var scenario: String?
  /// The folder of a board.
  var board: String?
  /// How long the workshop is whose presentation is followed; nil where none is.
  var follows: Trainer.Length?
  var personaFolder: String?

  /// Finds out what to begin with, and refuses what cannot be before any screen opens.
  func start() throws(Failure) -> ExplorerStart {
    let library = try Material(personaFolder: personaFolder).library
    var places = Places.current
    places.personaFolder = personaFolder
    if let persona { _ = try Material(library).persona(persona) }
    var start = ExplorerStart(library: library, places: places, persona: persona)
    start.follows = follows
    if let board { start.board = try Self.folder(board, places) }
    if let scenario { start.opened = try start.open(scenario) }
    return start
  }

  private static func folder(_ name: String, _ places: Places) throws(Failure) -> String {
    let path = places.named(name)
    do throws(SystemError) {
      guard try Disk.status(of: places.absolute(path)).kind == .folder else {
        throw SystemError(code: ENOTDIR)
      }
      return path
    } catch {
      throw InputFile.refusal(name, error)
    }
  }
}
