import Reintegration

// What is still to be written.
struct StartPage: PageSource {
  func page(of model: Model) -> Page { Page("StartPage") }
}
struct PersonaPage: PageSource {
  func page(of model: Model) -> Page { Page("PersonaPage") }
}
struct TimelinePage: PageSource {
  func page(of model: Model) -> Page { Page("TimelinePage") }
}
struct TotalsPage: PageSource {
  func page(of model: Model) -> Page { Page("TotalsPage") }
}
struct LoadPage: PageSource {
  func page(of model: Model) -> Page { Page("LoadPage") }
}
struct HistoryPage: PageSource {
  func page(of model: Model) -> Page { Page("HistoryPage") }
}
extension Deed {
  static let load = Deed(Text("load"), .looking, at: Reach.walk) { _, _ in [] }
  static let history = Deed(Text("history"), .looking, at: Reach.walk) { _, _ in [] }
  static let toggleVerdict = Deed(Text("toggleVerdict"), .looking, at: Reach.walk) { _, _ in [] }
}
