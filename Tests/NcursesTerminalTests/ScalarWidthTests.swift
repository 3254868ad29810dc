import Foundation
import Glibc
import TerminalCanvas
import Testing

/// What the program itself draws takes the columns that a terminal gives it. What somebody types may
/// hold anything, and there C libraries differ among themselves.
struct ScalarWidthTests {
  @Test func whatTheProgramDrawsIsAsWideAsTheCLibraryHasIt() throws {
    typealias Wcwidth = @convention(c) (Int32) -> Int32
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: Wcwidth.self)
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    let drawn = try drawn()
    // Letters with accents, signs and lines at the least; else nothing was found to look at.
    #expect(drawn.isSuperset(of: "éë€…─│┌█▒■□←".unicodeScalars))
    for scalar in drawn {
      let expected = wcwidth(Int32(scalar.value))
      #expect(canvas.width(of: String(scalar)) == expected, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func wideAndCombiningSignsAreKnown() {
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    for (text, columns) in [("漢", 2), ("한", 2), ("👍", 2), ("e\u{330}", 1), ("я", 1), ("→", 1)] {
      #expect(canvas.width(of: text) == columns, "\(text)")
    }
  }

  /// All that stands in the material and on golden screens, and every letter of Europe's alphabets.
  private func drawn() throws -> Set<Unicode.Scalar> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var found = Set((0xA1...0x24F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init))
    found.remove("\u{AD}")
    for folder in ["personas", "Tests/ExplorerScreenTests/Goldens"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let name as String in files ?? .init()
      where name.hasSuffix(".yaml") || name.hasSuffix(".txt") {
        let text = try String(
          contentsOf: root.appending(path: folder).appending(path: name), encoding: .utf8)
        found.formUnion(text.unicodeScalars.filter { $0.value >= 0xA1 })
      }
    }
    return found
  }
}
