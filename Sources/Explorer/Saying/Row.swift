/// A row of a page: something that can be looked at, chosen, filled in or opened.
///
/// It never changes, and is shared by all that hold it: a page of a thousand rows is made anew from
/// the rows it had, of which a choice changes one.
package final class Row: Hashable, Sendable {
  package let id: RowID
  /// What stands in its columns; a column without a cell stays empty.
  package let cells: [Cell]
  /// The tone of the cells that have none of their own.
  package let tone: Tone
  /// How far it is moved in under the rows before it, in steps.
  package let indent: Int
  /// Whether it can be chosen, and whether it is.
  package let pick: Pick?
  /// What there is to notice about it: a warning, a reason, a figure of one's own.
  package let marks: [RowMark]
  /// Its bars, on the table's scale.
  package let spans: [Span]
  /// Lines that belong to it, below it.
  package let lines: [Prose]
  /// What is filled in here, where something can be.
  package let input: Input?
  /// What opening it does: ``Command/show(_:)`` leads to a place.
  package let opens: Command?
  /// Whether it holds one of several values, so that it can be changed in place.
  package let isAdjustable: Bool
  /// Whether a cursor can stand on it.
  package let isSelectable: Bool
  /// The row as a sentence; nil where its cells say it well enough one after another.
  package let said: String?
  /// Other words by which it is found.
  package let words: String
  /// The figures that its being there tells: while one is covered, it is left out.
  package let presence: Set<Subject>

  package init(
    _ id: RowID, _ cells: [Cell], tone: Tone = .plain, indent: Int = 0, pick: Pick? = nil,
    marks: [RowMark] = [], spans: [Span] = [], lines: [Prose] = [], input: Input? = nil,
    opens: Command? = nil, isAdjustable: Bool = false, isSelectable: Bool = true,
    said: String? = nil, words: String = "", presence: Set<Subject> = []
  ) {
    self.id = id
    self.cells = cells
    self.tone = tone
    self.indent = indent
    self.pick = pick
    self.marks = marks
    self.spans = spans
    self.lines = lines
    self.input = input
    self.opens = opens
    self.isAdjustable = isAdjustable
    self.isSelectable = isSelectable
    self.said = said
    self.words = words
    self.presence = presence
  }

  /// Returns the row as it is picked now.
  func picked(as pick: Pick) -> Row {
    changed(
      pick: pick, cells: cells, marks: marks, spans: spans, lines: lines, said: said, words: words)
  }

  /// Returns the row with other contents, the same in what it is and does.
  func changed(
    pick: Pick? = nil, cells: [Cell], marks: [RowMark], spans: [Span], lines: [Prose],
    said: String?,
    words: String
  ) -> Row {
    Row(
      id, cells, tone: tone, indent: indent, pick: pick ?? self.pick, marks: marks, spans: spans,
      lines: lines, input: input, opens: opens, isAdjustable: isAdjustable,
      isSelectable: isSelectable, said: said, words: words, presence: presence)
  }

  /// The cell in a column.
  package subscript(column: ColumnID) -> Cell? { cells.first { $0.column == column } }

  package static func == (left: Row, right: Row) -> Bool {
    left === right
      || left.id == right.id && left.cells == right.cells && left.tone == right.tone
        && left.indent == right.indent && left.pick == right.pick && left.marks == right.marks
        && left.spans == right.spans && left.lines == right.lines && left.input == right.input
        && left.opens == right.opens && left.isAdjustable == right.isAdjustable
        && left.isSelectable == right.isSelectable && left.said == right.said
        && left.words == right.words && left.presence == right.presence
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(cells)
    hasher.combine(pick)
    hasher.combine(lines)
  }
}

/// What tells a row from the others of its page, and stays with it while the page changes.
package struct RowID: Hashable, Sendable {
  /// What kind of thing the row is about: `entry`, `field`, `answer`.
  package let kind: String
  /// Which one.
  package let name: String

  package init(_ kind: String, _ name: String = "") {
    self.kind = kind
    self.name = name
  }

  package init(_ kind: String, _ number: Int) {
    self.init(kind, String(number))
  }

  /// Returns which one it is, if it is of a kind.
  package func name(of kind: String) -> String? { self.kind == kind ? name : nil }

  /// Returns the number of the one it is, if it is of a kind.
  package func number(of kind: String) -> Int? { self.kind == kind ? Int(name) : nil }
}

/// Whether a row is chosen.
package enum Pick: Hashable, Sendable {
  case open
  /// Chosen, as the number so many.
  case chosen(number: Int)
}

/// Something to notice about a row.
package struct RowMark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A warning of the engine.
    case warning
    /// A reason was written for this choice.
    case reason
    /// It holds a figure of one's own.
    case own
    /// It is set aside, to compare with.
    case aside
    /// It is where one is now: the present moment of the history.
    case current
  }

  package let kind: Kind
  /// What it says, in a few words.
  package let text: String
  /// Whether it tells in which week something starts: while a duration is covered, it is left out.
  package let tellsWeeks: Bool

  package init(_ kind: Kind, _ text: String, tellsWeeks: Bool = false) {
    self.kind = kind
    self.text = text
    self.tellsWeeks = tellsWeeks
  }
}

extension Filter {
  /// Returns whether a row holds all the words: in its cells, its lines or the words it is found by.
  func matches(_ row: Row) -> Bool {
    matches(
      row.cells.map(\.full).joined(separator: " ") + " " + row.words + " "
        + row.lines.map(\.text).joined(separator: " "))
  }
}
