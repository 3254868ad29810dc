import Explorer
import Reintegration
import Wording

/// The scale above bars: numbers at round steps, and a sign at every place that has a name.
struct AxisPicture {
  let scale: Scale
  let width: Double
  let say: Wording

  private static let height = 24.0
  /// About the width of a digit.
  private static let digit = 6.0

  var html: HTML {
    Picture.hidden(width: width, height: Self.height, numbers + points)
  }

  private var numbers: [HTML] {
    var labels: [HTML] = []
    var free = -Self.digit
    for amount in Self.ticks(of: scale) {
      let text = say.number(amount)
      let half = Double(text.count) * Self.digit / 2
      let x = Length.place(of: amount, upTo: scale.maximum, over: width - 1)
      let middle = min(max(x, half), width - half)
      guard middle - half > free else { continue }
      free = middle + half + Self.digit
      labels.append(Picture.label(text, x: middle, y: 10))
    }
    return labels
  }

  private var points: [HTML] {
    scale.points.map { point in
      let x = Length.place(of: point.at, upTo: scale.maximum, over: width - 1)
      func at(_ length: Double) -> String { Length.text(length) }
      let path =
        point.isMilestone
        ? "M\(at(x)) 13 L\(at(x + 5)) 18 L\(at(x)) 23 L\(at(x - 5)) 18 Z"
        : "M\(at(x)) 13 L\(at(x)) 24"
      return HTML(
        .path,
        [Attribute(.d, path), Attribute(.fill, Ink.text), Attribute(.stroke, Ink.text)])
    }
  }

  /// The amounts at which numbers stand: at the steps of the scale, else at its two ends.
  static func ticks(of scale: Scale) -> [Amount] {
    guard let step = scale.step, step > .zero else {
      return scale.points.isEmpty ? [.zero, scale.maximum] : [.zero] + scale.points.map(\.at)
    }
    return Ticks.upTo(scale.maximum, every: step, atMost: 12)
  }
}
