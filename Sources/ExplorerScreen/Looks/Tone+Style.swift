import Explorer
import Reintegration
import TerminalCanvas

extension Tone {
  /// How the tone looks on a canvas.
  var style: Style {
    switch self {
    case .plain: .text
    case .secondary: .faint
    case .strong: Style.text.bold
    case .heading: Style.heading.bold
    case .chosen: Style.chosen.bold
    case .own: .own
    case .unknown: .unknown
    case .warning: .warning
    case .problem: .error
    case .good: .good
    case .milestone: .milestone
    case .waiting: .waiting
    case .budget: .budget
    case .phase(.activation): Style.activation.bold
    case .phase(.mediation): Style.mediation.bold
    case .phase(.placement): Style.placement.bold
    case .link: .link
    }
  }
}

extension Span.Kind {
  /// The part of a bar that shows it.
  var part: BarPart.Kind {
    switch self {
    case .certain: .certain
    case .spread: .spread
    case .outlier: .outlier
    case .waiting: .waiting
    case .open: .open
    }
  }
}
