import Reintegration

extension Wording {
  /// Says a moment written as `2026-11-21 14:05`: "21 november 2026, 14:05"; anything else as it is.
  package func moment(_ written: String) -> String {
    guard let moment = Moment(written) else { return written }
    return "\(moment.day) \(monthNames[moment.month - 1]) \(moment.year), \(moment.time)"
  }

  /// Says the same in fewer characters: "21-11-2026 14:05", in English "21 Nov 2026 14:05".
  package func shortMoment(_ written: String) -> String {
    guard let moment = Moment(written) else { return written }
    return language == .nl
      ? "\(moment.day)-\(moment.month)-\(moment.year) \(moment.time)"
      : "\(moment.day) \(monthNames[moment.month - 1].prefix(3)) \(moment.year) \(moment.time)"
  }

  private var monthNames: [String] {
    language == .nl
      ? [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
  }
}

/// The parts of a moment that is written as `2026-11-21 14:05`.
private struct Moment {
  let year: Int
  /// From 1 to 12.
  let month: Int
  let day: Int
  let time: Substring

  init?(_ written: String) {
    let parts = written.split(separator: " ", omittingEmptySubsequences: false)
    let date = parts.first?.split(separator: "-", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, date.count == 3,
      let year = Int(date[0]), let month = Int(date[1]), (1...12).contains(month),
      let day = Int(date[2])
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    time = parts[1]
  }
}
