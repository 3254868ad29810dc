import Reintegration
package import Wording

extension Wording {
  /// Says where a place on a scale lies: "week 26", "€ 5.000".
  package func place(_ point: Scale.Point, on scale: Scale) -> String {
    scale.unit == shortName(of: .euros) ? euros(point.at) : scale.unit + " " + number(point.at)
  }
}
