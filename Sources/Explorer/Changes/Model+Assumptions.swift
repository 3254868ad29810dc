import Reintegration
import Wording

extension Model {
  /// What the assumptions of the open scenario rest on.
  var ground: Assumption.Ground? {
    work.map {
      Assumption.Ground(
        $0.scenario, of: $0.persona, defaults: catalog.defaults, reference: catalog.reference)
    }
  }

  /// Returns why an assumption cannot go to the next of its values, or so many further.
  func refusal(of assumption: Assumption, by step: Int) -> Text? {
    guard let ground, case .refused(let reason) = assumption.next(ground, step) else { return nil }
    return reason
  }

  /// Sets an assumption to the next of its values, or so many further.
  mutating func set(_ assumption: Assumption, by step: Int) {
    guard let ground, case .change(let change) = assumption.next(ground, step) else { return }
    self.change(change.name, about: nil, change.apply)
  }
}
