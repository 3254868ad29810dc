import Explorer
import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The small file in which a presenting program says what the room sees, for `traject notes`.
///
/// It lies among what is kept between runs, under a name made of the scenario's path, and is
/// replaced whole. It is taken away when nothing is presented any more; what a program left that
/// ended otherwise is told by its number.
struct PresentedFile: Hashable, Sendable {
  let path: String
  /// The folder that it lies in.
  var folder: String { Disk.folder(of: path) }

  /// Creates the file of a scenario; nil where nothing can be kept between runs.
  init?(of scenario: String, places: Places) {
    guard let state = places.stateFolder else { return nil }
    let absolute = places.absolute(scenario)
    let target = (try? Disk.target(of: absolute)) ?? absolute
    let name = Fingerprint.text(of: Array(target.utf8)).prefix(16)
    path = Disk.join(Disk.join(state, "presented"), "\(name).step")
  }

  /// Writes what the room sees.
  func write(_ presented: Presented) throws(SystemError) {
    try Disk.makeFolder(folder)
    let file = try NewFile.holding(Self.bytes(of: presented), in: folder, permissions: 0o600)
    try file.replace(path)
  }

  /// Takes the file away: nothing is presented any more.
  func remove() { Disk.remove(path) }

  /// Returns what the room sees; nil where nothing is presented, or by a program that is no more.
  func read() -> Presented? {
    guard let bytes = try? Disk.bytes(of: path, atMost: 65_536) else { return nil }
    return Self.presented(in: bytes) { pid in kill(pid, 0) == 0 || errno == EPERM }
  }

  private enum Line: String {
    case program, step, number, count, title, next, black
  }

  /// Returns the bytes of the file: a name and what it stands for on each line.
  static func bytes(of presented: Presented, program: pid_t = getpid()) -> [UInt8] {
    func line(_ name: Line, _ value: String) -> String {
      "\(name.rawValue): \(value.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
    }
    let lines = [
      line(.program, "\(program)"), line(.step, presented.step),
      line(.number, "\(presented.number)"), line(.count, "\(presented.count)"),
      line(.title, presented.title), presented.next.map { line(.next, $0) } ?? "",
      presented.isBlack ? line(.black, "true") : "",
    ]
    return Array(lines.joined().utf8)
  }

  /// Reads the bytes of the file; nil where they are none, or of a program that does not run.
  static func presented(in bytes: [UInt8], isRunning: (pid_t) -> Bool) -> Presented? {
    var lines: [Line: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstRange(of: ": "),
        let name = Line(rawValue: String(line[..<colon.lowerBound]))
      else { continue }
      lines[name] = String(line[colon.upperBound...])
    }
    guard let program = lines[.program].flatMap({ pid_t($0) }), isRunning(program),
      let step = lines[.step], let number = lines[.number].flatMap({ Int($0) }),
      let count = lines[.count].flatMap({ Int($0) }), let title = lines[.title]
    else { return nil }
    return Presented(
      file: nil, step: step, number: number, count: count, title: title, next: lines[.next],
      isBlack: lines[.black] == "true")
  }
}
