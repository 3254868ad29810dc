import Reintegration
import Wording

/// Figures that are typed in forms: reading them, and what is wrong with them.
extension Form.Field {
  /// What is wrong with a band that is typed: `12-26`, "€ 800 tot 2.875"; nil for an empty field.
  func bandProblem(_ say: Wording) -> Text? {
    problem { text throws(FigureError) in _ = try say.notation.band(text) }
  }

  /// What is wrong with a number that is typed; nil for an empty field.
  func numberProblem(_ say: Wording) -> Text? {
    problem { text throws(FigureError) in _ = try say.notation.amount(text) }
  }

  private func problem(reading read: (String) throws(FigureError) -> Void) -> Text? {
    guard !text.isBlank else { return nil }
    do {
      try read(text.plainFigure)
      return nil
    } catch {
      return Text(nl: Wording(.nl).said(error), en: Wording(.en).said(error))
    }
  }

  /// The band that is typed; nil where there is none, or none that can be read.
  func band(_ say: Wording) -> Band? {
    text.isBlank ? nil : try? say.notation.band(text.plainFigure)
  }

  /// The number that is typed; nil where there is none, or none that can be read.
  func amount(_ say: Wording) -> Amount? {
    text.isBlank ? nil : try? say.notation.amount(text.plainFigure)
  }

  /// A field for a band, which is empty where nothing is set.
  static func band(
    _ name: FieldName, _ label: Text, _ band: Band?, _ say: Wording, beside: Text? = nil
  ) -> Form.Field {
    Form.Field(name, label, .text(TextField(band.map(say.exact) ?? "")), beside: beside)
  }

  /// A field for a number, which is empty where nothing is set.
  static func number(
    _ name: FieldName, _ label: Text, _ amount: Amount?, _ say: Wording, beside: Text? = nil
  ) -> Form.Field {
    Form.Field(name, label, .text(TextField(amount.map(say.exact) ?? "")), beside: beside)
  }
}

extension Text {
  /// That a field needs a figure.
  static let fillInNumber = Text(nl: "Vul een getal in.", en: "Fill in a number.")
}

extension String {
  /// A figure as people write it ("€ 1.500,-", "12 tot 26 weken"), without the sign, the unit and
  /// the dash for no cents, and with a hyphen between the ends of a band.
  var plainFigure: String {
    let units: Set<String> = [
      "euro", "euro's", "euros", "eur", "week", "weken", "weeks", "uur", "uren", "hour", "hours",
    ]
    var figure = ""
    for word in lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "€" }) {
      if units.contains(String(word)) { continue }
      let isBetween = word == "tot" || word == "to"
      let text = isBetween ? "-" : word.hasSuffix(",-") ? String(word.dropLast(2)) : String(word)
      let joins = figure.isEmpty || figure.hasSuffix("-") || text.hasPrefix("-")
      figure += joins ? text : " " + text
    }
    return figure
  }
}
