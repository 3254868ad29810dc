import Foundation
import TerminalCanvas
import Testing

/// What people see who lack one kind of the three that see colour.
struct ColorVisionTests {
  /// The kinds of colour blindness, each with what it makes of linear red, green and blue: the matrices of
  /// Machado, Oliveira and Fernandes (2009) for those who lack a kind altogether.
  enum Vision: CaseIterable, CustomTestStringConvertible {
    case all, protanopia, deuteranopia, tritanopia

    fileprivate var matrix: [[Double]] {
      switch self {
      case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }

    var testDescription: String { "\(self)" }
  }

  /// What else tells a role from the others, where a colour does not.
  private static let otherSigns: [Role: String] = [
    .outlier: "a dashed bar, or a word beside it",
    .waiting: "a dotted bar, or a word beside it",
    .mediation: "the number and the name of the phase",
    .placement: "the number and the name of the phase",
    .good: "the sign before a difference, in the line of messages",
    .border: "lines",
    .chosen: "a filled box before the name",
  ]

  @Test(arguments: Vision.allCases)
  func everyPairOfRolesIsToldApartOrHasAnotherSign(vision: Vision) {
    for (index, one) in Role.allCases.enumerated() {
      for other in Role.allCases[(index + 1)...] {
        let looks = [one, other].map {
          Theme.default.appearance(of: Style($0), depth: .many)
        }
        let colors = looks.compactMap(\.foreground)
        // The terminal's own colour is no hue, and roles that share a look do so on purpose.
        guard colors.count == 2, colors[0] != colors[1],
          Self.shape(looks[0]) == Self.shape(looks[1])
        else { continue }
        let difference = Self.difference(colors[0], colors[1], for: vision)
        let hasSign = Self.otherSigns[one] != nil || Self.otherSigns[other] != nil
        #expect(difference >= 11 || hasSign, "\(one) and \(other): \(difference)")
      }
    }
  }

  @Test func theKindsOfColourBlindnessAreToldApartByTheSimulation() {
    // Red and green of the same brightness: alike to two kinds, and not to the third.
    let (red, green) = (UInt8(131), UInt8(29))
    #expect(Self.difference(red, green, for: .all) > 60)
    #expect(Self.difference(red, green, for: .deuteranopia) < 15)
    #expect(Self.difference(red, green, for: .protanopia) < 15)
    #expect(Self.difference(red, green, for: .tritanopia) > 60)
  }

  @Test func whatTellsPartsOfABarApartIsNoColour() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let drawn = BarPart.Kind.allCases.map { kind in
        var canvas = Canvas(size: Size(columns: 4, rows: 1), glyphs: glyphs)
        canvas.bar([BarPart(kind, from: 0, to: 4)], at: Point(column: 0, row: 0), columns: 4)
        return CanvasDump.text(canvas)
      }
      #expect(Set(drawn).count == drawn.count, "\(drawn)")
    }
  }

  private static func shape(_ look: Appearance) -> [Bool] {
    [look.bold, look.underline, look.reverse, look.dim]
  }

  /// Returns how far two colours are apart to the eye, in CIELAB (ΔE of 1976).
  private static func difference(_ one: UInt8, _ other: UInt8, for vision: Vision) -> Double {
    let (first, second) = (lab(one, for: vision), lab(other, for: vision))
    return zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private static func lab(_ color: UInt8, for vision: Vision) -> [Double] {
    let (red, green, blue) = XTermPalette.rgb(color)
    let linear = [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = vision.matrix.map { row in
      min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +)))
    }
    let rows = [
      [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047], [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
    ]
    let bent = rows.map { row in
      let value = zip(row, seen).map { $0 * $1 }.reduce(0, +)
      return value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    return [116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])]
  }
}
