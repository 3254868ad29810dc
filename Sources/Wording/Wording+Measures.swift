package import Reintegration

/// What a measure is called.
private struct MeasureNames {
  /// In a sentence: "de doorlooptijd wordt ...".
  let name: Text
  /// Where room is short.
  let short: Text
  /// At the head of a line.
  let heading: Text
  /// At the head of a column of cells, with the unit.
  let column: Text

  init(_ measure: Measure) {
    switch measure {
    case .elapsed:
      name = Text(nl: "doorlooptijd", en: "elapsed time")
      short = Text(nl: "doorlooptijd", en: "elapsed")
      heading = Text(nl: "Doorlooptijd", en: "Elapsed time")
      column = Text(nl: "weken", en: "weeks")
    case .active:
      name = Text(nl: "inzetduur", en: "active time")
      short = Text(nl: "inzet", en: "active")
      heading = Text(nl: "Inzetduur", en: "Active time")
      column = Text(nl: "weken inzet", en: "active weeks")
    case .waiting:
      name = Text(nl: "wachttijd", en: "waiting time")
      short = Text(nl: "wacht", en: "waiting")
      heading = Text(nl: "Wachttijd", en: "Waiting time")
      column = Text(nl: "weken wacht", en: "weeks waiting")
    case .clientHours:
      name = Text(nl: "cliënturen", en: "client hours")
      short = Text(nl: "cliënt", en: "client")
      heading = Text(nl: "Uren van de cliënt", en: "Hours of the client")
      column = Text(nl: "cliënt u", en: "client h")
    case .professionalHours:
      name = Text(nl: "professional-uren", en: "professional hours")
      short = Text(nl: "prof.", en: "prof.")
      heading = Text(nl: "Uren van professionals", en: "Hours of professionals")
      column = Text(nl: "prof. u", en: "prof. h")
    case .peakLoad:
      name = Text(nl: "zwaarste week", en: "busiest week")
      short = Text(nl: "zwaarste", en: "busiest")
      heading = Text(nl: "Zwaarste week cliënt", en: "Busiest week of client")
      column = Text(nl: "u/week", en: "h/week")
    case .cost:
      name = Text(nl: "kosten", en: "cost")
      short = Text(nl: "kosten", en: "cost")
      heading = Text(nl: "Kosten", en: "Cost")
      column = Text(nl: "kosten €", en: "cost €")
    }
  }
}

extension Wording {
  /// The name of a measure in a sentence: "doorlooptijd", "cliënturen".
  package func name(of measure: Measure) -> String { self(MeasureNames(measure).name) }

  /// The name of a measure where room is short: "inzet", "prof.".
  package func shortName(of measure: Measure) -> String { self(MeasureNames(measure).short) }

  /// The name of a measure at the head of a line: "Uren van de cliënt".
  package func heading(of measure: Measure) -> String { self(MeasureNames(measure).heading) }

  /// The name of a measure at the head of a column of cells, with its unit: "prof. u".
  package func column(of measure: Measure) -> String { self(MeasureNames(measure).column) }

  /// Says a width or another single amount of a measure: "€ 5.648", "12 weken".
  package func said(_ amount: Amount, of measure: Measure) -> String {
    said(Band(amount), measure.unit)
  }
}
