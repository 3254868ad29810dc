import Explorer
import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("The line mode")
struct WalkLoopTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private final class Paper {
    var lines: [String] = []
    var prompts = 0
    var suspensions = 0
  }

  /// Walks a script; returns what was said, and how it ended.
  private func walk(
    _ script: String, isTyped: Bool = false
  ) throws -> (paper: Paper, end: WalkLoop.End) {
    let pipe = Pipe()
    // What is longer than a pipe holds is written while it is read.
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(script.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    let paper = Paper()
    var session = try home.session()
    let loop = WalkLoop(
      isTyped: isTyped, say: { paper.lines += $0 }, prompt: { paper.prompts += 1 },
      suspend: { paper.suspensions += 1 })
    return (paper, try loop.run(&session, &input, before: ["Eerst dit."]))
  }

  @Test func `says why it is there, where one is, and that it ends`() throws {
    let (paper, end) = try walk("2\n")
    #expect(end == .done)
    #expect(paper.lines.prefix(2) == ["Eerst dit.", "Trajectverkenner"])
    #expect(paper.lines.contains("Mia, 59"))
    #expect(paper.lines.last == "Gestopt.")
    #expect(paper.prompts == 2)
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `says that a line has lost its end`() throws {
    let long = String(repeating: "x", count: LineInput.longest + 1)
    let (paper, _) = try walk("2\ntitel\n\(long)\n", isTyped: true)
    #expect(paper.lines.contains("Deze regel was te lang; het eind ervan is weggelaten."))
    #expect(paper.lines.contains("Dat is te lang: er passen 2000 tekens op een regel."))
  }

  @Test func `keeps the work where its input ends, and says so`() throws {
    let (paper, end) = try walk("2\ntitel\nX\n\nnotities\nNog niet af")
    #expect(end == .done)
    let path = try #require(home.places.autosaveFolder) + "/" + (home.autosaves.first ?? "")
    #expect(
      paper.lines.last
        == "Gestopt. Niet bewaard werk staat in \(path); de volgende keer wordt het aangeboden.")
    let next = try home.session()
    #expect(next.model.recoveries.first?.scenario.title == "X")
    #expect(next.model.recoveries.first?.scenario.notes == "Nog niet af")
  }

  @Test(arguments: [
    ("2\nkrokodil\n1\n", 2, "Dat ken ik niet. Hulp noemt de woorden."),
    ("2\nbemiddeling\n99\n", 3, "Hier is alleen nummer 1."),
    ("bewaar\n", 1, "'Bewaren' kan hier niet."),
    ("2\nongedaan\n", 2, "Er is niets om ongedaan te maken."),
  ])
  func `ends at a piped line that cannot be answered`(
    script: String, line: Int, reason: String
  ) throws {
    let (paper, end) = try walk(script)
    #expect(end == .stopped(line: line, reason: reason))
    #expect(paper.lines.suffix(2) == [reason, "Gestopt."])
  }

  @Test func `keeps the work at such a line too`() throws {
    let (paper, end) = try walk("2\ntitel\nX\n\nkrokodil\nstop\n")
    #expect(end == .stopped(line: 5, reason: "Dat ken ik niet. Hulp noemt de woorden."))
    #expect(paper.lines.last?.hasPrefix("Gestopt. Niet bewaard werk staat in /") == true)
    #expect(home.autosaves.count == 1)
  }

  @Test func `goes on after a typed line that cannot be answered`() throws {
    let (paper, end) = try walk("krokodil\n2\n", isTyped: true)
    #expect(end == .done)
    #expect(paper.lines.contains("Dat ken ik niet. Hulp noemt de woorden."))
    #expect(paper.lines.contains("Mia, 59"))
  }

  @Test func `keeps what is aside alone too`() throws {
    let (paper, end) = try walk("2\ntitel\nX\n\napart\nongedaan\n")
    #expect(end == .done)
    #expect(paper.lines.last?.hasPrefix("Gestopt. Niet bewaard werk staat in /") == true)
    #expect(home.autosaves.count == 1)
  }

  @Test func `says at the end that the work cannot be kept`() throws {
    try "x".write(toFile: home.path + "/.local", atomically: false, encoding: .utf8)
    let (paper, _) = try walk("2\ntitel\nX\n\n")
    #expect(
      paper.lines.last == "Gestopt. Het laatste werk is niet bijgehouden: het is geen map.")
  }

  @Test func `keeps the work where nobody hears it any more`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("2\ntitel\nX\n\ntotaal\n".utf8))
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var session = try home.session()
    var heard = 0
    let loop = WalkLoop(
      isTyped: false,
      say: { (_: [String]) throws(Failure) in
        heard += 1
        if heard == 5 { throw .closedPipe }
      })
    #expect(throws: Failure.self) { try loop.run(&session, &input) }
    #expect(home.autosaves.count == 1)
    #expect(session.lastWords.afterInput.hasPrefix("Niet bewaard werk staat in "))
  }

  @Test func `keeps the work within a second, however many lines wait`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(
      contentsOf: Data(("2\ntitel\nX\n\n" + String(repeating: "totaal\n", count: 8)).utf8))
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var session = try home.session()
    let home = home
    var kept: [Int] = []
    let loop = WalkLoop(
      isTyped: false, say: { _ in Thread.sleep(forTimeInterval: 0.15) },
      prompt: { kept.append(home.autosaves.count) })
    try pipe.fileHandleForWriting.close()
    _ = try loop.run(&session, &input)
    #expect(kept.count == 13)
    #expect(kept.dropLast().contains(1))
  }

  @Test func `tells before it waits what is to be said if it ends there`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("2\ntitel\nX\n\n".utf8))
    try pipe.fileHandleForWriting.close()
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var session = try home.session()
    var words: [String] = []
    let loop = WalkLoop(
      isTyped: false, say: { _ in }, prepareEnd: { words.append($0.afterSignal) })
    _ = try loop.run(&session, &input)
    #expect(words.first == "")
    #expect(words.last?.hasPrefix("Niet bewaard werk staat in ") == true)
  }

  @Test func `saves a file and takes the autosave away`() throws {
    let (paper, end) = try walk("2\ntitel\nX\n\nbewaar\n\nstop\n1\n")
    #expect(end == .done)
    #expect(paper.lines.suffix(1) == ["Gestopt."])
    #expect(paper.lines.contains { $0.hasPrefix("Bewaard in x.traject.yaml. Map: ") })
    #expect(try home.text("x.traject.yaml").contains("title: X"))
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `leaves by choice without keeping`() throws {
    let (paper, _) = try walk("2\ntitel\nX\n\nstop\n2\nhulp\n")
    #expect(paper.lines.last == "Gestopt.")
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `stops for the shell and goes on`() throws {
    let (paper, _) = try walk("shell\n2\n")
    #expect(paper.suspensions == 1)
    #expect(paper.lines.contains("Mia, 59"))
  }

  @Test func `opens a file that lies there`() throws {
    _ = try walk("2\ntitel\nX\n\nbewaar\n\nstop\n")
    let (paper, end) = try walk("bestand\n1\n")
    #expect(end == .done, "\(paper.lines)")
    #expect(paper.lines.contains { $0.hasPrefix("1. X") })
  }

  @Test func `offers what an earlier walk left behind to who types`() throws {
    _ = try walk("2\ntitel\nX\n\n")
    let (paper, _) = try walk("1\n", isTyped: true)
    #expect(paper.lines.contains("Niet bewaard werk gevonden"))
    #expect(paper.lines.contains("Persona"))
  }
}
