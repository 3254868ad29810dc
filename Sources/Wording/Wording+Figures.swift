package import Reintegration

extension Wording {
  /// The notation in which this language writes figures.
  package var notation: Notation { language == .nl ? .dutch : .english }

  /// Says a number: grouped by thousands, whole from 1,000 up, else with the decimals it has.
  ///
  /// Amounts that do not end within two decimals (months, support) are rounded to one.
  package func number(_ amount: Amount) -> String { said(Digits(amount, .hours, precise)) }

  /// Says a figure exactly, with all its decimals: an own figure in a form.
  package func exact(_ amount: Amount) -> String { notation.text(amount) }

  /// Says a band exactly, in the notation of this language.
  package func exact(_ band: Band) -> String {
    band.isSingle ? exact(band.low) : "\(exact(band.low))-\(exact(band.high))"
  }

  /// Says an amount of euros: "€ 1.683", and cents only where there are some below a thousand.
  package func euros(_ amount: Amount) -> String {
    self("€ ", "€") + said(Digits(amount, .euros, precise))
  }

  /// Says a band without its unit: "800-2.875", or "1.000 tot bijna 6.000" with a word to its end.
  package func band(_ band: Band, highIs: HighEnd = .exact, unit: Unit = .hours) -> String {
    let low = said(Digits(band.low, unit, precise))
    let high = said(Digits(band.high, unit, precise))
    guard let word = word(for: highIs) else { return low == high ? low : "\(low)-\(high)" }
    return band.isSingle ? "\(word) \(high)" : low + self(" tot ", " to ") + "\(word) \(high)"
  }

  /// Says a band with its unit: "€ 800-2.875", "12-26 weken", "1 uur".
  package func said(_ band: Band, _ unit: Unit, highIs: HighEnd = .exact) -> String {
    let figure = self.band(band, highIs: highIs, unit: unit)
    switch unit {
    case .euros, .eurosPerHour:
      let sign = self("€ ", "€")
      let amount =
        band.isSingle && highIs != .exact
        ? "\(word(for: highIs) ?? "") \(euros(band.high))" : sign + figure
      return unit == .euros ? amount : amount + self(" per uur", " per hour")
    default:
      return figure + " " + name(of: unit, isOne: isOne(band.low, unit) && isOne(band.high, unit))
    }
  }

  /// Says a difference with its sign: "+ 12-26", "- 4", "-7.223 tot + 10.123".
  package func signed(_ band: DifferenceBand, _ unit: Unit) -> String {
    let say: (Amount) -> String = { said(Digits($0.magnitude, unit, precise)) }
    let sign = unit.isMoney ? self("€ ", "€") : ""
    let isOne = isOne(band.low.magnitude, unit) && isOne(band.high.magnitude, unit)
    let tail = unit.isMoney ? "" : " " + name(of: unit, isOne: isOne)
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

  private func isOne(_ amount: Amount, _ unit: Unit) -> Bool {
    Digits(amount, unit, precise).hundredths == 100
  }

  /// Says the digits that are shown of an amount.
  private func said(_ digits: Digits) -> String {
    let (whole, rest) = digits.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = digits.hundredths < 0 ? "-" : ""
    let decimals =
      if rest == 0 {
        ""
      } else if rest % 10 == 0, !digits.unit.isMoney {
        decimalSign + "\(rest / 10)"
      } else {
        decimalSign + (rest < 10 ? "0" : "") + "\(rest)"
      }
    return sign + notation.grouped(whole) + decimals
  }

  private var decimalSign: String { self(",", ".") }
}
