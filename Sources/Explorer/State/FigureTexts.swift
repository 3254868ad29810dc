import Reintegration
import TerminalCanvas
import Wording

/// The three figures of an intervention as a row of the table says them.
struct FigureTexts: Sendable {
  var weeks: String
  var hours: String
  var cost: String

  init(weeks: String = "", hours: String = "", cost: String = "") {
    self.weeks = weeks
    self.hours = hours
    self.cost = cost
  }

  init(_ figures: StepFigures, _ say: Wording) {
    let said = { say.said(figures.sum(of: $0, id: ""), as: .cell) }
    let isUnknown = figures.hours.band == nil
    let worker = figures.by == .client ? say("cliënt", "client") : "prof."
    weeks = said(.elapsed)
    hours =
      said(figures.by == .client ? .clientHours : .professionalHours)
      + (isUnknown ? "" : " " + worker)
    cost = said(.cost)
  }

  /// The headings of the three columns.
  static func heading(_ say: Wording) -> FigureTexts {
    FigureTexts(
      weeks: say("weken", "weeks"), hours: say("uren", "hours"), cost: say("kosten €", "cost €"))
  }
}

/// How wide the three columns of figures are.
struct FigureColumns: Hashable, Sendable {
  private(set) var weeks = 0
  private(set) var hours = 0
  private(set) var cost = 0

  init(_ texts: FigureTexts, on canvas: Canvas) { widen(for: texts, on: canvas) }

  /// Makes room for the figures of one more row.
  mutating func widen(for texts: FigureTexts, on canvas: Canvas) {
    weeks = max(weeks, canvas.width(of: texts.weeks))
    hours = max(hours, canvas.width(of: texts.hours))
    cost = max(cost, canvas.width(of: texts.cost))
  }
}
