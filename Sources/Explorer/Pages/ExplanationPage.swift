import Reintegration
import Wording

/// Why a figure is what it is, or where a fact comes from.
///
/// It is made anew as everything else is, so that it follows the scenario and the language.
struct ExplanationPage: PageSource {
  let topic: Topic

  func page(of model: Model) -> Page {
    let title = model.say("Uitleg", "Explanation")
    guard let work = model.work else { return Page(title) }
    var blocks = Explanation(of: work, in: model).blocks(about: topic)
    var page = Page(title)
    // What is explained is the title, where it is one thing.
    if case .heading(let name) = blocks.first {
      page.title = name
      blocks.removeFirst()
    }
    page.blocks = blocks
    page.addWords(of: model.catalog.reference, model.say)
    return page
  }
}
