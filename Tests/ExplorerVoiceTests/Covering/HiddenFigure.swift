import Reintegration
import Wording

/// The ways in which a text could tell a figure of an exercise.
struct HiddenFigure {
  let figure: FigureID
  let language: Language
  /// The words of which one must not be in any text.
  let words: [String]
  /// What must not stand in a text that names the intervention.
  let besideName: [String]
  let name: String

  /// - Returns: nil where the source has no figure.
  init?(_ figure: FigureID, of persona: Persona, _ language: Language) {
    let say = Wording(language)
    guard let intervention = persona.intervention(figure.intervention),
      let band = intervention.forms(choosing: figure.variant).lazy
        .compactMap({ $0.estimate(of: figure.part)?.figure?.band }).first
    else { return nil }
    self.figure = figure
    self.language = language
    name = say(intervention.name)
    let (low, high) = (say.number(band.low), say.number(band.high))
    guard low != high else {
      words = []
      besideName = ["| \(low)", " \(low) w", "\(low) weken", "\(low) weeks"]
      return
    }
    let between = [
      "-", "–", " - ", " tot ", " tot bijna ", " to ", " to almost ",
    ]
    // "2 of 8 uur"; of months and numbers in a row it says something else.
    let or = figure.part == .hours ? [say(" of ", " or ")] : []
    let signs = figure.part == .cost ? ["", "€ ", "€"] : [""]
    var words = (between + or).flatMap { word in signs.map { low + word + $0 + high } }
    if figure.part == .cost {
      // Round thousands are numbers of other things too.
      for end in [low, high] where !end.hasSuffix("000") {
        words += ["€ \(end)", "€\(end)"] + (end.count > 4 ? [end] : [])
      }
    }
    self.words = words
    besideName = []
  }

  /// Returns whether a text tells the figure.
  func isTold(by text: String) -> Bool {
    words.contains { Self.holds(text, $0) }
      || text.contains(name) && besideName.contains { Self.holds(text, $0) }
  }

  /// Whether a text holds words, and not as a part of longer numbers.
  private static func holds(_ text: String, _ words: String) -> Bool {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    guard let first = words.first, words.count <= text.count else { return false }
    for start in 0...(text.count - words.count) where text[start] == first {
      let end = start + words.count
      guard text[start..<end] == words[...] else { continue }
      let continues = isNumber(text, end) || isSeparator(text, end) && isNumber(text, end + 1)
      let isInside =
        isDigit(first) && (isNumber(text, start - 1) || isSeparator(text, start - 1))
      if !continues, !isInside { return true }
    }
    return false
  }

  private static func isNumber(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && isDigit(text[index])
  }

  private static func isSeparator(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[index])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
