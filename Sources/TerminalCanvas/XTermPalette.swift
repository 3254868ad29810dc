/// The colours of xterm's palette of 256.
package enum XTermPalette {
  /// Returns the red, green and blue of a colour, each from 0 to 255.
  package static func rgb(_ color: UInt8) -> (red: Int, green: Int, blue: Int) {
    let index = Int(color)
    switch index {
    case 0..<16: return first[index]
    case 16..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// Returns a colour as `#rrggbb`.
  package static func hex(_ color: UInt8) -> String {
    let (red, green, blue) = rgb(color)
    return "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  private static let first: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
