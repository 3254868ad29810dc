internal import Yams

/// Comments in a file, which are lost when the program saves it.
package enum Comments {
  /// Signs that may begin a comment beyond which no more are tried.
  private static let mostTries = 200

  /// Tells whether a file holds comments written by hand.
  ///
  /// A `#` may as well be part of a text. The YAML parser alone can tell, so each is taken out with
  /// the rest of its line: if the file then still says the same, it began a comment. A file that is
  /// no YAML has none, and one with very many such signs is taken to have some.
  package static func areIn(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "#")), let whole = root(of: text) else { return false }
    let scalars = text.unicodeScalars
    var previous: Unicode.Scalar = "\n"
    var tries = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      defer { previous = scalar }
      guard scalar == "#", previous == " " || previous == "\t" || previous == "\n" else { continue }
      tries += 1
      guard tries <= mostTries else { return true }
      let end = scalars[index...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.endIndex
      var rest = scalars
      rest.removeSubrange(index..<end)
      if root(of: String(rest)) == whole { return true }
    }
    return false
  }

  /// Parses a text within the limits of the format, since trees that repeat themselves without end
  /// could not be compared.
  private static func root(of text: String) -> Node? {
    YamlDocument.parse(text, report: Report(file: ""))?.node
  }
}
