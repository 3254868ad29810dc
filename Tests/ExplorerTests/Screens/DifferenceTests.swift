import TestSupport
import Testing

struct `A golden that differs` {
  @Test func `shows only the lines that do, old and new with their numbers`() {
    #expect(LineDifference.between("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n") == "2 - b\n2 + B\n5 + e")
    #expect(LineDifference.between("a\nb\n", "b\n") == "1 - a")
    #expect(LineDifference.between("a\n", "a\n") == "")
  }

  @Test func `is renewed only when asked, and fails that once`() {
    let golden = Golden("none", besideFile: "/nowhere/file.swift")
    #expect(golden.problem(with: "a", renewing: false)?.contains("no golden yet") == true)
    #expect(golden.problem(with: "a", renewing: true)?.contains("could not be written") == true)
  }
}
