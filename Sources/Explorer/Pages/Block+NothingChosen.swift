import Reintegration
import Wording

extension Block {
  /// That nothing is chosen yet, and what to do.
  static func nothingChosen(_ say: Wording) -> Block {
    .text(
      say(
        "Nog niets gekozen. Kies in een van de drie fasen wat je inzet.",
        "Nothing chosen yet. Choose in one of the three phases what you use."), .secondary)
  }
}
