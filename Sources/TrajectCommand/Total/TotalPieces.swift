import Reintegration
import Wording

/// The pieces that the totals of scenarios are written in, one for each.
struct TotalPieces: Sendable {
  private let request: TotalRequest
  /// What belongs to no single persona, where the format takes it.
  private let reference: Reference?
  /// Whether a JSON object stands in an array.
  private let isInArray: Bool

  init(_ request: TotalRequest, _ material: Material) throws(Failure) {
    self.request = request
    reference = request.format == .text || request.explains ? try material.reference() : nil
    isInArray = request.files.count > 1 || request.list != nil
  }

  /// Returns the piece of one scenario.
  @Sendable func make(_ scenario: TotalledScenario) -> String {
    switch request.format {
    case .text: text(scenario)
    case .json:
      isInArray
        ? "\n  " + JSONWriter.text(json(scenario), indent: 2) : JSONWriter.text(json(scenario))
    case .jsonl: JSONWriter.line(json(scenario)) + "\n"
    case .csv: CSVWriter.lines(TotalCSV(scenario: scenario).rows)
    case .excel:
      ExcelWriter(language: request.wording.language)
        .lines(TotalCSV(scenario: scenario).labelledRows(request.wording))
    }
  }

  /// What stands before the first piece.
  var opening: String {
    switch request.format {
    case .text, .jsonl: return ""
    case .json: return isInArray ? "[" : ""
    case .csv: return CSVWriter.text(columns: TotalCSV.columns, rows: [])
    case .excel:
      let headings = TotalCSV.headings(request.wording).map { CSVField.plain($0) }
      return ExcelWriter.start + ExcelWriter(language: request.wording.language).lines([headings])
    }
  }

  /// What stands between two pieces.
  var separator: String {
    switch request.format {
    case .text: "\n" + String(repeating: "-", count: Page.columns) + "\n\n"
    case .json: ","
    case .jsonl, .csv, .excel: ""
    }
  }

  /// What stands behind the last piece.
  var closing: String {
    switch request.format {
    case .json: isInArray ? "\n]\n" : "\n"
    case .text, .jsonl, .csv, .excel: ""
    }
  }

  private func text(_ scenario: TotalledScenario) -> String {
    guard let reference else { return "" }
    let derivations = Derivations(
      of: scenario.trajectory, scenario.totals, wording: request.wording, reference: reference)
    return TotalText(
      scenario: scenario, derivations: derivations, reference: reference,
      saysVerdict: request.saysVerdict, explains: request.explains
    ).text
  }

  private func json(_ scenario: TotalledScenario) -> JSONValue {
    let explanation = reference.map {
      ExplanationJSON(scenario, wording: request.wording, reference: $0)
    }
    return TotalJSON(scenario: scenario, wording: request.wording, explanation: explanation).value
  }
}
