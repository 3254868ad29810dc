import Reintegration

/// The figures and the qualifying words of a text, in their order: what a source says that a
/// rewording must not lose.
enum FactWords {
  /// Returns the figures and the qualifying words of a text: "doorgaans één 12 26".
  static func of(_ text: String, in language: Language) -> String {
    tokens(of: text.lowercased())
      .filter { isFigure($0) || (language == .nl ? dutch : english).contains($0) }
      .joined(separator: " ")
  }

  /// Parts a text into words and figures: "2.875" and "twenty-one" are one each.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let (last, next) = (token.last, letters.dropFirst(index + 1).first)
      let isWithin =
        switch letter {
        case ".", ",": last?.isNumber == true && next?.isNumber == true
        case "-": last?.isLetter == true && next?.isLetter == true
        default: false
        }
      if letter.isLetter || letter.isNumber || isWithin {
        token.append(letter)
      } else if !token.isEmpty {
        tokens.append(token)
        token = ""
      }
    }
    return token.isEmpty ? tokens : tokens + [token]
  }

  private static func isFigure(_ token: String) -> Bool {
    token.contains { $0.isNumber }
  }

  private static let dutch: Set<String> = words(
    """
    één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    twintig half halve anderhalf helft derde
    doorgaans meestal vaak vaker soms veelvuldig ongeveer bijna ruim minste minstens hoogstens gemiddeld
    gemiddelde gemiddelden ruwe ruwweg grof grove geschatte indicatief relatief sterk mede deels deel grotendeels beperkt
    mogelijk mogelijke misschien eventueel onzeker onduidelijk onbekend
    sommige sommigen enkele meeste meerdere niemand méér lezing
    """)

  private static let english: Set<String> = words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    twenty half third thirds
    usually mostly most often sometimes frequently about almost least average
    rough roughly estimated indicative relatively strongly partly largely limited
    possible possibly perhaps uncertain unclear unknown
    some few several nobody reading
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
