package import Explorer
package import Reintegration

/// What scenarios say on paper: pages of the explorer, their sources gathered in footnotes.
///
/// HTML, Markdown and JSON are written from the same value, so that they cannot say different things.
package struct Report: Hashable, Sendable {
  package let language: Language
  package let title: String
  /// What is on paper of each scenario, in their order.
  package let chapters: [Chapter]
  package let footnotes: [Footnote]

  /// What is on paper of one scenario.
  package struct Chapter: Hashable, Sendable {
    package let title: String
    /// The group that made it.
    package let author: String?
    /// What is not the source's, in a few words each.
    package let marks: [String]
    /// What must be read beside every figure.
    package let caveat: String
    /// What stands below the title.
    package let lead: [Part]
    package let sections: [Section]
  }

  /// A page of the explorer.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let parts: [Part]
  }

  /// A part of a page, in reading order.
  package enum Part: Hashable, Sendable {
    case heading(String)
    case text(Prose)
    case table(Table)
    case chart(Chart)
    case legend([LegendEntry])
    /// What must be read beside the figures just above it.
    case caveat
    /// So many lines to write on, under a heading.
    case lines(String, Int)
  }

  /// Rows under the same columns.
  package struct Table: Hashable, Sendable {
    package let columns: [Column]
    package let rows: [TableRow]
    /// What the bars are drawn on; nil where no row has any.
    package let scale: Scale?

    /// Whether it is a list of texts, without columns.
    package var isList: Bool { columns.count == 1 && columns[0].kind == .text }
  }

  /// A row, with what paper adds to it.
  package struct TableRow: Hashable, Sendable {
    package let row: Row
    /// What stands in each column of the table; nil where it is to be filled in by hand.
    package let texts: [String?]
    /// What there is to notice about it, in words.
    package let marks: [String]
    /// The lines below it: its bars in words, and what belongs to it. What is cited is in the footnotes.
    package let lines: [Prose]
    /// The numbers of its footnotes.
    package let footnotes: [Int]
    /// How many lines to write on stand below it.
    package let writingLines: Int
  }

  /// Where something comes from, and what there is to know about it.
  package struct Footnote: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let lines: [String]
  }
}
