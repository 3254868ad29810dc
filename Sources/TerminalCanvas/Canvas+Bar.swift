extension Canvas {
  /// Draws a horizontal bar of several parts over one row.
  ///
  /// The parts count in columns from the point on, and are cut to the columns of the bar. A cell
  /// shows the part that fills most of it, the earlier one when they are equal; a part that fills
  /// less than half of every cell still shows in one. A part without length shows nothing, except
  /// a point. Cells without any part stay as they are.
  package mutating func bar(_ parts: [BarPart], at point: Point, columns: Int) {
    guard columns > 0 else { return }
    let spans = parts.map { BarSpan($0, columns: columns) }
    let owners = owners(of: spans, columns: columns)
    for (column, owner) in owners.enumerated() {
      guard let owner else { continue }
      let shared = spans.indices.contains { $0 != owner && spans[$0].overlap(column) > 0 }
      let isLast = column + 1 == columns || owners[column + 1] != owner
      set(
        scalar(for: parts[owner], span: spans[owner].overlapRange(column), shared, isLast),
        at: point.moved(columns: column), style: parts[owner].drawnStyle)
    }
  }

  /// Returns the index of the part that each column shows.
  private func owners(of spans: [BarSpan], columns: Int) -> [Int?] {
    // Eighth blocks show the ends of the certain part; other glyphs fill their cell.
    var owners: [Int?] = (0..<columns).map { column in
      var best: Int?
      var most = 0
      for (index, span) in spans.enumerated() {
        let overlap = span.overlap(column)
        let enough = span.kind == .certain && glyphs == .unicode ? 1 : 4
        if overlap >= enough, overlap > most {
          best = index
          most = overlap
        }
      }
      return best
    }
    for (index, span) in spans.enumerated() where span.isShown && !owners.contains(index) {
      let column = span.fullestColumn
      // What has only this one column keeps it.
      if let owner = owners[column], owners.count(where: { $0 == owner }) == 1,
        spans[index].kind != .point
      {
        continue
      }
      owners[column] = index
    }
    return owners
  }

  private func scalar(
    for part: BarPart, span: Range<Int>, _ shared: Bool, _ isLast: Bool
  ) -> UInt32 {
    let whole = part.scalar(in: glyphs)
    guard glyphs == .unicode else { return whole }
    switch part.kind {
    case .certain where !shared: return BarSpan.block(span) ?? whole
    case .open where isLast: return 0x25BA  // ►
    default: return whole
    }
  }
}

/// A part of a bar in whole eighths of a column, so that all cells agree on where it ends.
private struct BarSpan {
  let kind: BarPart.Kind
  let range: Range<Int>
  let isShown: Bool
  private let columns: Int

  init(_ part: BarPart, columns: Int) {
    kind = part.kind
    self.columns = columns
    let limit = Double(columns * 8)
    let start = Int(min(max(0, part.start * 8), limit).rounded())
    let end = Int(min(max(0, part.end * 8), limit).rounded())
    range = part.kind == .point ? start..<start : start..<end
    let isInside = part.start * 8 <= limit && part.end >= 0
    isShown = isInside && (part.kind == .point || (part.start < part.end && part.end > 0))
  }

  /// The column with most of the part.
  var fullestColumn: Int {
    let first = min(range.lowerBound / 8, columns - 1)
    let next = min(first + 1, columns - 1)
    return overlap(next) > overlap(first) ? next : first
  }

  /// Returns the eighths of a column that the part fills.
  func overlap(_ column: Int) -> Int { overlapRange(column).count }

  /// Returns where in a column the part lies, in eighths from its left edge.
  func overlapRange(_ column: Int) -> Range<Int> {
    let start = min(max(range.lowerBound - column * 8, 0), 8)
    let end = min(max(range.upperBound - column * 8, 0), 8)
    return start..<max(start, end)
  }

  /// Returns the block that fills a part of a cell as nearly as there is one; nil for all of it.
  static func block(_ part: Range<Int>) -> UInt32? {
    if part.lowerBound == 0 {
      // ▉ is seven eighths, ▏ one eighth.
      return 1...7 ~= part.count ? 0x2590 - UInt32(part.count) : nil
    }
    guard part.upperBound == 8 else { return 0x2590 - UInt32(max(1, part.count)) }
    switch part.count {
    case 6...: return nil
    case 3...5: return 0x2590  // ▐
    default: return 0x2595  // ▕
    }
  }
}
