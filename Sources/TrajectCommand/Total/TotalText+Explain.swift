import Reintegration
import Wording

extension TotalText {
  /// Adds the derivation of every figure.
  func addDerivations(to page: inout Page) {
    page.blank()
    page.say(wording("Waarom deze cijfers", "Why these figures"))
    for figure in derivations.figures {
      guard let derivation = derivations.derivation(of: figure) else { continue }
      page.blank()
      page.say(derivation.title, indent: 2, hanging: 2)
      for line in derivation.lines {
        switch line.role {
        case .result: page.say("= " + line.text, indent: 4, hanging: 2)
        case .part, .unknown: page.say("- " + line.text, indent: 6, hanging: 2)
        default: page.say(line.text, indent: 4, hanging: 2)
        }
      }
    }
  }
}
