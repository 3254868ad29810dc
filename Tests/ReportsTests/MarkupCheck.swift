import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a page.
final class MarkupCheck: NSObject, XMLParserDelegate {
  private(set) var problem: String?
  /// The elements in their order, each with its attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// All text that a reader sees, the title of the page and its style sheet left out.
  private(set) var text = ""
  /// The texts of the elements that have an id and nothing but text in them, by that id.
  private(set) var texts: [String: String] = [:]
  private var open: [String] = []

  init(_ html: String) {
    super.init()
    // A browser takes the line for what it is; XML has no page without a root.
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    if !parser.parse() {
      problem =
        "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not well-formed")"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
    if name == "br" { text += "\n" }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last != "style", open.last != "title" { text += string }
    if let id = elements.last?.attributes["id"], elements.last?.name == open.last {
      texts[id, default: ""] += string
    }
  }

  func attributes(_ name: String) -> [String] {
    elements.compactMap { $0.attributes[name] }
  }

  func count(_ name: String) -> Int { elements.count { $0.name == name } }
}
