import Reintegration

extension YamlValue {
  /// Reads tabel 8.
  func supportTable() -> SupportTable? {
    guard let fields = Fields<SupportTableKey>(self) else { return nil }
    let klantmanager = fields.required(.klantmanager)?.professional()
    let jobcoach = fields.required(.jobcoach)?.professional()
    let footnote = fields.required(.footnote)?.statement()
    let rows = fields.required(.rows)?.list().compactMap { $0.supportRow() } ?? []
    guard let klantmanager, let jobcoach, let footnote else { return nil }
    guard let aftercareWeeks = jobcoach.aftercareWeeks else {
      report(.missingKey(ProfessionalKey.aftercareWeeks.rawValue, of: ProfessionalKey.thing))
      return nil
    }
    return SupportTable(
      klantmanager: klantmanager.professional, jobcoach: jobcoach.professional,
      aftercareWeeks: aftercareWeeks, footnote: footnote, rows: rows)
  }

  private func professional() -> (
    professional: SupportTable.Professional, aftercareWeeks: Amount?
  )? {
    guard let fields = Fields<ProfessionalKey>(self) else { return nil }
    let hours = fields.required(.hoursPerMonth)?.band()
    let euros = fields.required(.eurosPerMonth)?.band()
    let source = fields.required(.source)?.source()
    let weeks = fields[.aftercareWeeks]?.amount()
    guard let hours, let euros, let source else { return nil }
    return (
      SupportTable.Professional(hoursPerMonth: hours, eurosPerMonth: euros, source: source), weeks
    )
  }

  private func supportRow() -> SupportTable.Row? {
    guard let fields = Fields<SupportRowKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let label = fields.required(.label)?.text()
    let unit = fields.required(.unit)?.text()
    let jobcoach = fields[.jobcoach]?.supportCell()
    let klantmanager = fields[.klantmanager]?.supportCell()
    let source = fields.required(.source)?.source()
    guard let id, let label, let unit else { return nil }
    return SupportTable.Row(
      id: id, label: label, unit: unit, jobcoach: jobcoach, klantmanager: klantmanager,
      source: source)
  }

  private func supportCell() -> SupportTable.Row.Cell? {
    guard let fields = Fields<SupportCellKey>(self) else { return nil }
    return SupportTable.Row.Cell(mean: fields[.mean]?.amount(), band: fields[.band]?.band())
  }

  /// Reads a statement with its source.
  func statement() -> Statement? {
    guard let fields = Fields<StatementKey>(self) else { return nil }
    let text = fields.required(.text)?.text()
    let source = fields.required(.source)?.source()
    return text.map { Statement(text: $0, source: source) }
  }
}
