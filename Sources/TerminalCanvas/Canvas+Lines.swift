extension Canvas {
  /// Draws a box with light lines along the edge of a rectangle, joined to lines it meets.
  ///
  /// The title stands in the upper edge, between spaces. What is inside stays as it is.
  package mutating func box(
    _ rect: Rect, title: String? = nil, style: Style = .border, titleStyle: Style = .heading,
    fit: Fit = .whole
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    for column in rect.column + 1..<right {
      join(.horizontal, at: Point(column: column, row: rect.row), style: style)
      join(.horizontal, at: Point(column: column, row: bottom), style: style)
    }
    for row in rect.row + 1..<bottom {
      join(.vertical, at: Point(column: rect.column, row: row), style: style)
      join(.vertical, at: Point(column: right, row: row), style: style)
    }
    join([.down, .right], at: Point(column: rect.column, row: rect.row), style: style)
    join([.down, .left], at: Point(column: right, row: rect.row), style: style)
    join([.up, .right], at: Point(column: rect.column, row: bottom), style: style)
    join([.up, .left], at: Point(column: right, row: bottom), style: style)
    if let title {
      put(title, onRuleAt: rect.origin, columns: rect.columns, style: titleStyle, fit: fit)
    }
  }

  /// Draws a horizontal line, joined to vertical lines where it starts, ends and crosses.
  package mutating func horizontalRule(
    at point: Point, columns: Int, title: String? = nil, style: Style = .border,
    titleStyle: Style = .heading, fit: Fit = .whole
  ) {
    for offset in 0..<max(0, columns) {
      let place = point.moved(columns: offset)
      var joints = Joints.horizontal
      if !self[place].joints.isDisjoint(with: .vertical) {
        // At its ends it only leaves inwards: a border it meets becomes ├ or ┤, not ┼.
        if offset == 0, columns > 1 { joints = .right }
        if offset == columns - 1, columns > 1 { joints = .left }
      }
      join(joints, at: place, style: style)
    }
    if let title {
      put(title, onRuleAt: point, columns: columns, style: titleStyle, fit: fit)
    }
  }

  /// Draws a vertical line, joined to horizontal lines where it starts, ends and crosses.
  package mutating func verticalRule(at point: Point, rows: Int, style: Style = .border) {
    for offset in 0..<max(0, rows) {
      let place = point.moved(rows: offset)
      var joints = Joints.vertical
      if !self[place].joints.isDisjoint(with: .horizontal) {
        if offset == 0, rows > 1 { joints = .down }
        if offset == rows - 1, rows > 1 { joints = .up }
      }
      join(joints, at: place, style: style)
    }
  }

  /// Puts a title in a rule: one line cell and one space at either end stay free.
  private mutating func put(
    _ title: String, onRuleAt point: Point, columns: Int, style: Style, fit: Fit
  ) {
    let room = columns - 4
    guard room > 0 else {
      if fit == .whole, !title.isEmpty {
        let rect = Rect(column: point.column, row: point.row, columns: columns, rows: 1)
        clippings.append(Clipping(text: title, rect: rect))
      }
      return
    }
    let start = point.moved(columns: 2)
    let used = put(title, at: start, columns: room, style: style, fit: fit)
    guard used > 0 else { return }
    set(0x20, at: point.moved(columns: 1), style: style)
    set(0x20, at: start.moved(columns: used), style: style)
  }

  /// Adds lines to those that leave a cell already.
  private mutating func join(_ joints: Joints, at point: Point, style: Style) {
    let all = self[point].joints.union(joints)
    set(all.scalar(in: glyphs), joints: all, at: point, style: style)
  }
}
