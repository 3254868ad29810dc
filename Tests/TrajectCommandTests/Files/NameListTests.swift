import Foundation
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("Lists of names")
struct NameListTests {
  /// Bytes that come in pieces of a size.
  private final class Pieces: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ text: String, size: Int) {
      rest = Array(text.utf8)[...]
      self.size = size
    }

    func next() -> [UInt8] {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  @Test(arguments: [1, 2, 3, 100])
  func `are parted by line ends, or by NUL`(size: Int) throws {
    for (text, names) in [
      ("a\nb b\r\n\nc", ["a", "b b", "c"]), ("a\n", ["a"]), ("", []), ("\n\n", []),
    ] {
      var list = NameList(Pieces(text, size: size))
      var found: [String] = []
      while let more = try? list.names(atMost: 2), !more.isEmpty {
        #expect(more.count <= 2)
        found += more
      }
      #expect(found == names)
    }
    var list = NameList(Pieces("lang genoeg\0b\nc\0\0d", size: max(size, 12)))
    #expect(try list.names(atMost: 1) == ["lang genoeg"])
    #expect(try list.names(atMost: 10).first == "b\nc")
  }

  @Test func `give what has come, without waiting for the rest`() throws {
    var list = NameList(Pieces("a\nb\nc\nd\n", size: 4))
    #expect(try list.names(atMost: 10) == ["a", "b"])
    #expect(try list.names(atMost: 10) == ["c", "d"])
    #expect(try list.names(atMost: 10) == [])
  }
}

@Suite("Totals of many files")
struct ManyFilesTests {
  private let folder: TestFolder
  private let files: [String]

  init() throws {
    folder = try TestFolder()
    var files: [String] = []
    for number in 0..<1200 {
      files.append(
        try folder.write("\(number).traject.yaml", "format: 1\npersona: mia\ntitle: \(number)\n"))
    }
    self.files = files
  }

  @Test func `are a line of JSON each, in the order of the list`() async throws {
    let list = try folder.write("lijst", files.dropFirst().joined(separator: "\n"))
    let text = try await output("total", files[0], "--files-from", list, "--format", "jsonl")
    let lines = text.split(separator: "\n")
    #expect(lines.count == 1200)
    for (number, line) in lines.enumerated() {
      #expect(line.hasPrefix("{\"format\":1,") && line.contains("\"title\":\"\(number)\""))
    }
    let whole = try object(try await output("total", files[7], "--format", "json"))
    #expect(try object(String(lines[7])) as NSDictionary == whole as NSDictionary)
  }

  @Test func `go on in JSON lines where a file is wrong, and end with that`() async throws {
    let bad = try folder.write("bad.traject.yaml", "format: 1\npersona: nobody\n")
    var output = CollectedText()
    var request = TotalRequest(wording: .init(.nl))
    request.files = [files[0], bad, files[1]]
    request.format = .jsonl
    await #expect(throws: Failure.self) { try await request.run(on: &output) }
    #expect(output.text.split(separator: "\n").count == 2)
    request.files = [files[0], folder.path + "/none.traject.yaml", bad]
    do throws(Failure) {
      try await request.run(on: &output)
    } catch {
      #expect(error.status == .unreadable)
      #expect(error.said() == "")
    }
  }

  @Test func `take their names from a list in every format`() async throws {
    let list = try folder.write("lijst", files.prefix(3).joined(separator: "\0"))
    for format in TotalFormat.allCases.map(\.rawValue) {
      let text = try await output("total", "--files-from", list, "--format", format)
      #expect(text == (try await output(["total"] + files.prefix(3) + ["--format", format])))
    }
    let empty = try folder.write("leeg", "\n\n")
    #expect(try await output("total", "--files-from", empty, "--format", "json") == "[\n]\n")
    #expect(try await output("total", "--files-from", empty) == "")
    let failure = try #require(await failure("total", "--files-from", folder.path + "/none"))
    #expect(failure.status == .unreadable)
  }

  @Test func `are the same whether they wait in memory or in a file`() throws {
    let parts = (0..<600).map { "\($0) é😀 " + String(repeating: "x", count: $0 * 40) }
    var spool = Spool()
    var written = CollectedText()
    for part in parts { spool.append(part) }
    try spool.write(to: &written)
    #expect(written.text == parts.joined())
    var small = Spool()
    var short = CollectedText()
    small.append("a")
    try small.write(to: &short)
    #expect(short.text == "a")
  }

  @Test func `are nothing at all where one of many files is wrong`() async throws {
    let bad = try folder.write("bad.traject.yaml", "format: 1\npersona: nobody\n")
    let worse = try folder.write("worse.traject.yaml", "format: 1\npersona: mia\nx: 1\n")
    for format in ["json", "csv", "text", "excel"] {
      var output = CollectedText()
      var request = TotalRequest(wording: Wording(.nl))
      request.files = [bad] + files + [worse]
      request.format = try #require(TotalFormat(rawValue: format))
      do throws(Failure) {
        try await request.run(on: &output)
        Issue.record("nothing was wrong")
      } catch {
        #expect(error.findings.map(\.file) == [bad, worse])
      }
      #expect(output.text == "")
    }
  }
}
