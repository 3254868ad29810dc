/// Rows under the same columns.
package struct Table: Hashable, Sendable {
  package var columns: [Column]
  package var rows: [Row]
  /// Whether the headings of the columns are shown.
  package var hasHeadings: Bool
  /// What the rows' spans are drawn on, where they have any.
  package var scale: Scale?
  /// The figures that the order of the rows tells: while one is covered, the table is left out.
  package var order: Set<Subject>

  package init(
    _ columns: [Column], _ rows: [Row], hasHeadings: Bool = false, scale: Scale? = nil,
    order: Set<Subject> = []
  ) {
    self.columns = columns
    self.rows = rows
    self.hasHeadings = hasHeadings
    self.scale = scale
    self.order = order
  }

  /// A list of texts without columns of their own.
  package static func list(_ rows: [Row]) -> Table { Table([.text], rows) }

  /// Labels with a text beside each.
  package static func labelled(_ rows: [Row]) -> Table { Table([.label, .text], rows) }
}

/// A column of a table: what stands in it, and how it gives way where there is little room.
package struct Column: Hashable, Sendable {
  /// How a column takes its room.
  package enum Kind: Hashable, Sendable {
    /// The name of the row: it takes the room that is left, and wraps.
    case name
    /// A label before a text: as wide as its words, within bounds; it wraps.
    case label
    /// Running text: it takes the room that is left, and wraps.
    case text
    /// A figure or a word that stays on one line, to the right of its column.
    case figure
    /// A word that stays on one line, to the left of its column.
    case word
    /// The row's spans on the table's scale.
    case bar
    /// How the row's command is run in this front end: a key, or a word to say.
    case shortcut
  }

  package let id: ColumnID
  package let kind: Kind
  package let heading: Phrase
  /// The higher, the sooner the column is left out where there is no room; nil for never.
  package let yields: Int?
  /// The columns in whose place this one comes, once there is no room for them.
  package let replaces: [ColumnID]

  package init(
    _ id: ColumnID, _ kind: Kind, _ heading: Phrase = Phrase(""), yields: Int? = nil,
    replaces: [ColumnID] = []
  ) {
    self.id = id
    self.kind = kind
    self.heading = heading
    self.yields = yields
    self.replaces = replaces
  }

  package static let text = Column(.text, .text)
  package static let label = Column(.label, .label)
}

/// The name of a column within a table.
package struct ColumnID: Hashable, Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }

  package static let name = ColumnID("name")
  package static let label = ColumnID("label")
  package static let text = ColumnID("text")
  package static let weeks = ColumnID("weeks")
  package static let hours = ColumnID("hours")
  package static let clientHours = ColumnID("clientHours")
  package static let professionalHours = ColumnID("professionalHours")
  package static let cost = ColumnID("cost")
  package static let figure = ColumnID("figure")
  package static let bar = ColumnID("bar")
  package static let shortcut = ColumnID("shortcut")
}

/// Words for one thing: in full, as short as they can be, and as they are said aloud.
package struct Phrase: Hashable, Sendable {
  package let full: String
  package let short: String
  /// Without the abbreviations that a column needs: "cliënturen" for "cliënt u".
  package let said: String

  package init(_ full: String, short: String? = nil, said: String? = nil) {
    self.full = full
    self.short = short ?? full
    self.said = said ?? full
  }
}
