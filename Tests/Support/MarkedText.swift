/// A text with marks where something is expected to be found: `«` stands just before it.
package struct MarkedText {
  /// The text without its marks.
  package let text: String
  /// The places of the marks as `line:column`, both from 1, in their order.
  package let places: [String]

  package init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        places.append("\(line):\(column)")
        continue
      case "\n":
        (line, column) = (line + 1, 1)
      default:
        column += 1
      }
      text.append(scalar)
    }
    self.text = String(text)
    self.places = places
  }

  /// The bytes of the text in UTF-8.
  package var bytes: [UInt8] { Array(text.utf8) }
}
