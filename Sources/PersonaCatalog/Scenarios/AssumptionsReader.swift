import Reintegration

extension YamlValue {
  /// Reads what a scenario assumes.
  func assumptions() -> Assumptions? {
    guard !isNothing, let fields = Fields<AssumptionsKey>(self) else { return nil }
    var assumptions = Assumptions()
    assumptions.outliers = fields[.outliers]?.flag() ?? false
    assumptions.hourlyRate = fields[.hourlyRate]?.band()
    assumptions.budgetPerYear = fields[.budgetPerYear]?.amount()
    if let support = fields[.support], !support.isNothing, let fields = Fields<SupportKey>(support)
    {
      assumptions.klantmanager = fields[.klantmanager]?.klantmanager()
      assumptions.jobcoach = fields[.jobcoach]?.jobcoach()
    }
    return assumptions
  }

  /// Reads `true`, `false` or the figures of a klantmanager; nil if there is none.
  private func klantmanager() -> SupportAssumption? {
    switch switchedOn() {
    case .on: return SupportAssumption()
    case .off: return nil
    case .figures:
      guard let fields = Fields<KlantmanagerKey>(self) else { return nil }
      return SupportAssumption(
        hoursPerMonth: fields[.hoursPerMonth]?.band(),
        eurosPerMonth: fields[.eurosPerMonth]?.band())
    }
  }

  /// Reads `true`, `false` or the figures of a jobcoach; nil if there is none.
  private func jobcoach() -> JobcoachAssumption? {
    switch switchedOn() {
    case .on: return JobcoachAssumption()
    case .off: return nil
    case .figures:
      guard let fields = Fields<JobcoachKey>(self) else { return nil }
      let rates = SupportAssumption(
        hoursPerMonth: fields[.hoursPerMonth]?.band(),
        eurosPerMonth: fields[.eurosPerMonth]?.band())
      return JobcoachAssumption(rates: rates, aftercareWeeks: fields[.aftercareWeeks]?.amount())
    }
  }

  private enum Switch { case on, off, figures }

  private func switchedOn() -> Switch {
    if isMap { return .figures }
    switch scalar {
    case "true": return .on
    case "false": return .off
    default:
      reportKind(expected: .trueOrMap)
      return .off
    }
  }

  /// Reads the group's own placing of a persona.
  func position(library: PersonaLibrary) -> Position? {
    guard !isNothing, let fields = Fields<PositionKey>(self) else { return nil }
    return Position(
      before: fields[.before]?.positionID(library: library),
      after: fields[.after]?.positionID(library: library),
      targetGroup: fields[.doelgroep]?.whole(in: 1...4),
      targetGroupAfter: fields[.doelgroepAfter]?.whole(in: 1...4))
  }

  /// Reads a step of the spectrum of maatschappelijke posities.
  private func positionID(library: PersonaLibrary) -> String? {
    guard let id = id() else { return nil }
    let known = library.positionIDs
    guard !known.contains(id) else { return id }
    report(.unknownPosition(id, nearest: NearestMatch.of(id, in: known)))
    return nil
  }
}
