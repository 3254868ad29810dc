import Foundation
import Testing

@testable import TrajectCommand

@Suite("A file that is written whole")
struct WholeFileTests {
  private func write(_ text: String, to path: String) throws {
    try WholeFile.write(Array(text.utf8), to: path, keepingIn: nil)
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o664, 0o755])
  func `keeps the permissions of the file that it takes the place of`(permissions: Int) throws {
    let home = try TemporaryHome()
    try home.put("oud, en langer", "a.html")
    chmod(home.file("a.html"), mode_t(permissions))
    try write("nieuw", to: home.file("a.html"))
    #expect(try home.text("a.html") == "nieuw")
    #expect(try home.permissions(home.file("a.html")) == permissions)
    #expect(home.names() == ["a.html"])
  }

  @Test func `has those of any new file where there was none`() throws {
    let home = try TemporaryHome()
    try home.put("x", "b.html")
    try write("nieuw", to: home.file("a.html"))
    #expect(
      try home.permissions(home.file("a.html")) == home.permissions(home.file("b.html")))
  }

  @Test func `keeps both names of a file that has two, and its permissions`() throws {
    let home = try TemporaryHome()
    try home.put("oud, en langer", "a.html")
    chmod(home.file("a.html"), 0o640)
    link(home.file("a.html"), home.file("b.html"))
    try write("nieuw", to: home.file("a.html"))
    #expect(try home.text("a.html") == "nieuw" && home.text("b.html") == "nieuw")
    #expect(try home.permissions(home.file("b.html")) == 0o640)
    #expect(home.names() == ["a.html", "b.html"])
  }
}
