import Reintegration
import Wording

/// The client's load per week, in the short and in the long case.
struct LoadPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Belasting van de cliënt per week", "The client's load per week")
    guard let current = model.work?.current, !current.totals.stages.isEmpty else {
      return Page(title, [.nothingChosen(say)])
    }
    return Page(title, LoadBlocks(current, say).all)
  }
}

extension Deed {
  static let load = opening(
    { _ in .load }, Text(nl: "Belasting per week", en: "Load per week"),
    label: Text(nl: "belasting", en: "load"), .looking,
    words: [
      Text(nl: "belasting", en: "load"), Text(nl: "zwaarste week", en: "busiest week"),
      Text(nl: "uren per week", en: "hours per week"),
    ])
}

/// What is said of the load.
private struct LoadBlocks {
  private let current: Evaluation
  private let totals: Totals
  private let say: Wording
  private let short: PeakLoad
  private let long: PeakLoad

  init(_ current: Evaluation, _ say: Wording) {
    self.current = current
    totals = current.totals
    self.say = say
    short = current.trajectory.load(in: .short, of: totals)
    long = current.trajectory.load(in: .long, of: totals)
  }

  var all: [Block] { [.prose(inAWord)] + unseen + cases }

  private var inAWord: Prose {
    let pause =
      current.trajectory.hasWorkBesidePause(in: totals) ? " " + say.pauseBesideWork : ""
    return Prose(
      say("Zwaarste week: ", "Busiest week: ") + say.said(.peakLoad, of: totals) + ". "
        + say("Zonder interventie: ", "Without an intervention: ")
        + say.said(totals[.waiting], as: .plain) + "." + pause,
      subjects: subjects, covered: say.covered)
  }

  /// The figures that the load and the weeks without an intervention are made from.
  private var subjects: Set<Subject> {
    current.subjects(of: .peakLoad).union(current.subjects(of: .waiting))
  }

  /// The client's choices that have no hours per week, so that the chart cannot show them.
  private var unseen: [Block] {
    let unseen = totals.unseenLoad
    func names(_ reason: UnseenLoad.Reason) -> String? {
      let names = unseen.filter { $0.reason == reason }
        .map { say.name(of: $0.id, in: current.trajectory) }
      return names.isEmpty ? nil : say.list(names)
    }
    let open = names(.durationUnknown).map {
      say("Duur onbekend, dus niet in beeld: \($0).", "Duration unknown, so not shown: \($0).")
    }
    let notPerWeek = names(.notPerWeek).map {
      say(
        "Zonder uren per week, dus niet in beeld: \($0).",
        "Without hours per week, so not shown: \($0).")
    }
    return [open, notPerWeek].compactMap { $0 }.map {
      .prose(Prose($0, .unknown, subjects: subjects))
    }
  }

  /// Both cases on one scale, so that their heights can be compared; in words where there is no load.
  private var cases: [Block] {
    let loads = (short.changes + long.changes).map(\.hoursPerWeek)
    let top = loads.reduce(.zero) { max($0, $1) }
    let weeks = max(totals.short.elapsed, totals.long.elapsed)
    guard weeks > .zero else { return [] }
    return ScheduleCase.allCases.flatMap { scheduleCase -> [Block] in
      if top > .zero { return [.chart(chart(of: scheduleCase, top: top, weeks: max(weeks, 1)))] }
      let title = title(of: scheduleCase == .short ? short : long, in: scheduleCase)
      return [.prose(Prose(title, subjects: subjects))]
        + (idle(in: scheduleCase).map { [.prose(Prose($0, .waiting, subjects: subjects))] } ?? [])
    }
  }

  private func chart(of scheduleCase: ScheduleCase, top: Amount, weeks: Amount) -> Chart {
    let load = scheduleCase == .short ? short : long
    return Chart(
      title(of: load, in: scheduleCase),
      load.changes.map { Chart.Change(week: $0.week, figure: $0.hoursPerWeek) }, top: top,
      topName: say.number(top), weeks: weeks, note: idle(in: scheduleCase),
      said: said(load), subjects: subjects)
  }

  private func title(of load: PeakLoad, in scheduleCase: ScheduleCase) -> String {
    let name =
      scheduleCase == .short
      ? say("Kort (lage kant)", "Short (low end)") : say("Lang (hoge kant)", "Long (high end)")
    guard load.hoursPerWeek > .zero else {
      let hours = totals[.clientHours]
      return name
        + (hours.band.high == .zero && !hours.isOpen
          ? say(": geen uren van de cliënt", ": no hours of the client")
          : say(": geen uren per week bekend", ": no hours per week known"))
    }
    let week = load.changes.first { $0.hoursPerWeek == load.hoursPerWeek }?.week ?? .zero
    let hours = say.said(Band(load.hoursPerWeek), .hours)
    return name
      + say(
        ": zwaarste week \(hours), vanaf week \(say.number(week))",
        ": busiest week \(hours), from week \(say.number(week))")
  }

  /// The load from change to change: "week 0 tot 6: 1 uur per week".
  private func said(_ load: PeakLoad) -> String {
    zip(load.changes, load.changes.dropFirst()).map { change, next in
      let hours =
        change.hoursPerWeek == .zero
        ? say("geen uren", "no hours") : say.said(Band(change.hoursPerWeek), .hoursPerWeek)
      return say.span(Band(change.week), Band(next.week), isOpen: false) + ": \(hours)"
    }.joined(separator: "; ")
  }

  /// The weeks without an intervention: "Zonder interventie: week 0-26, week 52-78 (Jaar
  /// ontheffing)".
  private func idle(in scheduleCase: ScheduleCase) -> String? {
    let spans = current.trajectory.idleSpans(
      in: scheduleCase == .short ? totals.short : totals.long)
    guard !spans.isEmpty else { return nil }
    let label =
      say("Zonder interventie", "Without an intervention")
      + (say.bound(of: totals[.waiting]).map { ", \($0): " } ?? ": ")
    return label
      + spans.map { idle in
        let names = idle.pauses.map { say.name(of: $0, in: current.trajectory) }
        return "week \(say.number(idle.span.start))-\(say.number(idle.span.end))"
          + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
      }.joined(separator: ", ")
  }
}
