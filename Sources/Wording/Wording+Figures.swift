package import Reintegration

/// What a figure counts.
package enum Unit: Hashable, Sendable {
  case weeks, hours, hoursPerWeek, euros, eurosPerHour, months, years
}

extension Wording {
  /// The notation in which this language writes figures.
  package var notation: Notation { language == .nl ? .dutch : .english }

  /// Says a number: grouped by thousands, whole from 1,000 up, else with the decimals it has.
  ///
  /// Amounts that do not end within two decimals (months, support) are rounded to one.
  package func number(_ amount: Amount) -> String {
    let magnitude = amount < .zero ? -amount : amount
    let sign = amount < .zero ? "-" : ""
    if magnitude >= 1000 { return sign + grouped(magnitude.rounded) }
    let hundredths = magnitude.hundredths
    let isExact = Amount(hundredths: hundredths) == magnitude
    if isExact { return sign + decimal(hundredths, places: hundredths % 10 == 0 ? 1 : 2) }
    if magnitude >= 100 { return sign + grouped(magnitude.rounded) }
    return sign + decimal((hundredths + 5) / 10 * 10, places: 1)
  }

  /// Says a figure exactly, with all its decimals: an own figure in a form.
  package func exact(_ amount: Amount) -> String {
    let hundredths = amount.hundredths
    let whole = grouped(hundredths / 100)
    return hundredths % 100 == 0 ? whole : whole + decimalSign + twoDigits(hundredths % 100)
  }

  /// Says a band exactly, in the notation of this language.
  package func exact(_ band: Band) -> String {
    band.isSingle ? exact(band.low) : "\(exact(band.low))-\(exact(band.high))"
  }

  /// Says an amount of euros: "€ 1.683", and cents only where there are some below a thousand.
  package func euros(_ amount: Amount) -> String {
    let sign = amount < .zero ? "-" : ""
    let magnitude = amount < .zero ? -amount : amount
    return self("€ ", "€") + sign + euroNumber(magnitude)
  }

  /// Says a band without its unit: "800-2.875", or "1.000 tot bijna 6.000" with a word to its end.
  package func band(_ band: Band, highIs: HighEnd = .exact, unit: Unit = .hours) -> String {
    let isMoney = unit == .euros || unit == .eurosPerHour
    let say: (Amount) -> String = { isMoney ? euroNumber($0) : number($0) }
    guard let word = word(for: highIs) else {
      let (low, high) = (say(band.low), say(band.high))
      return low == high ? low : "\(low)-\(high)"
    }
    return band.isSingle
      ? "\(word) \(say(band.high))"
      : say(band.low) + self(" tot ", " to ") + "\(word) \(say(band.high))"
  }

  /// Says a band with its unit: "€ 800-2.875", "12-26 weken", "1 uur".
  package func said(_ band: Band, _ unit: Unit, highIs: HighEnd = .exact) -> String {
    let figure = self.band(band, highIs: highIs, unit: unit)
    switch unit {
    case .euros, .eurosPerHour:
      let sign = self("€ ", "€")
      let amount =
        band.isSingle && highIs != .exact
        ? "\(word(for: highIs) ?? "") \(sign)\(euroNumber(band.high))" : sign + figure
      return unit == .euros ? amount : amount + self(" per uur", " per hour")
    default:
      return figure + " " + name(of: unit, isOne: band.isSingle && band.high == 1)
    }
  }

  /// Says a sum with what is unknown in it: "ten minste € 900-5.375, plus 2 onbekend".
  package func said(_ cost: CostTally) -> String {
    open(
      said(cost.band, .euros, highIs: cost.highIs), isOpen: cost.isOpen,
      isEmpty: cost.band.high == .zero, count: cost.unknown.count)
  }

  /// Says a sum of hours with what is unknown in it.
  package func said(_ tally: Tally, _ unit: Unit = .hours) -> String {
    open(
      said(tally.band, unit), isOpen: tally.isOpen, isEmpty: tally.band.high == .zero,
      count: tally.unknown.count)
  }

  /// Says a known part with a number of unknowns: "ten minste 12 weken, plus 1 onbekend".
  package func open(_ known: String, isOpen: Bool, isEmpty: Bool, count: Int) -> String {
    guard isOpen else { return known }
    if isEmpty { return self("onbekend (\(count))", "unknown (\(count))") }
    return self(
      "ten minste \(known), plus \(count) onbekend", "at least \(known), plus \(count) unknown")
  }

  /// Says a difference with its sign: "+ 12-26", "- 4", "-7.223 tot + 10.123".
  package func signed(_ band: DifferenceBand, _ unit: Unit) -> String {
    let isMoney = unit == .euros || unit == .eurosPerHour
    let say: (Amount) -> String = {
      let magnitude = $0 < .zero ? -$0 : $0
      return isMoney ? euroNumber(magnitude) : number(magnitude)
    }
    let sign = isMoney ? self("€ ", "€") : ""
    let tail = isMoney ? "" : " " + name(of: unit, isOne: false)
    if band.low == band.high {
      if band.low == .zero { return sign + "0" + tail }
      return (band.low < .zero ? "- " : "+ ") + sign + say(band.low) + tail
    }
    if band.low >= .zero { return "+ \(sign)\(say(band.low))-\(say(band.high))\(tail)" }
    if band.high <= .zero { return "- \(sign)\(say(band.high))-\(say(band.low))\(tail)" }
    return "- \(sign)\(say(band.low))" + self(" tot + ", " to + ")
      + "\(sign)\(say(band.high))\(tail)"
  }

  /// The unit's name.
  package func name(of unit: Unit, isOne: Bool) -> String {
    switch unit {
    case .weeks: isOne ? self("week", "week") : self("weken", "weeks")
    case .hours: isOne ? self("uur", "hour") : self("uur", "hours")
    case .hoursPerWeek:
      isOne ? self("uur per week", "hour per week") : self("uur per week", "hours per week")
    case .euros: self("euro", "euros")
    case .eurosPerHour: self("euro per uur", "euros per hour")
    case .months: isOne ? self("maand", "month") : self("maanden", "months")
    case .years: isOne ? self("jaar", "year") : self("jaar", "years")
    }
  }

  /// The word before the high end of a band, or nil for an exact one.
  package func word(for highEnd: HighEnd) -> String? {
    switch highEnd {
    case .exact: nil
    case .almost: self("bijna", "almost")
    case .over: self("ruim", "over")
    case .about: self("circa", "about")
    }
  }

  private func euroNumber(_ amount: Amount) -> String {
    let hundredths = amount.hundredths
    // Cents only where they are exact: those of a rounded product say more than is known.
    guard amount < 1000, hundredths % 100 != 0, Amount(hundredths: hundredths) == amount else {
      return grouped(amount.rounded)
    }
    return grouped(hundredths / 100) + decimalSign + twoDigits(hundredths % 100)
  }

  private var decimalSign: String { self(",", ".") }

  private func decimal(_ hundredths: Int, places: Int) -> String {
    let whole = grouped(hundredths / 100)
    let rest = hundredths % 100
    guard rest > 0 else { return whole }
    return whole + decimalSign + (places == 1 ? "\(rest / 10)" : twoDigits(rest))
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private func grouped(_ number: Int) -> String {
    var rest = String(number)
    var groups: [String] = []
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = String(rest.dropLast(3))
    }
    return ([rest] + groups).joined(separator: self(".", ","))
  }
}
