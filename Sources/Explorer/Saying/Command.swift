/// Something that a user asks for: what, and of which row or place.
package struct Command: Hashable, Sendable {
  package let id: CommandID
  /// The row it is about; nil for the one that the cursor is on.
  package var row: RowID?
  /// The place it leads to, where it is ``CommandID/show``.
  package let place: Place?

  package init(_ id: CommandID, at row: RowID? = nil) {
    self.id = id
    self.row = row
    place = nil
  }

  private init(showing place: Place) {
    id = .show
    row = nil
    self.place = place
  }

  /// The command that opens a place over the screen.
  package static func show(_ place: Place) -> Command { Command(showing: place) }
}
