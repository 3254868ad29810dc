/// The themes for a projector: a background of their own, and few colours that stand far from it.
extension Theme {
  /// Light on dark, for a room that is dark.
  package static let darkRoom = room(
    background: Hue(many: 16, sixteen: 0, eight: 0), isLight: false,
    Inks(
      text: Hue(many: 231, sixteen: 15, eight: 7), quiet: Hue(many: 250, sixteen: 7, eight: 7),
      name: Hue(many: 117, sixteen: 14, eight: 6), doubt: Hue(many: 219, sixteen: 13, eight: 7),
      alarm: Hue(many: 222, sixteen: 11, eight: 3)))

  /// Dark on light, for a room with daylight.
  package static let lightRoom = room(
    background: Hue(many: 231, sixteen: 15, eight: 7), isLight: true,
    Inks(
      text: Hue(many: 16, sixteen: 0, eight: 0), quiet: Hue(many: 239, sixteen: 0, eight: 0),
      name: Hue(many: 18, sixteen: 4, eight: 4), doubt: Hue(many: 90, sixteen: 5, eight: 0),
      alarm: Hue(many: 88, sixteen: 1, eight: 1)))

  /// The colours that are told apart from the back of a room.
  private struct Inks {
    let text: Hue
    /// What is of less weight.
    let quiet: Hue
    /// What is called by its name: titles, choices, keys.
    let name: Hue
    /// What is unknown, or not the source's.
    let doubt: Hue
    /// What there is to look at first.
    let alarm: Hue

    func ink(of role: Role) -> Hue {
      switch role {
      case .text, .title, .cursor, .certain, .good: text
      case .faint, .border, .waiting: quiet
      case .heading, .chosen, .key, .link, .milestone, .activation, .mediation, .placement,
        .budget, .spread:
        name
      case .unknown, .own: doubt
      case .warning, .error, .outlier: alarm
      }
    }
  }

  private static func room(background: Hue, isLight: Bool, _ inks: Inks) -> Theme {
    Theme(
      looks: Role.allCases.map { role in
        var look = look(of: role)
        look.hue = inks.ink(of: role)
        return look
      }, background: background, isExchanged: isLight)
  }
}
