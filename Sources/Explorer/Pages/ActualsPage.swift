import Reintegration
import Wording

/// What figures were in a case of one's own, beside the source's and never in their place.
struct ActualsPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Geschat en werkelijk", "Estimated and actual")
    guard let work = model.work else { return Page(title) }
    let figures = work.actualFigures
    let explanation = say(
      "Wat het bij jullie was, naast wat de bron zegt. De totalen blijven gelijk, en er volgt geen "
        + "oordeel uit: het is een enkel geval. Geen gegevens van cliënten.",
      "What it was in your own case, beside what the source says. The totals stay the same, and no "
        + "verdict follows: it is a single case. No clients' data.")
    guard !figures.isEmpty else { return Page(title, [.text(explanation), .nothingChosen(say)]) }
    let columns = [
      Column(.label, .label, Phrase(say("cijfer", "figure"))),
      Column(.text, .text, Phrase(say("bron", "source"))),
      Column(
        .actual, .text,
        Phrase(
          say("werkelijk (eigen opgave)", "actual (own statement)"),
          short: say("werkelijk (eigen)", "actual (own)"))),
    ]
    return Page(
      title,
      [
        .text(explanation),
        .table(Table(columns, figures.map { row(of: $0, in: work, say) }, hasHeadings: true)),
      ])
  }

  private func row(of figure: FigureID, in work: Work, _ say: Wording) -> Row {
    let actual = work.actual(figure)
    return Row(
      RowID(
        "actual", [figure.intervention, figure.variant ?? "", figure.word].joined(separator: "/")),
      [
        Cell(.label, say.name(of: figure, of: work.persona)),
        Cell(
          .text, say.source(of: figure, in: work),
          subjects: [Subject(figure)]),
        Cell(
          .actual, actual.map { say.said($0, work.unit(of: figure)) } ?? say("-", "-"), tone: .own),
      ],
      marks: actual == nil ? [] : [RowMark(.own, say("eigen opgave", "own statement"))],
      opens: .show(.actual(figure)))
  }
}

/// Asks what a figure was in a case of one's own.
struct ActualForm: FormSource {
  let figure: FigureID

  func title(in model: Model) -> Text { Text(nl: "Werkelijk", en: "Actual") }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    let source = Text { $0("bron: ", "source: ") + $0.source(of: figure, in: work) }
    return Form(
      [
        .band(
          .number, Text { $0.name(of: figure.part) }, work.actual(figure), model.say,
          beside: source, subjects: [Subject(figure)])
      ],
      explanation: Text { say in
        say.name(of: figure, of: work.persona)
          + say(
            ". Wat was het bij jullie? Leeg = niets. Een getal of van-tot.",
            ". What was it in your own case? Empty = nothing. A number or low-high.")
      })
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    field.bandProblem(model.say, in: model.work?.unit(of: figure))
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let persona = model.work?.persona else { return [] }
    let value = form[.number]?.band(model.say)
    model.change(
      Text { $0("Werkelijk: ", "Actual: ") + $0.name(of: figure, of: persona) }, about: nil
    ) { scenario in
      let index = scenario.actual.firstIndex { $0.figure == figure }
      switch (index, value) {
      case (let index?, let value?): scenario.actual[index].value = value
      case (let index?, nil): scenario.actual.remove(at: index)
      case (nil, let value?): scenario.actual.append(Actual(figure, value))
      case (nil, nil): break
      }
    }
    return []
  }
}

extension Deed {
  static let actuals = opening(
    { _ in .actuals }, Text(nl: "Geschat en werkelijk", en: "Estimated and actual"),
    label: Text(nl: "werkelijk", en: "actual"), .looking,
    words: [Text(nl: "werkelijk", en: "actual"), Text(nl: "eigen geval", en: "own case")])
}

extension Work {
  /// The figures that can have been something: those of the choices, then what was filled in besides.
  fileprivate var actualFigures: [FigureID] {
    let chosen = scenario.entries.filter { !scenario.isOwn($0.intervention) }.flatMap { entry in
      Part.allCases.map { FigureID(entry.intervention, variant: entry.variant, $0) }
    }.filter { !persona.isOutside($0) }
    return chosen + scenario.actual.map(\.figure).filter { !chosen.contains($0) }
  }

  /// What a figure was; nil where nobody filled that in.
  func actual(_ figure: FigureID) -> Band? {
    scenario.actual.first { $0.figure == figure }?.value
  }
}

extension Wording {
  /// Says a figure as the source states it, of every form that it stands for.
  fileprivate func source(of figure: FigureID, in work: Work) -> String {
    let forms = work.intervention(figure.intervention)?.forms(choosing: figure.variant) ?? []
    let said = forms.map { form -> String in
      let estimate: Estimate? =
        switch figure.part {
        case .duration: form.duration.weeks
        case .hours: form.effort.amount.estimate
        case .cost: form.cost.amount.estimate
        }
      return estimate.map { self.said($0, work.unit(of: figure)) } ?? outsideInShort
    }
    return said.allEqual ?? said.joined(separator: self(" of ", " or "))
  }
}

extension ColumnID {
  fileprivate static let actual = ColumnID("actual")
}
