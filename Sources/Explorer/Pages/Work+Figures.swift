import Reintegration
import Wording

extension Work {
  /// What a figure counts, as the source states it.
  func unit(of figure: FigureID) -> Unit {
    let form = intervention(figure.intervention)?.forms(choosing: figure.variant).first
    return switch figure.part {
    case .duration: .weeks
    case .hours: form?.effort.isPerWeek == true ? .hoursPerWeek : .hours
    case .cost: form?.cost.isPerHour == true ? .eurosPerHour : .euros
    }
  }

  /// Names a figure, also one of an own intervention: "Gesprekken, intensief: uren".
  func name(of figure: FigureID, _ say: Wording) -> String {
    guard scenario.isOwn(figure.intervention), let own = intervention(figure.intervention) else {
      return say.name(of: figure, of: persona)
    }
    return "\(say(own.name)): \(say.name(of: figure.part))"
  }
}
