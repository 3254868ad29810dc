/// The meaning of a cell and its emphasis; what that looks like is the theme's affair.
package struct Style: Hashable, Sendable {
  /// What the cell means.
  package var role: Role
  /// How it stands out besides.
  package var emphasis: Emphasis

  /// Creates a style, without emphasis unless one is given.
  package init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// Returns the style with the emphasis added.
  package func with(_ emphasis: Emphasis) -> Style { Style(role, self.emphasis.union(emphasis)) }

  /// The style in bold.
  package var bold: Style { with(.bold) }
  /// The style underlined.
  package var underlined: Style { with(.underline) }
  /// The style with foreground and background exchanged.
  package var reversed: Style { with(.reverse) }
}

/// One plain style for every role.
extension Style {
  /// Ordinary text.
  package static let text = Style(.text)
  /// Text of less weight.
  package static let faint = Style(.faint)
  /// The name of the program, a persona or a screen.
  package static let title = Style(.title)
  /// The heading of a pane or a column.
  package static let heading = Style(.heading)
  /// Box lines and rules.
  package static let border = Style(.border)
  /// The row under the cursor.
  package static let cursor = Style(.cursor)
  /// An intervention that has been chosen.
  package static let chosen = Style(.chosen)
  /// The certain part of a band.
  package static let certain = Style(.certain)
  /// The part of a band between its ends.
  package static let spread = Style(.spread)
  /// What lies beyond the usual band.
  package static let outlier = Style(.outlier)
  /// A figure that the source does not give.
  package static let unknown = Style(.unknown)
  /// An own assumption or figure.
  package static let own = Style(.own)
  /// Something to look at first.
  package static let warning = Style(.warning)
  /// Something that went wrong.
  package static let error = Style(.error)
  /// Something that went well.
  package static let good = Style(.good)
  /// The name of a key.
  package static let key = Style(.key)
  /// A milestone.
  package static let milestone = Style(.milestone)
  /// Time spent waiting.
  package static let waiting = Style(.waiting)
  /// The phase activation.
  package static let activation = Style(.activation)
  /// The phase mediation.
  package static let mediation = Style(.mediation)
  /// The phase placement.
  package static let placement = Style(.placement)
  /// A budget.
  package static let budget = Style(.budget)
  /// Something that opens.
  package static let link = Style(.link)
}
