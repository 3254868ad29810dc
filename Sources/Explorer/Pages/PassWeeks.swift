import Reintegration

/// The weeks of one pass of something: as they are in the short case, and in the long one.
struct PassWeeks: Hashable, Sendable {
  let start: Band
  let end: Band

  init(_ short: Schedule.Span, _ long: Schedule.Span, pass: Int, _ stage: TimelineStage) {
    let (early, late) = (pass * stage.short.pass, pass * stage.long.pass)
    start = Band(between: short.start + early, and: long.start + late)
    end = Band(between: short.end + early, and: long.end + late)
  }

  /// Whether these weeks may be part of it.
  func mayHold(_ weeks: Weeks) -> Bool {
    start.low <= weeks.from && weeks.to <= end.high
  }

  /// Whether these weeks are part of it, however long everything takes.
  func holds(_ weeks: Weeks) -> Bool {
    start.high <= weeks.from && weeks.to <= end.low
  }
}

/// Some weeks in which nothing starts or ends.
struct Weeks {
  let from: Amount
  let to: Amount
}
