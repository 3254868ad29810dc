import Reintegration

// What is still to be written.
struct ExplanationPage: PageSource {
  let topic: Topic
  func page(of model: Model) -> Page { Page("ExplanationPage") }
}
struct WordsPage: PageSource {
  func page(of model: Model) -> Page { Page("WordsPage") }
}
struct PurchasesPage: PageSource {
  func page(of model: Model) -> Page { Page("PurchasesPage") }
}
struct DiscussionPage: PageSource {
  let phase: Phase?
  func page(of model: Model) -> Page { Page("DiscussionPage") }
}
struct FindingsPage: PageSource {
  let title: Text
  let findings: [Finding]
  func page(of model: Model) -> Page { Page("FindingsPage") }
}
struct TourPage: PageSource {
  let step: Int
  func page(of model: Model) -> Page { Page("TourPage") }
}
struct FilesPage: PageSource {
  func page(of model: Model) -> Page { Page("FilesPage") }
}
struct DetailsForm: FormSource {
  func title(in model: Model) -> Text { Text("DetailsForm") }
}
struct NotesForm: FormSource {
  func title(in model: Model) -> Text { Text("NotesForm") }
}
struct SavingForm: FormSource {
  let leaving: Leaving?
  let suggestion: String?
  func title(in model: Model) -> Text { Text("SavingForm") }
}
struct OpeningForm: FormSource {
  func title(in model: Model) -> Text { Text("OpeningForm") }
}
extension Deed {
  static let discussion = Deed(Text("discussion"), .looking, at: Reach.walk) { _, _ in [] }
  static let purchases = Deed(Text("purchases"), .looking, at: Reach.walk) { _, _ in [] }
  static let words = Deed(Text("words"), .looking, at: Reach.walk) { _, _ in [] }
  static let save = Deed(Text("save"), .looking, at: Reach.walk) { _, _ in [] }
  static let saveAs = Deed(Text("saveAs"), .looking, at: Reach.walk) { _, _ in [] }
  static let openFile = Deed(Text("openFile"), .looking, at: Reach.walk) { _, _ in [] }
  static let details = Deed(Text("details"), .looking, at: Reach.walk) { _, _ in [] }
  static let notes = Deed(Text("notes"), .looking, at: Reach.walk) { _, _ in [] }
  static let newScenario = Deed(Text("newScenario"), .looking, at: Reach.walk) { _, _ in [] }
  static let tour = Deed(Text("tour"), .looking, at: Reach.walk) { _, _ in [] }
}
extension Model {
  mutating func noteTourSeen() -> [Effect] { [] }
}
