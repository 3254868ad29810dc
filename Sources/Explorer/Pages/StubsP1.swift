import Reintegration

// What is still to be written.
struct PhasePage: PageSource {
  let phase: Phase
  func page(of model: Model) -> Page { Page("PhasePage") }
}
struct OwnFiguresForm: FormSource {
  let id: String
  func title(in model: Model) -> Text { Text("OwnFiguresForm") }
}
struct OwnInterventionForm: FormSource {
  let phase: Phase
  let replaced: String?
  func title(in model: Model) -> Text { Text("OwnInterventionForm") }
}
struct ReasonForm: FormSource {
  let id: String
  func title(in model: Model) -> Text { Text("ReasonForm") }
}
struct AssumptionsPage: PageSource {
  func page(of model: Model) -> Page { Page("AssumptionsPage") }
}
struct AssumptionForm: FormSource {
  let row: AssumptionRow
  func title(in model: Model) -> Text { Text("AssumptionForm") }
}
struct SensitivityPage: PageSource {
  let measure: RankedMeasure
  func page(of model: Model) -> Page { Page("SensitivityPage") }
}
extension Deed {
  static let choose = Deed(Text("choose"), .looking, at: Reach.walk) { _, _ in [] }
  static let nextVariant = Deed(Text("nextVariant"), .looking, at: Reach.walk) { _, _ in [] }
  static let countUp = Deed(Text("countUp"), .looking, at: Reach.walk) { _, _ in [] }
  static let countDown = Deed(Text("countDown"), .looking, at: Reach.walk) { _, _ in [] }
  static let moveEarlier = Deed(Text("moveEarlier"), .looking, at: Reach.walk) { _, _ in [] }
  static let moveLater = Deed(Text("moveLater"), .looking, at: Reach.walk) { _, _ in [] }
  static let nextStart = Deed(Text("nextStart"), .looking, at: Reach.walk) { _, _ in [] }
  static let relapse = Deed(Text("relapse"), .looking, at: Reach.walk) { _, _ in [] }
  static let ownFigures = Deed(Text("ownFigures"), .looking, at: Reach.walk) { _, _ in [] }
  static let newOwn = Deed(Text("newOwn"), .looking, at: Reach.walk) { _, _ in [] }
  static let removeOwn = Deed(Text("removeOwn"), .looking, at: Reach.walk) { _, _ in [] }
  static let reason = Deed(Text("reason"), .looking, at: Reach.walk) { _, _ in [] }
  static let fixLow = Deed(Text("fixLow"), .looking, at: Reach.walk) { _, _ in [] }
  static let fixHigh = Deed(Text("fixHigh"), .looking, at: Reach.walk) { _, _ in [] }
  static let fixSource = Deed(Text("fixSource"), .looking, at: Reach.walk) { _, _ in [] }
  static let assumptions = Deed(Text("assumptions"), .looking, at: Reach.walk) { _, _ in [] }
  static let toggleOutliers = Deed(Text("toggleOutliers"), .looking, at: Reach.walk) { _, _ in [] }
  static let sensitivity = Deed(Text("sensitivity"), .looking, at: Reach.walk) { _, _ in [] }
}
extension Model {
  mutating func removeOwn(_ id: String) {}
  func isFixed(_ entry: Entry) -> Bool { false }
}
