/// A part of a page, between others in reading order.
package enum Block: Hashable, Sendable {
  /// The heading of what follows.
  case heading(String)
  /// A paragraph of text.
  case prose(Prose)
  /// Rows under the same columns.
  case table(Table)
  /// A figure over the weeks, as a chart with a sentence.
  case chart(Chart)
  /// What the signs of the bars stand for: shown beside bars, and not spoken.
  case legend([LegendEntry])

  /// A paragraph of text with a tone.
  package static func text(_ text: String, _ tone: Tone = .plain) -> Block {
    .prose(Prose(text, tone))
  }
}

/// A paragraph of text.
package struct Prose: Hashable, Sendable {
  /// How a paragraph stands to those around it.
  package enum Shape: Hashable, Sendable {
    /// At the margin.
    case plain
    /// Moved in by so many steps: it belongs to what stands before it.
    case indented(Int)
    /// One of several, with a dash before it and its further lines hanging under its text.
    case bullet
  }

  /// What a paragraph cites, so that paper can put it below: in a footnote.
  package enum Citation: Hashable, Sendable {
    /// Where something comes from.
    case source
    /// What there is to know about the source that was cited last: an erratum, a note.
    case remark
  }

  package var text: String
  package var tone: Tone
  package var shape: Shape
  /// What its figures are about; what is covered is not said.
  package var subjects: Set<Subject>
  /// What it cites; nil where it belongs to what is said.
  package var cites: Citation?
  /// What is said in its place while a figure of it is covered; nil where it is then left out.
  package var covered: String?

  package init(
    _ text: String, _ tone: Tone = .plain, _ shape: Shape = .plain, subjects: Set<Subject> = [],
    cites: Citation? = nil, covered: String? = nil
  ) {
    self.text = text
    self.tone = tone
    self.shape = shape
    self.subjects = subjects
    self.cites = cites
    self.covered = covered
  }
}

/// What a sign of the bars stands for.
package struct LegendEntry: Hashable, Sendable {
  package enum Sign: Hashable, Sendable {
    case span(Span.Kind)
    case milestone
    case mark(RowMark.Kind)
    /// A sign that stands in shortened cells: `~` for "bijna".
    case letter(String)
  }

  package let sign: Sign
  package let text: String

  package init(_ sign: Sign, _ text: String) {
    self.sign = sign
    self.text = text
  }
}
