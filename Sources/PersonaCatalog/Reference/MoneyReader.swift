import Reintegration

extension YamlValue {
  func rate() -> Rate? {
    guard let fields = Fields<RateKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let name = fields.required(.name)?.text()
    let euros = fields.required(.euros)?.band()
    let note = fields[.note]?.text()
    let isDefault = fields[.default]?.flag() ?? false
    let source = fields.required(.source)?.source()
    guard let id, let name, let euros else { return nil }
    return Rate(
      id: id, name: name, euros: euros, note: note, isDefault: isDefault, source: source)
  }

  func budget() -> BudgetReference? {
    guard let fields = Fields<BudgetKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let name = fields.required(.name)?.text()
    let text = fields[.text]?.text()
    let euros = fields.required(.euros)?.band()
    let isDefault = fields[.default]?.flag() ?? false
    let source = fields.required(.source)?.source()
    guard let id, let name, let euros else { return nil }
    return BudgetReference(
      id: id, name: name, text: text, euros: euros, isDefault: isDefault, source: source)
  }

  func purchase() -> Purchase? {
    guard let fields = Fields<PurchaseKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let budget = fields.required(.budget)?.band()
    let text = fields.required(.text)?.text()
    let unit = fields[.unit]?.unit()
    let source = fields.required(.source)?.source()
    guard let id, let budget, let text else { return nil }
    return Purchase(id: id, budget: budget, text: text, unit: unit, source: source)
  }

  private func unit() -> Purchase.Unit? {
    guard let fields = Fields<UnitKey>(self) else { return nil }
    let euros = fields.required(.euros)?.band()
    let per = fields.required(.per)?.text()
    let marks = fields[.marks]?.marks() ?? []
    guard let euros, let per else { return nil }
    return Purchase.Unit(euros: euros, per: per, marks: marks)
  }
}
