/// What the material states of chapter 8, made by hand from the source.
///
/// A line reads `place | figures | source | Dutch | English`: the figure that stands at a place, the
/// sections that say it, what it is and its errata, and the figures and qualifying words of its text
/// in either language, in their order. `-` is nothing. It is no golden: nothing writes it. Whoever
/// changes a line has the source at hand, and has found there what the line says.
enum FactTables {
  /// The lines of a persona's table.
  static func lines(of persona: String) -> [String] {
    let table =
      switch persona {
      case "vincent": vincent
      case "mia": mia
      case "samir": samir
      default: ""
      }
    return table.split(separator: "\n").map(String.init)
  }
}
