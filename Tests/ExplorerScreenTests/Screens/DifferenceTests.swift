import Foundation
import TestSupport
import Testing

struct `A golden that differs` {
  @Test func `shows only the lines that do, old and new with their numbers`() {
    #expect(LineDifference.between("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n") == "2 - b\n2 + B\n5 + e")
    #expect(LineDifference.between("a\nb\n", "b\n") == "1 - a")
    #expect(LineDifference.between("a\n", "a\n") == "")
  }

  @Test func `is renewed only when asked, and fails that once`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("goldens-\(UInt64.random(in: 0...UInt64.max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    let golden = Golden("screen", besideFile: folder.appendingPathComponent("a.swift").path)
    #expect(golden.problem(with: "a", renewing: false)?.contains("no golden yet") == true)
    #expect(golden.problem(with: "a", renewing: true)?.contains("run the tests again") == true)
    #expect(golden.problem(with: "a", renewing: true) == nil)
    #expect(golden.problem(with: "b", renewing: false)?.contains("1 - a\n1 + b") == true)
  }
}
