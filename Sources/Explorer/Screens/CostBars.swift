import Reintegration
import TerminalCanvas
import Wording

/// The largest amount that the cost bars must show, and what the outliers add.
struct CostBars {
  let maximum: Double
  /// Columns before the bars: names and figures.
  let labelColumns: Int

  init(_ work: Work, canvas: Canvas, say: Wording) {
    let totals = work.current.totals
    let figures = (totals.stages.map { $0[.cost] } + [totals[.cost]]).map {
      say.said($0, as: .cell)
    }
    labelColumns = 16 + (figures.map { canvas.width(of: $0) }.max() ?? 0)
    let reach = totals[.cost].band.high + Self.outliers(in: work)
    // Some room to the right for an open end.
    maximum = max(reach.approximation, totals.budget.perYear.approximation) * 1.1
  }

  /// How far the exceptions of a phase reach beyond its high end, where they are not counted yet.
  static func outliers(of stage: Totals.Stage, in work: Work) -> Amount {
    guard !work.scenario.assumptions.outliers else { return .zero }
    var scenario = work.scenario
    scenario.assumptions.outliers = true
    var beyond = Amount.zero
    for step in stage.steps {
      guard let chosen = work.current.trajectory.steps.first(where: { $0.id == step.id }) else {
        continue
      }
      let raised = StepFigures(chosen, assumptions: scenario.assumptions)
      let more = (raised.cost?.known.high ?? .zero) - (step.figures.cost?.known.high ?? .zero)
      beyond = beyond + stage.times * more
    }
    return beyond
  }

  static func outliers(in work: Work) -> Amount {
    work.current.totals.stages.reduce(.zero) { $0 + outliers(of: $1, in: work) }
  }
}

extension Painter {
  /// The costs of the phases and of all as bars on one scale, with the budget below.
  func barLines(_ bars: CostBars, _ work: Work, columns: Int) -> [ListLine] {
    let totals = work.current.totals
    guard !totals.stages.isEmpty else { return [] }
    var lines: [ListLine] = []
    for stage in totals.stages {
      lines.append(
        barLine(
          say.name(of: stage.phase), stage[.cost], outlier: CostBars.outliers(of: stage, in: work),
          bars))
    }
    if totals.stages.count > 1 {
      lines.append(
        barLine(say("samen", "together"), totals[.cost], outlier: CostBars.outliers(in: work), bars)
      )
    }
    lines.append(
      ListLine { painter, rect in
        let label = bars.labelColumns
        let scale = CanvasScale(upTo: bars.maximum, columns: max(1, rect.columns - label))
        painter.put(
          painter.say("per jaar begroot", "budget per year"), rect.column, rect.row,
          columns: label - 1, .budget)
        var free = 0
        for year in 1...4 {
          let euros = totals.budget.perYear * Amount(year)
          let column = Int(scale.position(euros.approximation))
          let text =
            (painter.model.settings.glyphs == .unicode ? "┆" : ":") + painter.say.number(euros)
          guard column >= free, column + painter.canvas.width(of: text) <= scale.columns else {
            continue
          }
          painter.put(text, rect.column + label + column, rect.row, .budget)
          free = column + painter.canvas.width(of: text) + 1
        }
      })
    let isUnicode = model.settings.glyphs == .unicode
    var legend = [
      (isUnicode ? "█ " : "# ") + say("laag", "low"),
      (isUnicode ? "▒ " : "= ") + say("tot hoog", "up to high"),
    ]
    if CostBars.outliers(in: work) > .zero {
      legend.append(
        (isUnicode ? "┄ " : ". ") + say("uitschieter, telt niet mee", "outlier, not counted"))
    }
    if totals[.cost].isOpen {
      legend.append((isUnicode ? "░► " : "> ") + say("deels onbekend", "partly unknown"))
    }
    return lines
      + wrapped(legend.joined(separator: ", "), item: nil, columns: columns, style: .faint)
  }

  private func barLine(
    _ name: String, _ cost: Sum, outlier: Amount, _ bars: CostBars
  ) -> ListLine {
    ListLine { painter, rect in
      let label = bars.labelColumns
      let figure = painter.say.said(cost, as: .cell)
      painter.put(
        "  " + name, rect.column, rect.row, columns: 15, .faint)
      painter.put(
        figure, rect.column + 15, rect.row, columns: label - 16, align: .trailing)
      let scale = CanvasScale(upTo: bars.maximum, columns: max(1, rect.columns - label))
      let low = scale.position(cost.band.low.approximation)
      let high = scale.position(cost.band.high.approximation)
      var parts = [
        BarPart(.certain, from: 0, to: low), BarPart(.spread, from: low, to: high),
      ]
      let beyond = scale.position((cost.band.high + outlier).approximation)
      if outlier > .zero { parts.append(BarPart(.outlier, from: high, to: beyond)) }
      if cost.isOpen {
        parts.append(BarPart(.open, from: max(high, beyond), to: max(high, beyond) + 3))
      }
      painter.canvas.bar(
        parts, at: Point(column: rect.column + label, row: rect.row), columns: scale.columns)
    }
  }
}
