/// A figure or a band as somebody typed it, with the words and signs around it taken apart.
struct TypedFigure: Hashable, Sendable {
  /// The digits of the figure, or of the low end of the band.
  let low: String
  let high: String?
  /// The units that are named.
  let units: Set<Unit>

  /// Takes a text apart; nil where it is no figure with words that are known.
  init?(_ text: some StringProtocol, decimalSign: Character) throws(FigureError) {
    let tokens = try Self.tokens(of: text)
    if case .dash? = tokens.first, case .digits? = tokens.dropFirst().first { throw .negative }
    var reading = Reading(tokens, decimalSign: decimalSign)
    guard let low = reading.figure() else { return nil }
    self.low = low
    if reading.isAtEnd {
      high = nil
    } else {
      guard reading.takesSeparator(), let high = reading.figure(), reading.isAtEnd else {
        return nil
      }
      self.high = high
    }
    units = reading.units
  }

  // MARK: - Pieces

  private enum Token: Hashable {
    /// Digits with points and commas among them.
    case digits(String)
    /// Hundredths, of a sign like ½.
    case fraction(String)
    case word(String)
    case dash
  }

  private static func tokens(of text: some StringProtocol) throws(FigureError) -> [Token] {
    var tokens: [Token] = []
    var rest = Array(text.lowercased().unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "0"..."9":
        var digits = String(scalar)
        while let next = rest.first, "0123456789.,".unicodeScalars.contains(next),
          !(next == "." && rest.dropFirst().first == ".")
        {
          digits.unicodeScalars.append(next)
          rest.removeFirst()
        }
        if let next = rest.first, isInvisible(next),
          let after = rest.first(where: { !isInvisible($0) }),
          ("0"..."9").contains(after)
        {
          throw .invisible(next)
        }
        tokens.append(.digits(dropsNoCents(digits, &rest)))
      case "½": tokens.append(.fraction("5"))
      case "¼": tokens.append(.fraction("25"))
      case "¾": tokens.append(.fraction("75"))
      case _ where isDash(scalar): tokens.append(.dash)
      case _ where scalar.properties.isWhitespace || isInvisible(scalar): break
      default:
        var word = String(scalar)
        while let next = rest.first, !("0"..."9").contains(next), !isDash(next),
          !next.properties.isWhitespace, !isInvisible(next), scalar != "€"
        {
          word.unicodeScalars.append(next)
          rest.removeFirst()
        }
        tokens.append(.word(word))
      }
    }
    return tokens
  }

  /// Takes away the sign for no cents, as in `1.500,=` and `1.500,--`.
  private static func dropsNoCents(
    _ digits: String, _ rest: inout ArraySlice<Unicode.Scalar>
  ) -> String {
    guard let last = digits.last, last == "," || last == ".",
      let next = rest.first, next == "=" || isDash(next)
    else { return digits }
    let after = rest.drop { $0 == "=" || isDash($0) }
    guard after.first?.properties.isWhitespace ?? true else { return digits }
    rest = after
    return String(digits.dropLast())
  }

  /// Whether a sign is one of the many that look like a hyphen.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Whether nothing is seen of a sign, not even a space.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace
      && (scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .control)
  }

  // MARK: - Reading

  /// What has been understood of the pieces so far.
  private struct Reading {
    private var rest: ArraySlice<Token>
    private let decimalSign: Character
    private(set) var units: Set<Unit> = []
    /// Whether it began with "tussen": then "en" leads to the high end.
    private var isBetween = false

    init(_ tokens: [Token], decimalSign: Character) {
      rest = tokens[...]
      self.decimalSign = decimalSign
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes a figure with the words around it; nil where there is none.
    mutating func figure() -> String? {
      while case .word(let word)? = rest.first,
        takesUnit(word) || takesOpening(word) || Self.approximations.contains(word)
      {
        rest.removeFirst()
      }
      guard let figure = digits() else { return nil }
      while case .word(let word)? = rest.first, takesUnit(word) || takesRate(word) {
        rest.removeFirst()
      }
      return figure
    }

    /// Takes what stands between the ends of a band.
    mutating func takesSeparator() -> Bool {
      let words = rest.prefix(3).map { token in
        if case .word(let word) = token { word } else { "" }
      }
      if words == ["tot", "en", "met"] {
        rest.removeFirst(3)
        return true
      }
      switch rest.first {
      case .dash: break
      case .word(let word)
      where Self.separators.contains(word) || isBetween && ["en", "and"].contains(word):
        break
      default: return false
      }
      rest.removeFirst()
      return true
    }

    /// Takes the digits of one figure: `1 500` is one, and so is `1½`.
    private mutating func digits() -> String? {
      guard case .digits(var figure)? = rest.first else {
        guard case .fraction(let decimals)? = rest.first else { return nil }
        rest.removeFirst()
        return "0\(decimalSign)\(decimals)"
      }
      rest.removeFirst()
      var groups = 0
      while case .digits(let group)? = rest.first {
        guard figure.allSatisfy(\.isNumber), groups > 0 || figure.count <= 3, figure.first != "0",
          group.prefix(while: \.isNumber).count == 3
        else { return nil }
        groups += 1
        figure += group
        rest.removeFirst()
      }
      if case .fraction(let decimals)? = rest.first {
        rest.removeFirst()
        figure += "\(decimalSign)\(decimals)"
      }
      return figure
    }

    /// Takes a word before a band; false where the word is none.
    private mutating func takesOpening(_ word: String) -> Bool {
      if ["tussen", "between"].contains(word) { isBetween = true }
      return ["tussen", "between", "van", "from"].contains(word)
    }

    /// Takes note of a unit; false where the word is none.
    private mutating func takesUnit(_ word: String) -> Bool {
      guard let unit = Self.unit(word) else { return false }
      units.insert(unit)
      return true
    }

    /// Takes note that the unit is one per another, up to the word for that; false where it is not.
    private mutating func takesRate(_ word: String) -> Bool {
      guard word == "per", case .word(let other)? = rest.dropFirst().first,
        let whole = Self.unit(other),
        let unit = units.first(where: { Self.rate($0, per: whole) != nil }),
        let rate = Self.rate(unit, per: whole)
      else { return false }
      units.remove(unit)
      units.insert(rate)
      rest.removeFirst()
      return true
    }

    private static let approximations: Set<String> = [
      "ca", "ca.", "circa", "c.", "ongeveer", "±", "~", "≈", "about", "approx.", "around", "ong.",
    ]

    private static let separators: Set<String> = [
      "t/m", "tm", "tot", "à", "a", "to", "through", "thru", "..", "...", "…",
    ]

    private static func unit(_ word: String) -> Unit? {
      switch word {
      case "w", "wk", "wk.", "wkn", "week", "weken", "weeks": .weeks
      case "mnd", "mnd.", "maand", "maanden", "month", "months": .months
      case "jr", "jr.", "jaar", "jaren", "year", "years": .years
      case "u", "u.", "uur", "uren", "h", "h.", "hr", "hrs", "hour", "hours": .hours
      case "u/w", "u/wk", "u/week", "uur/week", "h/w", "h/week", "hours/week": .hoursPerWeek
      case "€", "eur", "euro", "euros", "euro's", "euro’s": .euros
      default: nil
      }
    }

    private static func rate(_ unit: Unit, per whole: Unit) -> Unit? {
      switch (unit, whole) {
      case (.hours, .weeks): .hoursPerWeek
      case (.euros, .hours): .eurosPerHour
      default: nil
      }
    }
  }
}
