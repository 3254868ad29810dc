package import Reintegration

extension Wording {
  /// Says the difference of two routes in a measure, with its verdict: "B is hoger dan A: + € 650-2.250".
  ///
  /// - Parameters:
  ///   - one: what the route is called that something is taken away from.
  ///   - other: what the route is called that is taken away.
  ///   - names: the names of what is unknown on one side only.
  package func said(
    _ difference: MeasureDifference, of measure: Measure, _ one: String, from other: String,
    unknown names: [String]
  ) -> String {
    let band = signed(difference.band, measure.unit)
    switch difference.verdict {
    case .same: return self("\(one) is gelijk aan \(other)", "\(one) is the same as \(other)")
    case .lower:
      return self("\(one) is lager dan \(other): \(band)", "\(one) is lower than \(other): \(band)")
    case .higher:
      return self(
        "\(one) is hoger dan \(other): \(band)", "\(one) is higher than \(other): \(band)")
    case .overlap:
      return self(
        "\(one) tegenover \(other): \(band): de bron laat geen uitspraak toe",
        "\(one) against \(other): \(band): the source allows no verdict")
    case .notComparable:
      let (measure, names) = (name(of: measure), list(names))
      return self(
        "\(one) en \(other) zijn niet te vergelijken op \(measure): onbekend bij \(names)",
        "\(one) and \(other) are not comparable on \(measure): unknown for \(names)")
    }
  }
}
