import Glibc
import TerminalCanvas
import Testing

struct ScalarWidthTests {
  @Test func widthsAreThoseOfTheCLibrary() throws {
    typealias Wcwidth = @convention(c) (Int32) -> Int32
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: Wcwidth.self)
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    var wrong: [String] = []
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      // What is replaced or left out is not drawn, and has no width to agree on.
      guard Array(canvas.text(text).unicodeScalars) == [scalar] else { continue }
      let expected = wcwidth(Int32(value))
      if expected >= 0, canvas.width(of: text) != expected {
        wrong.append(String(value, radix: 16) + " \(expected)")
      }
    }
    #expect(wrong.isEmpty)
  }
}
