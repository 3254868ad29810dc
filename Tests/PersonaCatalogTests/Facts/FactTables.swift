/// What the material states, made by hand from the sources: chapter 8 above all.
///
/// A line reads `place | figures | source | Dutch | English`: the figure that stands at a place, the
/// sections that say it, what it is and its errata, and the figures and qualifying words of its text
/// in either language, in their order. `-` is nothing. It is no golden: nothing writes it. Whoever
/// changes a line has the source at hand, and has found there what the line says.
enum FactTables {
  /// The lines of the table of a persona, or of the reference.
  static func lines(of file: String) -> [String] {
    let table =
      switch file {
      case "vincent": vincent
      case "mia": mia
      case "samir": samir
      case "reference": reference
      default: ""
      }
    return table.split(separator: "\n").map(String.init)
  }
}
