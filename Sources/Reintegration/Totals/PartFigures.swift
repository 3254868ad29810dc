/// What one entry adds to a total: a known band, an unknown, or both (a hull over variants).
package struct PartFigures: Hashable, Sendable {
  /// The known band; nil where nothing is known.
  package var band: Band?
  /// Why it, or a variant of it, is unknown.
  package var unknown: UnknownReason?
  /// The marks beside the figures it is made from, and `derived` where it is a product.
  package var marks: Marks

  /// The known band, which is nothing where nothing is known.
  package var known: Band { band ?? .zero }

  init(band: Band?, unknown: UnknownReason? = nil, marks: Marks = []) {
    self.band = band
    self.unknown = unknown
    self.marks = marks
  }

  init(_ estimate: Estimate) {
    switch estimate {
    case .known(let figure): self.init(band: figure.band, marks: figure.marks)
    case .unknown(let reason): self.init(band: nil, unknown: reason)
    }
  }

  /// The product of two figures, low by low and high by high; unknown if either is.
  static func product(_ left: PartFigures, _ right: PartFigures, marks: Marks) -> PartFigures {
    guard let one = left.band, let other = right.band else {
      return PartFigures(band: nil, unknown: left.unknown ?? right.unknown)
    }
    return PartFigures(band: one * other, marks: marks.union(.derived))
  }

  static func * (count: Int, part: PartFigures) -> PartFigures {
    PartFigures(band: part.band.map { count * $0 }, unknown: part.unknown, marks: part.marks)
  }

  /// The hull over two variants: the low end of an unknown one counts as 0.
  func hull(_ other: PartFigures) -> PartFigures {
    let band: Band? =
      switch (self.band, other.band) {
      case (let one?, let two?): one.hull(two)
      case (let one?, nil): one.hull(.zero)
      case (nil, let two?): two.hull(.zero)
      case (nil, nil): nil
      }
    return PartFigures(
      band: band, unknown: unknown ?? other.unknown, marks: marks.union(other.marks))
  }
}

/// What the high end of a sum of costs is: the figure itself, or a figure with a word to it.
package enum HighEnd: String, CaseIterable, Hashable, Sendable {
  case exact
  /// "Bijna".
  case almost
  /// "Ruim".
  case over
  /// "Circa": both, or "ongeveer" in any of them.
  case about

  /// What the marks beside the figures of a sum make of its high end.
  package init(_ marks: Marks) {
    switch (marks.contains(.almost), marks.contains(.over)) {
    case _ where marks.contains(.about): self = .about
    case (true, true): self = .about
    case (true, false): self = .almost
    case (false, true): self = .over
    case (false, false): self = .exact
    }
  }
}
