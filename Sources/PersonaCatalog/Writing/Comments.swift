/// Comments in a file, which are lost when the program saves it.
package enum Comments {
  /// Tells whether a file holds comments written by hand.
  ///
  /// A `#` may as well be part of a text, and the parser knows where those are: one beyond them is a
  /// comment where it follows a space or begins a line. A file that is no YAML has none.
  package static func areIn(_ text: String) -> Bool {
    let mark: Unicode.Scalar = "\u{FEFF}"
    let text =
      text.unicodeScalars.first == mark ? String(text.unicodeScalars.dropFirst()) : text
    guard text.utf8.contains(UInt8(ascii: "#")),
      YamlDocument.parse(text, report: Report(file: "")) != nil
    else { return false }
    // A text without quotes cannot hold such a sign.
    var quotations = YamlEvents.quotations(in: text)[...]
    var isInHeader = false
    var previous: Unicode.Scalar = "\n"
    for (index, sign) in text.unicodeScalars.enumerated() {
      while let first = quotations.first, first.extent.upperBound <= index {
        quotations.removeFirst()
      }
      let quotation = quotations.first.flatMap { $0.extent.contains(index) ? $0 : nil }
      if index == quotation?.extent.lowerBound {
        // Behind the sign that opens a block there may be a comment.
        isInHeader = quotation?.isBlock ?? false
      } else if sign == "\n" || sign == "\r" {
        isInHeader = false
      }
      if sign == "#", isBlank(previous), quotation == nil || isInHeader { return true }
      previous = sign
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}
