package import Reintegration

extension Wording {
  /// Says an estimate with its unit, or that it is unknown.
  package func said(_ estimate: Estimate, _ unit: Unit) -> String {
    switch estimate {
    case .known(let figure): said(figure.band, unit, highIs: HighEnd(figure.marks))
    case .unknown: self("onbekend", "unknown")
    }
  }

  /// Says a part of an entry: its band, with the reason of what is unknown in it.
  package func said(
    _ part: Part, of figures: StepFigures, by maker: Maker = .source
  ) -> String {
    switch part {
    case .duration: said(figures.duration, .weeks, by: maker)
    case .hours:
      figures.hours.band == nil
        ? said(figures.hours, .hours, by: maker)
        : said(figures.hours, .hours, of: figures.by, by: maker)
    case .cost:
      figures.cost.map {
        said($0, .euros, highIs: HighEnd(figures.highMarks), by: maker)
      } ?? outside
    }
  }

  /// Says a figure of an entry: "12-26 weken", "onbekend (niet gerapporteerd)".
  ///
  /// - Parameters:
  ///   - figures: What is known of it, and why the rest is not.
  ///   - unit: What it counts.
  ///   - highIs: The word to its high end.
  ///   - worker: Whose hours they are, to name them: "2-8 uur (cliënt)".
  ///   - maker: Who states it, or leaves it unknown.
  package func said(
    _ figures: PartFigures, _ unit: Unit, highIs: HighEnd = .exact, of worker: Worker? = nil,
    by maker: Maker = .source
  ) -> String {
    let whose = worker.map { " (\(name(of: $0)))" } ?? ""
    return switch (figures.band, figures.unknown) {
    case (let band?, nil): said(band, unit, highIs: highIs) + whose
    case (let band?, let reason?):
      said(band, unit, highIs: highIs) + whose
        + self(", deels onbekend (", ", partly unknown (") + name(of: reason, by: maker) + ")"
    case (nil, let reason?): self("onbekend (", "unknown (") + name(of: reason, by: maker) + ")"
    case (nil, nil): self("onbekend", "unknown")
    }
  }

  /// The heading of a part: "Duur", "Uren", "Kosten".
  package func heading(of part: Part) -> String {
    switch part {
    case .duration: self("Duur", "Duration")
    case .hours: self("Uren", "Hours")
    case .cost: self("Kosten", "Cost")
    }
  }

  /// That a cost falls outside the budget; who pays it, a source need not say.
  package var outside: String {
    self(
      "buiten dit budget: niet meegeteld, en niet onbekend",
      "outside this budget: not counted, and not unknown")
  }

  /// That a cost falls outside the budget, in a cell.
  package var outsideInCell: String { self("niet meegeteld", "not counted") }

  /// That a cost falls outside the budget, in a few words.
  package var outsideInShort: String { self("buiten dit budget", "outside this budget") }

  /// That figures are the lowest and highest named, and no more than that.
  package var bandsAreNoExpectation: String {
    self(
      "Laag is alles op zijn laagst, hoog alles op zijn hoogst: geen gemiddelde, geen verwachting.",
      "Low is everything at its lowest, high at its highest: no average, no expectation.")
  }
}
