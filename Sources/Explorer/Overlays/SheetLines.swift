import Reintegration
import TerminalCanvas
import Wording

/// A paragraph of a sheet.
struct SheetParagraph {
  let text: String
  let style: Style
  /// Columns it is moved in.
  let indent: Int

  init(_ text: String, _ style: Style = .text, indent: Int = 0) {
    self.text = text
    self.style = style
    self.indent = indent
  }
}

extension Model {
  /// What a sheet holds now, in the language in use.
  func paragraphs(of sheet: Overlay.Sheet) -> [SheetParagraph] {
    switch sheet.content {
    case .derivation(let topic): paragraphs(about: topic)
    case .purchases: purchaseParagraphs
    case .questions(let phase): discussion(startingWith: phase)
    case .findings(let findings):
      findings.map { SheetParagraph(sentence(for: $0), .warning) }
    }
  }

  /// A finding as one says it aloud: the place in words, and no line where it is the whole file.
  private func sentence(for finding: Finding) -> String {
    let place = say(
      "\(finding.file), regel \(finding.line), kolom \(finding.column): ",
      "\(finding.file), line \(finding.line), column \(finding.column): ")
    return (finding.isWholeFile ? "\(finding.file): " : place) + say(finding.message)
      + (finding.hint.map { " " + say($0) } ?? "")
  }

  private func paragraphs(about topic: Topic) -> [SheetParagraph] {
    guard let work else { return [] }
    let persona = work.persona
    switch topic {
    case .total(let item):
      let figures = figures(for: item)
      return figures.isEmpty
        ? [SheetParagraph(say("Er is niets onbekend.", "Nothing is unknown."))]
        : figures.flatMap { lines(of: $0) }
    case .peakLoad: return lines(of: .total(.peakLoad))
    case .support: return lines(of: .klantmanager) + lines(of: .jobcoach)
    case .grandTotal: return lines(of: .grandTotal)
    case .budget: return lines(of: .budget)
    case .phase(let phase):
      return Measure.ofPhase.flatMap { lines(of: .phase(phase, $0)) }
    case .intervention(let id): return paragraphs(ofIntervention: id)
    case .profile:
      return persona.profile.map { SheetParagraph("\(say($0.label)): \(say($0.text))") }
        + source(persona.source)
    case .milestone(let index):
      let milestone = persona.milestones[index]
      return [SheetParagraph("week \(say.number(milestone.week)): \(say(milestone.text))")]
        + source(milestone.source)
    case .context(let index):
      return [SheetParagraph(say(persona.context[index].text))]
        + source(persona.context[index].source)
    case .question(let index):
      return [SheetParagraph(say(persona.questions[index].text))]
        + source(persona.questions[index].source)
    case .phaseRule(let phase):
      let rule = persona.rule(for: phase)
      return [SheetParagraph(say.name(of: phase), Style.heading.bold)]
        + (rule.reason.map { [SheetParagraph(say($0))] } ?? [])
        + (rule.source.map { source($0) } ?? [])
        + questions(of: phase)
    case .warning(let index):
      guard work.current.warnings.indices.contains(index) else { return [] }
      let warning = work.current.warnings[index]
      return [SheetParagraph(say.said(warning, in: work.current.trajectory), .warning)]
        + warning.interventions.flatMap { id in
          [SheetParagraph("")] + paragraphs(ofIntervention: id)
        }
    }
  }

  /// All questions for discussion, those of a phase first.
  private func discussion(startingWith phase: Phase?) -> [SheetParagraph] {
    guard let questions = work?.persona.questions else { return [] }
    let order: [Phase?] =
      [phase].filter { $0 != nil } + (Phase.allCases.filter { $0 != phase } + [nil])
    return order.flatMap { phase -> [SheetParagraph] in
      let asked = questions.filter { $0.phase == phase }
      guard !asked.isEmpty else { return [] }
      let heading = phase.map { say.name(of: $0) } ?? say("Over het geheel", "About the whole")
      return [SheetParagraph(heading, Style.heading.bold)]
        + asked.flatMap { question in
          [
            SheetParagraph("- " + say(question.text), indent: 2),
            SheetParagraph(
              "[\(question.source.document) \(question.source.section)]", .faint, indent: 4),
          ]
        } + [SheetParagraph("")]
    }
  }

  private func questions(of phase: Phase) -> [SheetParagraph] {
    let questions = work?.persona.questions.filter { $0.phase == phase } ?? []
    guard !questions.isEmpty else { return [] }
    return [
      SheetParagraph(""),
      SheetParagraph(
        say("Vragen voor het gesprek", "Questions for discussion"), Style.heading.bold),
    ] + questions.map { SheetParagraph("- " + say($0.text), indent: 2) }
  }

  /// The figures whose derivations belong to an item of the totals.
  private func figures(for item: TotalsItem) -> [DerivedFigure] {
    switch item {
    case .clientHours: [.total(.clientHours), .total(.peakLoad)]
    case .elapsed, .active, .waiting, .professionalHours, .cost:
      item.measure.map { [.total($0)] } ?? []
    case .unknown:
      work?.current.totals.stages.flatMap(\.steps).flatMap { step -> [DerivedFigure] in
        Part.allCases.filter {
          step.figures.figures(of: $0)?.unknown != nil
            || step.figures.figures(of: $0)?.marks.contains(.partlyUnknown) == true
        }.map { .entry(step.id, $0) }
      } ?? []
    }
  }

  private func lines(of figure: DerivedFigure) -> [SheetParagraph] {
    guard let current = work?.current,
      let derivation = Derivations(
        of: current.trajectory, current.totals, wording: say, reference: catalog.reference
      ).derivation(of: figure)
    else { return [] }
    return [SheetParagraph(derivation.title, Style.heading.bold)]
      + derivation.lines.map { line in
        SheetParagraph(line.text, style(of: line.role), indent: indent(of: line.role))
      } + [SheetParagraph("")]
  }

  private func style(of role: Derivation.Role) -> Style {
    switch role {
    case .result: Style.text.bold
    case .subtotal: .heading
    case .part, .arithmetic, .remedy, .mark: .text
    case .assumption: .own
    case .unknown: .unknown
    case .source, .note: .faint
    case .erratum: .warning
    }
  }

  private func indent(of role: Derivation.Role) -> Int {
    switch role {
    case .result: 0
    case .subtotal: 2
    default: 4
    }
  }

  /// All about an intervention: what it is, its figures and sources, chosen or not.
  private func paragraphs(ofIntervention id: String) -> [SheetParagraph] {
    guard let work,
      let intervention = work.persona.intervention(id)
        ?? work.scenario.own.first(where: { $0.id == id })
    else { return [] }
    var paragraphs = [SheetParagraph(say(intervention.name), Style.heading.bold)]
    let definition = intervention.definition
    if let summary = definition.summary { paragraphs.append(SheetParagraph(say(summary))) }
    if let note = work.scenario.entry(for: id)?.note {
      paragraphs.append(SheetParagraph(say("Waarom: ", "Why: ") + note, .own))
    }
    if let namedBy = definition.namedBy {
      paragraphs.append(
        SheetParagraph(say("Genoemd door: ", "Named by: ") + say(namedBy), .faint))
    }
    for variant in definition.variants {
      let summary = variant.summary.map { ": " + say($0) } ?? ""
      paragraphs.append(
        SheetParagraph(say("Variant: ", "Variant: ") + say(variant.name) + summary, indent: 2))
    }
    if let limit = definition.notBefore {
      paragraphs.append(
        SheetParagraph(
          say("Niet voor week ", "Not before week ") + say.number(limit.week) + ": "
            + say(limit.text), .milestone))
    }
    if !definition.registeredAs.isEmpty {
      let kinds = definition.registeredAs.map { kind in
        catalog.reference.registrations.first { $0.id == kind }.map { say($0.name) } ?? kind
      }
      paragraphs.append(
        SheetParagraph(
          say("Mogelijke registratie (SRG): ", "Possible registration (SRG): ")
            + kinds.joined(separator: ", "), .faint))
    }
    paragraphs.append(SheetParagraph(""))
    let derivations = derivations(including: intervention)
    var explained: Set<String> = []
    for part in Part.allCases {
      guard let derivation = derivations?.derivation(of: .entry(id, part)) else { continue }
      paragraphs.append(SheetParagraph(derivation.title, Style.heading.bold))
      for line in derivation.lines {
        // What has been explained for one part need not be explained again for the next.
        let isExplanation = [.mark, .erratum, .note].contains(line.role)
        if isExplanation, !explained.insert(line.text).inserted { continue }
        paragraphs.append(
          SheetParagraph(line.text, style(of: line.role), indent: indent(of: line.role)))
      }
      paragraphs.append(SheetParagraph(""))
    }
    return paragraphs
  }

  /// The derivations of the scenario, with an intervention in it even if it is not chosen yet.
  private func derivations(including intervention: Intervention) -> Derivations? {
    guard let current = work?.current else { return nil }
    var evaluation = current
    if current.step(intervention.id) == nil {
      var scenario = Scenario(persona: current.persona.id)
      scenario.own = current.scenario.own
      scenario.assumptions = current.scenario.assumptions
      let variant =
        intervention.definition.mustChoose ? intervention.definition.variants.first?.id : nil
      scenario[intervention.phase].entries = [Entry(intervention.id, variant: variant)]
      guard
        let alone = try? Evaluation(scenario, of: current.persona, defaults: catalog.defaults)
      else { return nil }
      evaluation = alone
    }
    return Derivations(
      of: evaluation.trajectory, evaluation.totals, wording: say, reference: catalog.reference)
  }

  private func source(_ source: Source) -> [SheetParagraph] {
    [SheetParagraph(""), SheetParagraph(say.full(source, reference: catalog.reference), .faint)]
      + (source.note.map { [SheetParagraph(say($0), .faint)] } ?? [])
      + source.errata.map {
        SheetParagraph(say.said(erratum: $0, reference: catalog.reference), .warning)
      }
  }

  /// What a year's budget buys, beside what this route takes.
  private var purchaseParagraphs: [SheetParagraph] {
    var paragraphs: [SheetParagraph] = []
    if let totals = work?.current.totals {
      paragraphs.append(
        SheetParagraph(
          say("Dit traject: ", "This trajectory: ") + say.costAndTime(totals) + ".",
          Style.text.bold))
      paragraphs.append(
        SheetParagraph(
          say("Jaarbudget: ", "Year's budget: ") + say.euros(totals.budget.perYear)
            + say(" per jaar, ", " a year, ") + say.budgetYears(totals) + ": "
            + say.said(totals.budget.available, .euros) + "."))
      if totals.support.jobcoach != nil {
        paragraphs.append(SheetParagraph(say.aftercareIsBeyond, .faint))
      }
      paragraphs.append(SheetParagraph(say.budgetFootnote, .faint))
      paragraphs.append(SheetParagraph(""))
    }
    var budget: Band?
    for purchase in catalog.reference.purchases {
      if purchase.budget != budget {
        if budget != nil { paragraphs.append(SheetParagraph("")) }
        budget = purchase.budget
        paragraphs.append(
          SheetParagraph(
            say(
              "Voor \(say.said(purchase.budget, .euros)) per jaar, volgens de bron:",
              "For \(say.said(purchase.budget, .euros)) a year, according to the source:"),
            Style.heading.bold))
      }
      let unit = purchase.unit.map {
        " (" + say.said($0.euros, .euros) + " " + say($0.per)
          + ($0.marks.contains(.derived) ? say(", onze berekening", ", our arithmetic") : "") + ")"
      }
      let source = purchase.source.map { " [\($0.section)]" } ?? ""
      let errata = purchase.source.map { $0.errata.map { " \($0)" }.joined() } ?? ""
      paragraphs.append(
        SheetParagraph("- " + say(purchase.text) + (unit ?? "") + source + errata, indent: 2))
    }
    return paragraphs
  }

  func purchasesSheet() -> Overlay.Sheet {
    Overlay.Sheet(title: Command.purchases.name, content: .purchases)
  }

  /// A sheet's paragraphs, wrapped to a width.
  func wrappedLines(of sheet: Overlay.Sheet, columns: Int, canvas: Canvas) -> [SheetParagraph] {
    paragraphs(of: sheet).flatMap { paragraph in
      canvas.wrap(paragraph.text, columns: max(1, columns - paragraph.indent))
        .map { SheetParagraph($0, paragraph.style, indent: paragraph.indent) }
    }
  }

  /// How many lines a sheet has at the size of the screen.
  func lineCount(of sheet: Overlay.Sheet) -> Int {
    let canvas = Canvas(size: Size(columns: 1, rows: 1), glyphs: settings.glyphs)
    return wrappedLines(of: sheet, columns: bodyRect.columns - 2, canvas: canvas).count
  }
}
