import Foundation
import TerminalCanvas
import Testing

struct ThemeTests {
  private func luminance(_ color: UInt8) -> Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = XTermPalette.rgb(color)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The lower of the contrasts with a black and a white background.
  private func contrast(_ color: UInt8) -> Double {
    let light = luminance(color)
    return min(1.05 / (light + 0.05), (light + 0.05) / 0.05)
  }

  @Test(arguments: Role.allCases)
  func everyRoleCanBeReadOnDarkAndOnLight(role: Role) {
    for depth in ColorDepth.allCases {
      let look = Theme.default.appearance(of: Style(role), depth: depth)
      if let color = look.foreground { #expect(contrast(color) >= 4.5) }
      #expect(look.background == nil, "the terminal's own background is kept")
    }
  }

  @Test func noneOfTheFirstSixteenCanBeReadOnBlackAndOnWhite() {
    #expect((0..<16).allSatisfy { contrast($0) < 4.5 })
  }

  @Test(arguments: [Theme.default, .darkRoom, .lightRoom])
  func noDepthUsesAColourItLacks(theme: Theme) {
    let count: [ColorDepth: UInt8] = [.none: 0, .eight: 8, .sixteen: 16]
    for (depth, most) in count {
      for role in Role.allCases {
        let look = theme.appearance(of: Style(role), depth: depth)
        #expect([look.foreground, look.background].compactMap(\.self).allSatisfy { $0 < most })
      }
    }
  }

  @Test(arguments: Role.allCases)
  func withFewColoursWhatStandsOutIsSeenByItsWeight(role: Role) {
    let without = Theme.default.appearance(of: Style(role), depth: .none)
    #expect(Theme.default.appearance(of: Style(role), depth: .eight) == without)
    #expect(Theme.default.appearance(of: Style(role), depth: .sixteen) == without)
  }

  @Test(arguments: [
    Role.title, .heading, .cursor, .chosen, .unknown, .outlier, .own, .warning, .error, .key, .link,
  ])
  func whatMustStandOutDoesSoWithoutColours(role: Role) {
    let look = Theme.default.appearance(of: Style(role), depth: .none)
    #expect(look.bold || look.underline || look.reverse)
  }

  @Test func emphasisComesOnTopOfTheRole() {
    let look = Theme.default.appearance(of: Style.title.reversed.underlined, depth: .none)
    #expect(look == Appearance(bold: true, underline: true, reverse: true))
  }

  @Test func depthsFollowTheNumberOfColours() {
    #expect(
      [-1, 0, 8, 16, 88, 256, 1 << 24].map(ColorDepth.init(colors:))
        == [.none, .none, .eight, .sixteen, .sixteen, .many, .many])
  }
}

struct RoomThemeTests {
  private func luminance(_ color: UInt8) -> Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = XTermPalette.rgb(color)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  @Test(arguments: [Theme.darkRoom, .lightRoom], [ColorDepth.eight, .sixteen, .many])
  func everyRoleStandsFarFromTheBackground(theme: Theme, depth: ColorDepth) throws {
    for role in Role.allCases {
      let look = theme.appearance(of: Style(role), depth: depth)
      let back = luminance(try #require(look.background))
      let front = luminance(try #require(look.foreground))
      let contrast = (max(back, front) + 0.05) / (min(back, front) + 0.05)
      #expect(contrast >= (depth == .many ? 7 : 4.5), "\(role) \(depth): \(contrast)")
    }
  }

  @Test func withoutColoursALightRoomIsTheOtherWayRound() {
    let dark = Theme.darkRoom.appearance(of: .text, depth: .none)
    let light = Theme.lightRoom.appearance(of: .text, depth: .none)
    #expect(dark == Appearance())
    #expect(light == Appearance(reverse: true))
    #expect(Theme.lightRoom.appearance(of: Style.text.reversed, depth: .none) == Appearance())
  }
}
