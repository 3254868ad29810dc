import Explorer
import ExplorerScreen
import NcursesTerminal
import PersonaCatalog
import Reintegration
import TerminalCanvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is around the program while it runs: all that a diagnosis rests on.
struct Surroundings {
  /// The variables of the environment that matter, without those that are missing or empty.
  var environment: [String: String]
  var terminal: TerminalInspection
  /// Whether the user's codeset is UTF-8, and the system has it.
  var isUTF8: Bool
  var folders: [Folder]
  /// What is wrong with the settings file, if anything.
  var settingsProblem: Text?
  /// What is wrong with the persona files of an own folder.
  var personaProblems: [Finding]
  /// The number of personas that can be chosen.
  var personas: Int
  /// The system and the libraries, each with its version.
  var versions: [String]

  /// Whether tmux or screen stands between the program and the terminal.
  var isInMultiplexer: Bool { environment["TMUX"] != nil || environment["STY"] != nil }

  /// A folder or file that the program uses.
  struct Folder: Hashable {
    let use: Text
    let path: String?
    /// What the program may do there; nil where it is not there yet.
    var access: Access?
    /// The number of files kept there, where that says something.
    var count: Int?
    /// Whether the program makes it when it needs it.
    var isMadeWhenNeeded = true
  }

  enum Access: Hashable {
    case readWrite, readOnly, closed
  }

  /// Looks around.
  static func now(places: Places) -> Surroundings {
    var environment: [String: String] = [:]
    for name in variables { environment[name] = StandardStream.environment(name) }
    let isUTF8 = NcursesTerminal.glyphsOfCodeset == .unicode
    let material = try? Material(personaFolder: places.personaFolder)
    return Surroundings(
      environment: environment,
      terminal: .ofStandardStreams(measuring: isUTF8 ? DrawnSigns.all : []),
      isUTF8: isUTF8,
      folders: folders(of: places),
      settingsProblem: PreferencesFile(places: places).complaint?.text,
      personaProblems: material?.library.problems ?? [],
      personas: material?.library.ids.count ?? 0, versions: versions)
  }

  private static let variables = [
    "TRAJECT_LANG", "LC_ALL", "LC_CTYPE", "LANG", "TERM", "NO_COLOR", "TMUX", "STY",
    "SSH_CONNECTION", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION",
  ]

  private static func folders(of places: Places) -> [Folder] {
    func folder(_ use: Text, _ path: String?, made: Bool = true, counts: Bool = false) -> Folder {
      Folder(
        use: use, path: path, access: path.flatMap(access),
        count: counts
          ? path.flatMap { try? Disk.names(in: $0) }?.count { $0.hasSuffix(ScenarioFiles.ending) }
          : nil,
        isMadeWhenNeeded: made)
    }
    var folders = [
      folder(
        Text(nl: "werkmap", en: "working folder"), places.workingFolder, made: false, counts: true),
      folder(Text(nl: "instellingen", en: "settings"), places.settingsFile),
      folder(
        Text(nl: "niet bewaard werk", en: "unsaved work"), places.autosaveFolder, counts: true),
    ]
    if let own = places.personaFolder {
      folders.append(
        folder(Text(nl: "eigen persona's", en: "own personas"), places.absolute(own), made: false))
    }
    return folders
  }

  private static func access(to path: String) -> Access? {
    guard Disk.exists(path) else { return nil }
    guard (try? Disk.mayRead(path)) != nil else { return .closed }
    return (try? Disk.mayWrite(path)) == nil ? .readOnly : .readWrite
  }

  private static var versions: [String] {
    var system = utsname()
    uname(&system)
    func text<Bytes>(_ bytes: Bytes) -> String {
      withUnsafeBytes(of: bytes) { SystemPath.text($0.prefix { $0 != 0 }.map { $0 }) }
    }
    let kernel = [text(system.sysname), text(system.release), text(system.machine)]
    var versions = [kernel.joined(separator: " "), TerminalInspection.libraryVersion]
    #if canImport(Glibc)
      var name = [CChar](repeating: 0, count: 64)
      if confstr(Int32(_CS_GNU_LIBC_VERSION), &name, name.count) > 0 {
        versions.append(SystemPath.text(&name))
      }
    #endif
    return versions
  }
}
