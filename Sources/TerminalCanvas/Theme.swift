/// The looks of the roles, for every depth of colour.
///
/// The default theme keeps the terminal's background, dark or light: its hues contrast at least 4.5 to
/// 1 with black and with white alike, for which only a narrow band of brightness is left. None of the
/// first sixteen colours lies in it, so that with fewer than 256 the terminal's own two are used. Hue
/// alone never carries meaning: what must be told apart differs in glyph, word, weight or underline as
/// well.
package struct Theme: Hashable, Sendable {
  /// A hue as each depth of colour comes nearest to it; nil keeps the terminal's own.
  struct Hue: Hashable, Sendable {
    let many: UInt8
    var sixteen: UInt8?
    var eight: UInt8?

    static let blue = Hue(many: 63)
    static let green = Hue(many: 29)
    static let violet = Hue(many: 98)
    static let brown = Hue(many: 131)
    static let magenta = Hue(many: 163)
    static let grey = Hue(many: 243)

    /// Returns the hue as that depth of colour has it.
    func color(_ depth: ColorDepth) -> UInt8? {
      switch depth {
      case .none: nil
      case .eight: eight
      case .sixteen: sixteen
      case .many: many
      }
    }
  }

  /// The look of one role before its emphasis.
  struct Look: Hashable, Sendable {
    var hue: Hue?
    var emphasis: Emphasis = []
    /// What stands out without colours only.
    var plainEmphasis: Emphasis?
  }

  private let looks: [Look]
  /// What lies behind all; nil for the terminal's own.
  private let background: Hue?
  /// Whether foreground and background are exchanged where there are no colours to tell them.
  private let isExchanged: Bool

  init(looks: [Look], background: Hue? = nil, isExchanged: Bool = false) {
    self.looks = looks
    self.background = background
    self.isExchanged = isExchanged
  }

  /// The theme unless another is asked for; safe for the common kinds of colour blindness.
  package static let `default` = Theme(looks: Role.allCases.map(look))

  /// Returns the look of a style on a terminal of that depth.
  package func appearance(of style: Style, depth: ColorDepth) -> Appearance {
    let look = looks[Int(style.role.rawValue)]
    let foreground = look.hue?.color(depth)
    var emphasis = look.emphasis
    // A hue that this depth lacks is made up for as if there were no colours.
    if foreground == nil, let plain = look.plainEmphasis { emphasis = plain }
    emphasis.formUnion(style.emphasis)
    let isReversed = emphasis.contains(.reverse) != (depth == .none && isExchanged)
    return Appearance(
      foreground: foreground, background: background?.color(depth),
      bold: emphasis.contains(.bold), underline: emphasis.contains(.underline), reverse: isReversed)
  }

  static func look(of role: Role) -> Look {
    switch role {
    case .text: Look()
    case .faint, .border, .waiting: Look(hue: .grey)
    case .title: Look(emphasis: .bold)
    case .heading: Look(hue: .blue, emphasis: .bold)
    case .cursor: Look(emphasis: .reverse)
    case .chosen: Look(hue: .green, emphasis: .bold)
    case .certain: Look(hue: .blue)
    case .spread: Look(hue: .violet)
    case .outlier: Look(hue: .brown, plainEmphasis: .underline)
    case .unknown: Look(hue: .magenta, plainEmphasis: .underline)
    case .own: Look(hue: .magenta, emphasis: .underline, plainEmphasis: [.bold, .underline])
    case .warning: Look(hue: .brown, emphasis: .bold)
    case .error: Look(hue: .brown, emphasis: [.bold, .underline])
    case .good: Look(hue: .green)
    case .key: Look(hue: .blue, emphasis: .bold)
    case .milestone: Look(hue: .violet, emphasis: .bold)
    case .activation: Look(hue: .blue)
    case .mediation: Look(hue: .green)
    case .placement: Look(hue: .brown)
    case .budget: Look(hue: .violet)
    case .link: Look(hue: .blue, emphasis: .underline)
    }
  }
}
