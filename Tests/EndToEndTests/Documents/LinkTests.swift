import Foundation
import Testing

/// What the documents point to.
struct LinkTests {
  struct Link: Sendable {
    /// The document that has it.
    let page: String
    /// The path, from the document's folder; empty for a place in the document itself.
    let path: String
    /// The heading that it leads to, as it stands behind `#`.
    let heading: String?
  }

  @Test func everyLinkLeadsToSomethingThatIsThere() throws {
    let links = try links()
    #expect(links.count > 40)
    for link in links {
      let page = Repository.root.appending(path: link.page)
      let target =
        link.path.isEmpty
        ? page : page.deletingLastPathComponent().appending(path: link.path).standardized
      let isThere = FileManager.default.fileExists(atPath: target.path)
      #expect(isThere, "\(link.page): \(link.path)")
      guard let heading = link.heading, isThere else { continue }
      let text = try String(contentsOf: target, encoding: .utf8)
      #expect(headings(of: text).contains(heading), "\(link.page): \(link.path)#\(heading)")
    }
  }

  @Test func everyPageUnderDocsIsReachedFromAReadme() throws {
    let links = try links()
    var reached: Set = ["README.md", "README.nl.md"]
    var grows = true
    while grows {
      let before = reached.count
      for link in links where reached.contains(link.page) && link.path.hasSuffix(".md") {
        let page = Repository.root.appending(path: link.page).deletingLastPathComponent()
          .appending(path: link.path).standardized
        reached.insert(String(page.path.dropFirst(Repository.root.path.count + 1)))
      }
      grows = reached.count > before
    }
    let pages = try Repository.documents().map(\.path).filter { !$0.contains("decisions/") }
    #expect(pages.filter { !reached.contains($0) } == [])
  }

  /// A Dutch page shows Dutch screens, and an English page English ones.
  @Test func picturesSpeakTheLanguageOfTheirPage() throws {
    let dutch = ["README.nl.md", "docs/handleiding.md", "docs/eigen-persona.md"]
    for link in try links() where link.path.hasSuffix(".svg") {
      let language = dutch.contains(link.page) ? "nl" : "en"
      #expect(link.path.contains("pictures/\(language)/"), "\(link.page): \(link.path)")
    }
  }

  private func links() throws -> [Link] {
    try Repository.documents().flatMap { page in
      page.lines.flatMap { line in
        line.matches(of: /\]\(([^)#:]*)(?:#([^)]*))?\)/).map { match in
          Link(page: page.path, path: String(match.1), heading: match.2.map(String.init))
        }
      }
    }
  }

  /// The headings as links name them: small letters, hyphens for blanks, no other signs.
  private func headings(of text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
          .replacing(" ", with: "-")
      })
  }
}
