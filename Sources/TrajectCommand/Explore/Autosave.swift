import Explorer
import PersonaCatalog
import Reintegration

/// Unsaved work as it lies in its own file: a scenario file, with a few lines before it that say
/// where it came from, and how far the exercises were.
struct Autosave: Hashable, Sendable {
  var scenario: Scenario
  /// The file it belongs to, from the root, if any.
  var original: WorkFile?
  /// The folder of own personas that it may need, from the root, if any.
  var personaFolder: String?
  /// The exercises that are on, by persona.
  var exercises: [String: Exercise] = [:]
  /// Whether the scenario is as it was saved or begun, so that it is kept for the exercises only.
  var isSaved = false

  /// The bytes of the largest file that is read again: a scenario and the lines before it.
  static let largest = InputFile.limit - 1 + mostHead
  private static let mostHead = 262_144

  /// Whether a file of some bytes can be read again.
  static func fits(_ bytes: [UInt8]) -> Bool {
    let head = head(of: bytes).length
    return head <= mostHead && bytes.count - head < InputFile.limit
  }

  /// Returns the file's bytes.
  ///
  /// - Parameter moment: The seconds since 1970.
  func bytes(at moment: Int) -> [UInt8] {
    var lines = [
      "# Niet bewaard werk, door traject zelf bijgehouden: de volgende keer biedt het dit aan.",
      "# Unsaved work that traject keeps by itself: it offers this the next time.",
      "# \(Line.changed.rawValue): \(moment)",
    ]
    if let original {
      lines.append("# \(Line.original.rawValue): \(Self.escaped(original.path))")
      lines.append("# \(Line.stamp.rawValue): \(original.stamp)")
      if original.hasComments { lines.append("# \(Line.comments.rawValue): true") }
    }
    if let personaFolder {
      lines.append("# \(Line.personas.rawValue): \(Self.escaped(personaFolder))")
    }
    if isSaved { lines.append("# \(Line.saved.rawValue): true") }
    lines += exerciseLines.map { "# \($0)" }
    return Array((lines.joined(separator: "\n") + "\n" + ScenarioWriter.write(scenario)).utf8)
  }

  init(
    scenario: Scenario, original: WorkFile?, personaFolder: String? = nil,
    exercises: [String: Exercise] = [:], isSaved: Bool = false
  ) {
    self.scenario = scenario
    self.original = original
    self.personaFolder = personaFolder
    self.exercises = exercises
    self.isSaved = isSaved
  }

  /// Reads an autosave; nil if it is broken, or about a persona that is not there.
  init?(_ bytes: [UInt8], library: PersonaLibrary) {
    let (lines, length) = Self.head(of: bytes)
    guard
      let reading = try? ScenarioReader.read(
        Array(bytes.dropFirst(length)), file: "", library: library)
    else { return nil }
    scenario = reading.scenario
    personaFolder = lines[.personas].map { Self.unescaped($0) }
    isSaved = lines[.saved] == "true"
    exercises = Self.exercises(of: bytes.prefix(length))
    original = lines[.original].map { path in
      WorkFile(
        path: Self.unescaped(path), stamp: lines[.stamp] ?? "",
        hasComments: lines[.comments] == "true")
    }
  }

  /// Returns when an autosave was written, as seconds since 1970; nil for a file that is none.
  static func moment(of bytes: [UInt8]) -> Int? {
    head(of: bytes).lines[.changed].flatMap { Int($0) }
  }

  /// Returns the folder of own personas that an autosave may need, also of one that cannot be read.
  static func personaFolder(of bytes: [UInt8]) -> String? {
    head(of: bytes).lines[.personas].map { unescaped($0) }
  }

  private enum Line: String {
    case changed, original, stamp, comments, personas, saved
  }

  /// Returns what the lines before the scenario say, and how many bytes they take.
  private static func head(of bytes: [UInt8]) -> (lines: [Line: String], length: Int) {
    var lines: [Line: String] = [:]
    var length = 0
    for line in bytes.prefix(mostHead).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      guard line.first == UInt8(ascii: "#"), line.endIndex < bytes.endIndex else { break }
      length = line.endIndex + 1
      let text = String(decoding: line.dropFirst(2), as: UTF8.self)
      guard let colon = text.firstIndex(of: ":"), let name = Line(rawValue: String(text[..<colon]))
      else { continue }
      lines[name] = String(text[colon...].dropFirst(2))
    }
    return (lines, length)
  }

  /// Writes what cannot stand in a comment, and `%`, as `%` and two digits.
  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x25, ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        scalar.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      default: String(scalar)
      }
    }.joined()
  }

  private static func unescaped(_ path: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
