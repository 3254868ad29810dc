import Explorer
import TerminalCanvas

/// The signs beyond ASCII that the screens are drawn with, each once.
package enum DrawnSigns {
  /// All of them; a terminal has to draw each one column wide.
  package static let all: [String] = {
    let glyphs = Glyphs(glyphSet: .unicode)
    let samples = Span.Kind.allCases.map { glyphs.sample(of: $0) }
    let boxes = [true, false].map { glyphs.box(isChosen: $0) }
    let others = [glyphs.milestone, glyphs.tick, glyphs.scrolledUp, glyphs.scrolledDown]
    var seen: Set<Character> = []
    return (samples + boxes + others + ["─│┌┐└┘├┤", "▌", "é€…←→↑↓"]).joined()
      .filter { !$0.isASCII && seen.insert($0).inserted }.map(String.init)
  }()
}
