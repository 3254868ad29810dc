import Explorer
import Reintegration
import TerminalCanvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The settings file, read at the start and kept up with what the user sets.
struct PreferencesFile {
  private let path: String?
  /// How the file is called where people read it.
  private let shownPath: String
  /// Where what the file held may be kept while it is written.
  private let stateFolder: String?
  private var preferences = Preferences()
  private var problems: [PreferencesText.Problem] = []
  /// The reason for which the file could not be read.
  private var unreadable: Text?
  /// The settings in force, which the next change is compared with.
  private var inForce: Settings?
  private var glyphs = GlyphSet.unicode

  /// Whether this is the first time: no tour was seen, and what was seen can be remembered.
  private(set) var isFirstTime = false

  init(places: Places) {
    path = places.settingsFile
    shownPath = ScenarioPath.short(path ?? "")
    stateFolder = places.stateFolder
    guard let path else { return }
    do throws(SystemError) {
      let bytes = try Disk.bytes(of: path, atMost: InputFile.limit)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        unreadable = Text(nl: "het is geen tekst in UTF-8", en: "it is no text in UTF-8")
        return
      }
      (preferences, problems) = PreferencesText.read(text)
      isFirstTime = !preferences.tourSeen && problems.isEmpty
    } catch {
      if error.code == ENOENT {
        isFirstTime = true
      } else {
        unreadable = SystemReason.text(error.code)
      }
    }
  }

  /// Returns the settings that hold at the start; what the call asks for comes first.
  mutating func settings(on glyphs: GlyphSet, asked: (inout Settings) -> Void) -> Settings {
    var settings = preferences.settings(on: glyphs)
    asked(&settings)
    self.glyphs = glyphs
    inForce = settings
    return settings
  }

  /// What is wrong with the file, if anything.
  var complaint: Notice? {
    if let unreadable {
      return Notice(
        .problem,
        Text(
          nl: "De instellingen in \(shownPath) zijn niet te lezen: \(unreadable.nl).",
          en: "The settings in \(shownPath) cannot be read: \(unreadable.en)."))
    }
    guard !problems.isEmpty else { return nil }
    let nl = problems.map { "regel \($0.line): \($0.message.nl)" }.joined(separator: "; ")
    let en = problems.map { "line \($0.line): \($0.message.en)" }.joined(separator: "; ")
    return Notice(
      .problem,
      Text(nl: "Instellingen, \(shownPath), \(nl)", en: "Settings, \(shownPath), \(en)"))
  }

  /// Keeps what the user has set; returns a complaint if that cannot be done.
  mutating func store(_ settings: Settings) -> Notice? {
    let old = inForce ?? settings
    inForce = settings
    var tourOnly = old
    tourOnly.hasSeenTour = settings.hasSeenTour
    // A file with an error in it is its writer's until he sets something himself.
    if tourOnly == settings, !problems.isEmpty || unreadable != nil { return nil }
    guard let path else { return nil }
    do throws(SystemError) {
      try write(from: old, to: settings, at: path)
      return nil
    } catch {
      // That the tour was seen is nothing that the user set.
      if tourOnly == settings { return nil }
      let reason = SystemReason.text(error.code)
      return Notice(
        .problem,
        Text(
          nl: "De instelling geldt nu, maar kan niet bewaard worden: \(reason.nl).",
          en: "The setting holds now, but cannot be kept: \(reason.en)."))
    }
  }

  /// Puts what was changed in the file; what another program put there meanwhile stays.
  private func write(from old: Settings, to new: Settings, at path: String) throws(SystemError) {
    let target = try Disk.target(of: path)
    let lock = FolderLock(Disk.folder(of: target))
    defer { withExtendedLifetime(lock) {} }
    var text: String?
    if Disk.exists(target) {
      let held = try Disk.bytes(of: target, atMost: InputFile.limit)
      text = String(validating: held, as: UTF8.self)
      // What cannot be read cannot be kept either.
      guard text != nil else { throw SystemError(code: EINVAL) }
    } else {
      try Disk.makeFolder(Disk.folder(of: target))
    }
    var preferences = text.map { PreferencesText.read($0).preferences } ?? preferences
    preferences.take(from: old, to: new, on: glyphs)
    let bytes = Array(PreferencesText.updated(text, preferences).utf8)
    try WholeFile.write(bytes, to: target, keepingIn: stateFolder)
  }
}
