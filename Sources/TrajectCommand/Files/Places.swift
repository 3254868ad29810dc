#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the program finds and keeps things, by the rules of the XDG base directories.
struct Places: Hashable, Sendable {
  /// The folder that relative paths start from.
  let workingFolder: String
  let home: String?
  /// The folder of the program's settings; nil where the user has no home.
  let configFolder: String?
  /// The folder for what is kept between runs.
  let stateFolder: String?
  /// The folder with persona files of the user's own, where one is named.
  var personaFolder: String?

  /// Finds the places.
  ///
  /// - Parameter environment: Returns a variable of the environment, nil where missing or empty.
  init(workingFolder: String, environment: (String) -> String?) {
    func absolute(_ path: String?) -> String? { path?.hasPrefix("/") == true ? path : nil }
    self.workingFolder = workingFolder
    home = absolute(environment("HOME"))
    // A relative path there is to be ignored, by the rules.
    configFolder =
      (absolute(environment("XDG_CONFIG_HOME")) ?? home.map { Disk.join($0, ".config") })
      .map { Disk.join($0, "traject") }
    stateFolder =
      (absolute(environment("XDG_STATE_HOME")) ?? home.map { Disk.join($0, ".local/state") })
      .map { Disk.join($0, "traject") }
    personaFolder = environment("TRAJECT_PERSONAS")
  }

  /// The places of this process.
  static var current: Places {
    Places(workingFolder: currentFolder, environment: StandardStream.environment)
  }

  var settingsFile: String? { configFolder.map { Disk.join($0, "settings.yaml") } }
  var autosaveFolder: String? { stateFolder.map { Disk.join($0, "autosave") } }

  /// Returns the path that a text names: as it is where there is such a file, else as it was pasted.
  ///
  /// - Parameter ending: What was put behind the text and is part of no pasted one.
  func named(_ text: String, ending: String = "") -> String {
    guard !Disk.exists(absolute(text)) else { return text }
    let typed = text.hasSuffix(ending) ? String(text.dropLast(ending.count)) : text
    let path = PastedPath.cleaned(typed)
    guard path != typed, !path.isEmpty else { return text }
    return path.hasSuffix(ending) ? path : path + ending
  }

  /// Returns a path as it is shown: `~` written out, and short for what is in the working folder.
  func shown(_ path: String) -> String {
    var path = path
    if let home, path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
    let isAbsolute = path.hasPrefix("/")
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    path = isAbsolute ? "/" + parts : parts.isEmpty ? "." : parts
    let inside = workingFolder.hasSuffix("/") ? workingFolder : workingFolder + "/"
    return path.hasPrefix(inside) ? String(path.dropFirst(inside.count)) : path
  }

  /// Returns a folder that an option or the environment names, with its `~` written out, which no
  /// shell does behind an `=`.
  func folder(_ text: String) -> String {
    let path = named(text)
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// The working folder as it is shown: short for what is in the user's home.
  var shownFolder: String {
    guard let home, home != "/" else { return workingFolder }
    if workingFolder == home { return "~" }
    return workingFolder.hasPrefix(home + "/")
      ? "~" + workingFolder.dropFirst(home.count) : workingFolder
  }

  /// Returns a path from the root.
  func absolute(_ path: String) -> String {
    let path = shown(path)
    return path.hasPrefix("/") ? path : Disk.join(workingFolder, path)
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return SystemPath.text(path)
  }
}
