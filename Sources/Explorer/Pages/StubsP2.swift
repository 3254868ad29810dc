import Reintegration

// What is still to be written.
struct TimelinePage: PageSource {
  func page(of model: Model) -> Page { Page("TimelinePage") }
}
struct TotalsPage: PageSource {
  func page(of model: Model) -> Page { Page("TotalsPage") }
}
struct LoadPage: PageSource {
  func page(of model: Model) -> Page { Page("LoadPage") }
}
extension Deed {
  static let load = Deed(Text("load"), .looking, at: Reach.walk) { _, _ in [] }
  static let toggleVerdict = Deed(Text("toggleVerdict"), .looking, at: Reach.walk) { _, _ in [] }
}
