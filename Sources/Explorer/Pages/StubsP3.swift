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
struct TourPage: PageSource {
  let step: Int
  func page(of model: Model) -> Page { Page("TourPage") }
}
extension Deed {
  static let discussion = Deed(Text("discussion"), .looking, at: Reach.walk) { _, _ in [] }
  static let purchases = Deed(Text("purchases"), .looking, at: Reach.walk) { _, _ in [] }
  static let words = Deed(Text("words"), .looking, at: Reach.walk) { _, _ in [] }
  static let tour = Deed(Text("tour"), .looking, at: Reach.walk) { _, _ in [] }
}
extension Model {
  mutating func noteTourSeen() -> [Effect] { [] }
}
