import Explorer
import Foundation
import Reintegration
import TerminalCanvas
import Testing

@testable import TrajectCommand

@Suite("The settings file")
struct PreferencesTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func path() throws -> String { try #require(home.places.settingsFile) }

  private func put(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: try #require(home.places.configFolder), withIntermediateDirectories: true)
    try text.write(toFile: try path(), atomically: false, encoding: .utf8)
  }

  private func text() throws -> String {
    try String(contentsOfFile: try path(), encoding: .utf8)
  }

  /// The settings at the start, with nothing asked for.
  private func atStart(on glyphs: GlyphSet = .unicode) -> (PreferencesFile, Settings) {
    var file = PreferencesFile(places: home.places)
    let settings = file.settings(on: glyphs) { _ in }
    return (file, settings)
  }

  @Test func `is not there at first, and is not made by looking`() throws {
    let (file, settings) = atStart()
    #expect(file.isFirstTime)
    #expect(file.complaint == nil)
    #expect(settings == Settings(hasSeenTour: false))
    #expect(home.names(home.places.configFolder).isEmpty)
  }

  @Test func `keeps what is set`() throws {
    var (file, settings) = atStart()
    settings.language = .en
    settings.usesColor = false
    settings.usesPlainGlyphs = true
    settings.usesMouse = false
    settings.usesLines = true
    settings.hasSeenTour = true
    #expect(file.store(settings) == nil)
    let (again, read) = atStart()
    #expect(read == settings)
    #expect(!again.isFirstTime)
    #expect(again.complaint == nil)
    #expect(try text().contains("\ncharacters: plain\n"))
    #expect(home.names(home.places.configFolder) == ["settings.yaml"])
  }

  @Test(arguments: Language.allCases, Preferences.Characters.allCases)
  func `reads back as it was written`(language: Language, characters: Preferences.Characters) {
    for bits in 0..<16 {
      let preferences = Preferences(
        language: language, characters: characters, colors: bits & 1 == 0, mouse: bits & 2 == 0,
        plain: bits & 8 == 0, tourSeen: bits & 4 == 0)
      for old in [nil, "", "# niets\n", PreferencesText.updated(nil, Preferences())] {
        let read = PreferencesText.read(PreferencesText.updated(old, preferences))
        #expect(read.preferences == preferences)
        #expect(read.problems == [])
      }
    }
  }

  @Test(arguments: [
    "{a: b}\r\r", "language: nl\rmouse: true", "a\r\n\r\nb\r", "\r", "\u{FEFF}\u{FEFF}a",
  ])
  func `is written once as it then stays, whatever its lines end in`(text: String) {
    let preferences = Preferences(language: .en, mouse: false)
    let once = PreferencesText.updated(text, preferences)
    #expect(PreferencesText.read(once).preferences == preferences)
    #expect(PreferencesText.updated(once, preferences) == once)
  }

  @Test func `does not keep what a flag asked for`() throws {
    var file = PreferencesFile(places: home.places)
    var settings = file.settings(on: .unicode) { asked in
      asked.language = .en
      asked.usesColor = false
      asked.usesPlainGlyphs = true
    }
    #expect(settings.language == .en)
    settings.usesMouse = false
    #expect(file.store(settings) == nil)
    let read = PreferencesText.read(try text()).preferences
    #expect(read == Preferences(mouse: false))
  }

  @Test func `keeps comments and what stands between the lines`() throws {
    try put("# van mij\nlanguage: nl  # gewoon\r\n\ncolours: aan\n")
    var (file, settings) = atStart()
    #expect(file.complaint == nil)
    settings.language = .en
    #expect(file.store(settings) == nil)
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4) == ["# van mij", "language: en  # gewoon", "", "colours: aan"])
    #expect(PreferencesText.read(try text()).preferences == Preferences(language: .en))
  }

  @Test(arguments: [
    ("kleur: true", "de instelling 'kleur' is er niet."),
    ("language: de", "'de' past niet bij 'language'"),
    ("colours", "'' past niet bij 'colours'"),
    ("mouse: true\nmouse: false", "'mouse' staat er twee keer"),
    ("colour: true", "de instelling 'colour' is er niet. Bedoel je 'colours'?"),
  ])
  func `says what is wrong, uses the rest, and stays as it is`(wrong: String, said: String) throws {
    let before = "characters: plain\n\(wrong)\n"
    try put(before)
    var (file, settings) = atStart()
    #expect(settings.usesPlainGlyphs)
    #expect(settings.language == .nl)
    #expect(settings.usesMouse)
    let notice = try #require(file.complaint)
    #expect(notice.kind == .problem)
    #expect(notice.text.nl.contains(said))
    #expect(!file.isFirstTime)
    settings.hasSeenTour = true
    #expect(file.store(settings) == nil)
    #expect(try text() == before)
    settings.language = .en
    #expect(file.store(settings) == nil)
    #expect(PreferencesText.read(try text()).preferences.language == .en)
  }

  @Test func `may stand between quotation marks that belong together`() {
    for value in ["en", "'en'", "\"en\"", " \"en\" "] {
      let read = PreferencesText.read("language: \(value)\n")
      #expect(read.preferences.language == .en && read.problems == [], "\(value)")
    }
    for value in ["'en", "en'", "'en\"", "\"en", "en\"", "'", "\""] {
      let read = PreferencesText.read("language: \(value)\n")
      #expect(read.preferences == Preferences() && read.problems.count == 1, "\(value)")
    }
  }

  @Test func `that are no text say so, in both languages`() throws {
    try put("")
    try Data([0x6C, 0xFF]).write(to: URL(filePath: try path()))
    let complaint = try #require(atStart().0.complaint)
    #expect(complaint.text.nl.contains("het is geen tekst in UTF-8"))
    #expect(complaint.text.en.contains("it is no text in UTF-8"))
  }

  @Test func `are read behind a byte-order mark, which goes when one is set`() throws {
    try put("\u{FEFF}language: en\nmouse: false\n")
    var (file, settings) = atStart()
    #expect(file.complaint == nil)
    #expect(settings.language == .en && !settings.usesMouse)
    settings.usesColor = false
    #expect(file.store(settings) == nil)
    #expect(try text().hasPrefix("language: en\nmouse: false\n"))
  }

  @Test func `name a sign in them that cannot be seen`() throws {
    try put("lang\u{AD}uage: en\n")
    #expect(
      atStart().0.complaint?.text.nl.hasSuffix(
        "Bedoel je 'language'? Er staat een teken dat je niet ziet (U+00AD) in. Haal het weg.")
        == true)
  }

  @Test func `says all that is wrong, with what would fit, and leaves it until it is set`() throws {
    try put("language: klingon\ncharacters: veel\n")
    var (file, settings) = atStart()
    let said = try #require(file.complaint).text.nl
    #expect(said.contains("regel 1: 'klingon' past niet bij 'language' (nl, en)"))
    #expect(said.contains("regel 2: 'veel' past niet bij 'characters' (auto, full, plain)"))
    settings.language = .en
    #expect(file.store(settings) == nil)
    #expect(try text().contains("language: en\ncharacters: veel\n"))
  }

  @Test func `that cannot be read is said and not replaced`() throws {
    try FileManager.default.createDirectory(
      atPath: try path(), withIntermediateDirectories: true)
    var (file, settings) = atStart()
    #expect(file.complaint?.text.nl.hasSuffix("niet te lezen: het is een map.") == true)
    #expect(settings.language == .nl)
    settings.language = .en
    #expect(
      file.store(settings)?.text.nl
        == "De instelling geldt nu, maar kan niet bewaard worden: het is een map.")
  }

  @Test func `keeps a file with two names one file`() throws {
    try put("language: nl\n")
    let other = home.path + "/instellingen"
    #expect(link(try path(), other) == 0)
    var (file, settings) = atStart()
    settings.language = .en
    #expect(file.store(settings) == nil)
    #expect(try String(contentsOfFile: other, encoding: .utf8).contains("language: en\n"))
    #expect(home.names(home.places.stateFolder).isEmpty)
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "no disk can be mounted here"))
  func `writes a file where it lies if no other can take its place`() throws {
    let disk = try SmallDisk(in: home.path)
    let folder = disk.path
    let places = Places(workingFolder: home.path) { $0 == "XDG_CONFIG_HOME" ? folder : nil }
    let path = folder + "/traject/settings.yaml"
    try FileManager.default.createDirectory(
      atPath: folder + "/traject", withIntermediateDirectories: true)
    try "language: nl\n".write(toFile: path, atomically: false, encoding: .utf8)
    try disk.mount(fileItself: path)
    var file = PreferencesFile(places: places)
    var settings = file.settings(on: .unicode) { _ in }
    settings.language = .en
    #expect(file.store(settings) == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("language: en\n"))
    disk.unmount(fileItself: path)
  }

  @Test func `takes nothing back that another program set`() throws {
    var (one, settings) = atStart()
    var (other, others) = atStart()
    settings.language = .en
    others.usesMouse = false
    #expect(one.store(settings) == nil)
    #expect(other.store(others) == nil)
    #expect(
      PreferencesText.read(try text()).preferences == Preferences(language: .en, mouse: false))
  }

  @Test(arguments: [
    (GlyphSet.unicode, GlyphSet.ascii, Preferences.Characters.plain),
    (.ascii, .unicode, .full), (.unicode, .unicode, .auto), (.ascii, .ascii, .auto),
  ])
  func `says which characters were chosen`(
    terminal: GlyphSet, chosen: GlyphSet, kept: Preferences.Characters
  ) {
    var preferences = Preferences()
    var old = preferences.settings(on: terminal)
    old.usesPlainGlyphs = chosen != .ascii
    var new = old
    new.usesPlainGlyphs = chosen == .ascii
    preferences.take(from: old, to: new, on: terminal)
    #expect(preferences.characters == kept)
    #expect(preferences.settings(on: terminal).usesPlainGlyphs == (chosen == .ascii))
  }

  @Test func `shows the tour the first time, and only then`() throws {
    func isShown(showsTour: Bool) throws -> Bool {
      var preferences = PreferencesFile(places: home.places)
      let settings = preferences.settings(on: .unicode) { _ in }
      let files = ExplorerFiles(
        library: home.library, places: home.places, preferences: preferences,
        showsTour: showsTour)
      var session = try ExplorerStart(library: home.library, places: home.places)
        .session(settings, files: files)
      session.completeStart()
      let isShown = session.model.place == .tour(0)
      if isShown { session.press("esc") }
      return isShown
    }
    #expect(try !isShown(showsTour: false))
    #expect(try isShown(showsTour: true))
    #expect(try !isShown(showsTour: true))
  }
}
