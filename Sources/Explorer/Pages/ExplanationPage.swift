import Reintegration
import Wording

/// Why a figure is what it is, or where a fact comes from.
///
/// It is made anew as everything else is, so that it follows the scenario and the language.
struct ExplanationPage: PageSource {
  let topic: Topic

  func page(of model: Model) -> Page {
    let title = model.say("Uitleg", "Explanation")
    guard let work = work(in: model) else { return Page(title) }
    var isAside = false
    if case .aside = topic { isAside = true }
    var blocks = Explanation(of: work, in: model, leads: !isAside).blocks(about: topic)
    var page = Page(title)
    if topic.isOfUnknown {
      // Which are unknown tells of the others that they are known.
      page.subjects = work.current.subjects
    } else if case .heading(let name) = blocks.first {
      // What is explained is the title, where it is one thing.
      page.title = name
      blocks.removeFirst()
    }
    page.blocks = blocks
    if isAside { page.blocks.insert(.text(work.titleBeside(model.say), .secondary), at: 0) }
    if model.hides(work) { page.blocks = [.text(model.say.covered, .secondary)] }
    // What is covered is no reason to explain a word.
    page = model.covered(page)
    page.addWords(of: model.catalog.reference, model.say)
    return page
  }

  /// The route that it is about.
  private func work(in model: Model) -> Work? {
    guard case .aside(let number, _) = topic else { return model.work }
    return model.alternatives.indices.contains(number) ? model.alternatives[number].work : nil
  }
}

extension Topic {
  /// Whether it is which figures of a route are unknown.
  fileprivate var isOfUnknown: Bool {
    switch self {
    case .total(.unknown), .aside(_, .unknown): true
    default: false
    }
  }
}
