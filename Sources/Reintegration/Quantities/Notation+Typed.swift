extension Notation {
  /// Reads a band as people type it: `12 t/m 26`, `ca. 20 u`, `€ 1.500,=`, `1½`, `1 500`.
  ///
  /// - Parameter unit: What the figures count; a word for another unit beside them is an error.
  package func typedBand(
    _ text: some StringProtocol, in unit: Unit? = nil
  ) throws(FigureError) -> Band {
    do throws(FigureError) {
      let band = try band(text)
      try check(TypedFigure(text, decimalSign: decimalSign), counts: unit)
      return band
    } catch {
      guard let figure = try typed(text, after: error, in: unit) else { throw error }
      let low = try amount(figure.low)
      guard let high = figure.high else { return Band(low) }
      return try Band(low, try amount(high))
    }
  }

  /// Reads one figure as people type it.
  ///
  /// - Parameter unit: What it counts; a word for another unit beside it is an error.
  package func typedAmount(
    _ text: some StringProtocol, in unit: Unit? = nil
  ) throws(FigureError) -> Amount {
    do throws(FigureError) {
      let amount = try amount(text)
      try check(TypedFigure(text, decimalSign: decimalSign), counts: unit)
      return amount
    } catch {
      guard let figure = try typed(text, after: error, in: unit), figure.high == nil else {
        throw error
      }
      return try amount(figure.low)
    }
  }

  /// Takes apart a text that is no figure by itself; nil where no more can be made of it.
  private func typed(
    _ text: some StringProtocol, after error: FigureError, in unit: Unit?
  ) throws(FigureError) -> TypedFigure? {
    guard case .notANumber = error else { return nil }
    let figure = try TypedFigure(text, decimalSign: decimalSign)
    try check(figure, counts: unit)
    return figure
  }

  /// Checks that no word for another unit stands beside a figure.
  private func check(_ figure: TypedFigure?, counts unit: Unit?) throws(FigureError) {
    guard let figure, let unit, let other = figure.units.first(where: { !unit.isNamed(by: $0) })
    else { return }
    throw .otherUnit(other, insteadOf: unit)
  }

  /// Returns an error of a file's figure with what was probably meant, or with what nobody can see.
  func clarified(_ error: FigureError, of text: some StringProtocol) -> FigureError {
    guard self == .file, case .notANumber = error else { return error }
    do throws(FigureError) {
      guard let figure = try TypedFigure(text, decimalSign: decimalSign),
        let low = meant(by: figure.low)
      else { return error }
      guard let high = figure.high else { return .notANumber(suggestion: low.description) }
      guard let high = meant(by: high), low <= high else { return error }
      return .notANumber(suggestion: "\(low)-\(high)")
    } catch {
      return error
    }
  }

  /// Reads one figure, or what is probably meant by it.
  private func meant(by figure: String) -> Amount? {
    do throws(FigureError) {
      return try strictAmount(figure)
    } catch {
      switch error {
      case .notANumber(let meant?), .tooManyDecimals(let meant?): return try? strictAmount(meant)
      default: return nil
      }
    }
  }
}

extension Unit {
  /// Whether a word for a unit beside a figure may mean this one: hours a week are hours.
  fileprivate func isNamed(by unit: Unit) -> Bool {
    switch (self, unit) {
    case (.hoursPerWeek, .hours), (.eurosPerHour, .euros): true
    default: self == unit
    }
  }
}
