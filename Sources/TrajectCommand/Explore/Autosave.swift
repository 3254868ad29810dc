import Explorer
import PersonaCatalog
import Reintegration

/// Unsaved work as it lies in its own file: a scenario file, with a few lines before it that say
/// where it came from.
struct Autosave: Hashable, Sendable {
  var scenario: Scenario
  /// The file it belongs to, from the root, if any.
  var original: WorkFile?

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
    return Array((lines.joined(separator: "\n") + "\n" + ScenarioWriter.write(scenario)).utf8)
  }

  init(scenario: Scenario, original: WorkFile?) {
    self.scenario = scenario
    self.original = original
  }

  /// Reads an autosave; nil if it is broken, or about a persona that is not there.
  init?(_ bytes: [UInt8], library: PersonaLibrary) {
    guard let reading = try? ScenarioReader.read(bytes, file: "", library: library) else {
      return nil
    }
    scenario = reading.scenario
    let lines = Self.head(of: bytes)
    original = lines[.original].map { path in
      WorkFile(
        path: Self.unescaped(path), stamp: lines[.stamp] ?? "",
        hasComments: lines[.comments] == "true")
    }
  }

  /// When an autosave was written, as seconds since 1970.
  static func moment(of bytes: [UInt8]) -> Int? {
    head(of: bytes)[.changed].flatMap { Int($0) }
  }

  private enum Line: String {
    case changed, original, stamp, comments
  }

  private static func head(of bytes: [UInt8]) -> [Line: String] {
    var lines: [Line: String] = [:]
    for line in bytes.prefix(16_384).split(separator: UInt8(ascii: "\n")) {
      guard line.first == UInt8(ascii: "#") else { break }
      let text = String(decoding: line.dropFirst(2), as: UTF8.self)
      guard let colon = text.firstIndex(of: ":"), let name = Line(rawValue: String(text[..<colon]))
      else { continue }
      lines[name] = String(text[colon...].dropFirst(2))
    }
    return lines
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
