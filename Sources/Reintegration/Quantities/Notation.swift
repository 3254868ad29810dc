/// A way to write figures: which sign parts the decimals, and which groups the thousands.
package enum Notation: Hashable, Sendable {
  /// As in files: `1500.5`, no thousands sign.
  case file
  /// As in Dutch: `1.500,5`.
  case dutch
  /// As in English: `1,500.5`.
  case english

  var decimalSign: Character { self == .dutch ? "," : "." }

  private var thousandsSign: Character? {
    switch self {
    case .file: nil
    case .dutch: "."
    case .english: ","
    }
  }

  /// The largest figure that may be written, 10⁹.
  package static let largestFigure = Amount(1_000_000_000)

  /// Writes a figure with the hundredths it has: `1.500,50`, and in a file `1500.5`.
  package func text(_ amount: Amount) -> String {
    if self == .file { return amount.description }
    let hundredths = amount.hundredths
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    let decimals = rest == 0 ? "" : "\(decimalSign)\(rest < 10 ? "0" : "")\(rest)"
    return sign + grouped(whole) + decimals
  }

  /// Writes digits in groups of three, where the notation has a sign for it.
  package func grouped(_ whole: UInt) -> String {
    guard let sign = thousandsSign, whole >= 1000 else { return String(whole) }
    let last = String(whole % 1000)
    return grouped(whole / 1000) + String(sign) + String(repeating: "0", count: 3 - last.utf8.count)
      + last
  }

  /// Reads one figure: digits with at most two decimals.
  package func amount(_ text: some StringProtocol) throws(FigureError) -> Amount {
    do throws(FigureError) {
      return try strictAmount(text)
    } catch {
      throw clarified(error, of: text)
    }
  }

  func strictAmount(_ text: some StringProtocol) throws(FigureError) -> Amount {
    let figure = trimmed(text)
    if isNegative(figure) { throw .negative }
    guard let first = figure.first, first.isASCIIDigit else {
      throw .notANumber(suggestion: nil)
    }
    if isExponent(figure) { throw .exponent }
    let parts = figure.split(separator: decimalSign, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .notANumber(suggestion: digits(of: figure)) }
    let whole = try wholeDigits(parts[0], in: figure)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || (!decimals.isEmpty && decimals.allSatisfy(\.isASCIIDigit)) else {
      throw .notANumber(suggestion: digits(of: figure))
    }
    guard decimals.count <= 2 else {
      // `2.875` is one thousands sign too many; `0.875` or `1234.567` never was.
      let isGrouped = decimals.count == 3 && whole.count <= 3 && whole.first != "0"
      throw .tooManyDecimals(suggestion: isGrouped ? whole + decimals : nil)
    }
    let significant = whole.drop { $0 == "0" }
    guard significant.count <= 10, let units = Int(significant.isEmpty ? "0" : significant) else {
      throw .tooLarge
    }
    let padded = decimals + String(repeating: "0", count: 2 - decimals.count)
    let amount = Amount(hundredths: units * 100 + (Int(padded) ?? 0))
    guard amount <= Self.largestFigure else { throw .tooLarge }
    return amount
  }

  /// Reads a band: one figure, or `low-high` with a hyphen or a dash.
  package func band(_ text: some StringProtocol) throws(FigureError) -> Band {
    do throws(FigureError) {
      return try strictBand(text)
    } catch {
      throw clarified(error, of: text)
    }
  }

  private func strictBand(_ text: some StringProtocol) throws(FigureError) -> Band {
    let figure = trimmed(text)
    if isNegative(figure) { throw .negative }
    if isExponent(figure) { throw .exponent }
    let ends = figure.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isDash)
    guard ends.count == 2 else { return Band(try strictAmount(figure)) }
    let low = try strictAmount(ends[0])
    return try Band(low, try strictAmount(ends[1]))
  }

  private func trimmed(_ text: some StringProtocol) -> Substring {
    var figure = Substring(text)
    if self != .file {
      figure = figure.drop { $0.isWhitespace }
      if figure.first == "€" { figure = figure.dropFirst() }
    }
    figure = figure.drop { $0.isWhitespace }
    while figure.last?.isWhitespace == true { figure = figure.dropLast() }
    return figure
  }

  private func wholeDigits(_ part: Substring, in figure: Substring) throws(FigureError) -> String {
    guard let sign = thousandsSign, part.contains(sign) else {
      guard !part.isEmpty, part.allSatisfy(\.isASCIIDigit) else {
        throw .notANumber(suggestion: digits(of: figure))
      }
      return String(part)
    }
    let groups = part.split(separator: sign, omittingEmptySubsequences: false)
    let grouped =
      groups.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
      && !groups[0].isEmpty && groups[0].count <= 3
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard grouped else {
      // `1.5` typed in Dutch: the point stands where the comma belongs.
      let isDecimal =
        part.endIndex == figure.endIndex && groups.count == 2
        && (1...2).contains(groups[1].count) && groups.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
      throw .notANumber(
        suggestion: isDecimal ? "\(groups[0])\(decimalSign)\(groups[1])" : digits(of: figure))
    }
    return groups.joined()
  }

  /// The figure without its grouping signs, where that leaves a number to suggest.
  private func digits(of figure: Substring) -> String? {
    // Two points together part a band, and no thousands.
    guard self == .file, !figure.contains("..") else { return nil }
    guard let comma = figure.lastIndex(of: ","), figure.filter({ $0 == "," }).count == 1 else {
      let plain = figure.filter { $0 != "." && $0 != "_" && $0 != "'" }
      return plain != figure && !plain.isEmpty && plain.allSatisfy(\.isASCIIDigit) ? plain : nil
    }
    let whole = figure[..<comma].filter { $0 != "." }
    let decimals = figure[figure.index(after: comma)...]
    guard !whole.isEmpty, whole.allSatisfy(\.isASCIIDigit), decimals.allSatisfy(\.isASCIIDigit)
    else { return nil }
    if decimals.count == 3 { return whole + decimals }
    return (1...2).contains(decimals.count) ? "\(whole).\(decimals)" : nil
  }

  private func isNegative(_ figure: Substring) -> Bool {
    guard figure.first?.isDash == true else { return false }
    return figure.dropFirst().first?.isASCIIDigit == true
  }

  private func isExponent(_ figure: Substring) -> Bool {
    guard let mark = figure.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return false }
    let before = figure[..<mark]
    let after = figure[figure.index(after: mark)...].drop { $0 == "+" || $0 == "-" }
    return !before.isEmpty && before.allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "," }
      && !after.isEmpty && after.allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isDash: Bool { self == "-" || self == "–" }
}
