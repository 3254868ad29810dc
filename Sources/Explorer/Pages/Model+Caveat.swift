import Reintegration
import Wording

extension Model {
  /// What must be read beside every figure.
  var caveat: String { say(catalog.reference.caveat.text) }
}
