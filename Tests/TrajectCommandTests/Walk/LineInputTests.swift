import Foundation
import Testing

@testable import TrajectCommand

@Suite("Lines of an input")
struct LineInputTests {
  /// The lines that some bytes come in as.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let pipe = Pipe()
    // What is longer than a pipe holds is written while it is read.
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var lines: [String] = []
    while let line = input.line() { lines.append(line) }
    #expect(input.count == lines.count)
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]),
    ("\u{FEFF}hulp\n", ["hulp"]), ("a\rb\n", ["a\rb"]),
  ])
  func `end at a line feed, with or without a carriage return`(text: String, lines: [String]) throws
  {
    #expect(try self.lines(Array(text.utf8)) == lines)
  }

  @Test func `are read whatever bytes come`() throws {
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A, 0x00, 0x0A]) == ["a\u{FFFD}b", "\u{0}"])
  }

  @Test func `are cut where they are too long, and the next is whole`() throws {
    let long = [UInt8](repeating: 0x78, count: 3 * LineInput.longest) + Array("\nhulp\n".utf8)
    let read = try lines(long)
    #expect(read.map(\.count) == [LineInput.longest, 4])
    #expect(read.last == "hulp")
  }

  @Test func `say which of them has lost its end, and no other`() throws {
    let pipe = Pipe()
    let long = [UInt8](repeating: 0x78, count: LineInput.longest)
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(
        contentsOf: Data([0x61, 0x0A] + long + [0x0A] + long + [0x79, 0x0A, 0x62, 0x0A]))
      try? pipe.fileHandleForWriting.close()
    }
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var cut: [Bool] = []
    while input.line() != nil { cut.append(input.hasCut) }
    #expect(cut == [false, false, true, false])
  }

  @Test func `come in pieces, and are waited for no longer than somebody has patience`() throws {
    let pipe = Pipe()
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(input.next(within: .milliseconds(10)) == .nothing)
    try pipe.fileHandleForWriting.write(contentsOf: Data("a".utf8))
    #expect(input.next(within: .milliseconds(10)) == .nothing)
    try pipe.fileHandleForWriting.write(contentsOf: Data("b\nc".utf8))
    #expect(input.next(within: .milliseconds(10)) == .line("ab"))
    try pipe.fileHandleForWriting.close()
    #expect(input.next() == .line("c"))
    #expect(input.next() == .end)
  }

  @Test func `say whether one is there`() throws {
    let pipe = Pipe()
    var input = LineInput(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(!input.hasWaiting)
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\nb\n".utf8))
    #expect(input.hasWaiting)
    #expect(input.line() == "a")
    #expect(input.hasWaiting)
    #expect(input.line() == "b")
    #expect(!input.hasWaiting)
    try pipe.fileHandleForWriting.close()
    #expect(input.hasWaiting)
    #expect(input.line() == nil)
  }
}

extension LineInput {
  /// Reads the next line; nil at the end of the input.
  fileprivate mutating func line() -> String? {
    if case .line(let text) = next() { text } else { nil }
  }
}
