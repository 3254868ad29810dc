/// What stands beside a page about the row that the cursor is on.
///
/// A front end may show as much of it as there is room for: `opens` leads to all of it.
package struct Aside: Hashable, Sendable {
  package let title: String
  package let blocks: [Block]
  /// What shows all of it.
  package let opens: Command?

  package init(_ title: String, _ blocks: [Block], opens: Command? = nil) {
    self.title = title
    self.blocks = blocks
    self.opens = opens
  }
}
