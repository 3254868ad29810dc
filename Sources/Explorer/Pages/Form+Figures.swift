import Reintegration
import Wording

/// Figures that are typed in forms: reading them, and what is wrong with them.
extension Form.Field {
  /// What is wrong with a band that is typed: `12-26`, "€ 800 tot 2.875"; nil for an empty field.
  ///
  /// - Parameter unit: What the figure counts, where the word for another unit would be wrong.
  func bandProblem(_ say: Wording, in unit: Unit? = nil) -> Text? {
    problem { text throws(FigureError) in _ = try say.notation.typedBand(text, in: unit) }
  }

  /// What is wrong with a number that is typed; nil for an empty field.
  func numberProblem(_ say: Wording) -> Text? {
    problem { text throws(FigureError) in _ = try say.notation.typedAmount(text) }
  }

  private func problem(reading read: (String) throws(FigureError) -> Void) -> Text? {
    guard !text.isBlank else { return nil }
    do {
      try read(text)
      return nil
    } catch {
      return Text { $0.said(error) }
    }
  }

  /// The band that is typed; nil where there is none, or none that can be read.
  func band(_ say: Wording) -> Band? {
    text.isBlank ? nil : try? say.notation.typedBand(text)
  }

  /// The number that is typed; nil where there is none, or none that can be read.
  func amount(_ say: Wording) -> Amount? {
    text.isBlank ? nil : try? say.notation.typedAmount(text)
  }

  /// A field for a band, which is empty where nothing is set.
  static func band(
    _ name: FieldName, _ label: Text, _ band: Band?, _ say: Wording, beside: Text? = nil,
    subjects: Set<Subject> = []
  ) -> Form.Field {
    Form.Field(
      name, label, .text(TextField(band.map(say.exact) ?? "")), beside: beside, subjects: subjects)
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
