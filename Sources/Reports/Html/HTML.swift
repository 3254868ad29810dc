/// A piece of an HTML page: text enters it only as ``text(_:)`` or as the value of an attribute, and
/// is escaped when it is written.
indirect enum HTML: Sendable {
  case element(Tag, [Attribute], [HTML])
  case text(String)
  /// The style sheet, which is the program's own.
  case style(StaticString)

  /// An element of a page.
  init(_ tag: Tag, _ attributes: [Attribute] = [], _ children: [HTML] = []) {
    self = .element(tag, attributes, children)
  }

  /// An element with a text in it, its line ends kept.
  init(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
    self = .element(tag, attributes, HTML.lines(text))
  }

  /// Returns a text with a break at each of its line ends.
  static func lines(_ text: String) -> [HTML] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      (index > 0 ? [HTML(.br)] : []) + [.text(String(line))]
    }
  }
}

/// The elements that a report is made of, those of its pictures among them.
enum Tag: String, Sendable {
  case html, head, meta, title, style, body, main, section
  case h1, h2, h3, h4, p, br, ul, ol, li, span, sup, a
  case table, thead, tbody, tr, th, td
  case svg, rect, line, path, text

  /// Whether it can hold nothing.
  var isVoid: Bool {
    switch self {
    case .meta, .br, .rect, .line, .path: true
    default: false
    }
  }

  /// Whether it stands on lines of its own in the file.
  var isBlock: Bool {
    switch self {
    case .br, .span, .sup, .a, .rect, .line, .path, .text: false
    default: true
    }
  }
}

/// A property of an element.
struct Attribute: Sendable {
  enum Name: String, Sendable {
    case lang, charset, name, content, id, `class`, scope, href
    case labelledBy = "aria-labelledby"
    case label = "aria-label"
    case hidden = "aria-hidden"
    case viewBox, width, height, x, y, x1, y1, x2, y2, d, fill, stroke
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case anchor = "text-anchor"
  }

  let name: Name
  let value: String

  init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A class of the style sheet.
  static func style(_ name: ClassName) -> Attribute { Attribute(.class, name.rawValue) }

  /// A name within the page, made by the program.
  static func id(_ id: ElementID) -> Attribute { Attribute(.id, id.text) }

  /// A link within the page; a report links to nothing else.
  static func link(to id: ElementID) -> Attribute { Attribute(.href, "#" + id.text) }

  /// That an element is called what another says.
  static func labelled(by id: ElementID) -> Attribute { Attribute(.labelledBy, id.text) }
}

/// The name of an element within a page: never made of a text from a file.
struct ElementID: Hashable, Sendable {
  let text: String

  /// A heading, by its number.
  static func heading(_ number: Int) -> ElementID { ElementID(text: "h\(number)") }
  /// A footnote, by its number.
  static func footnote(_ number: Int) -> ElementID { ElementID(text: "n\(number)") }
}

/// The classes that the style sheet knows.
enum ClassName: String, Sendable {
  case lead, caveat, mark, figure, bar, label, legend, notes, box, blank
  case secondary, strong, own, warning, unknown, phase, waiting
  case indent1, indent2
}
