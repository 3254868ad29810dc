import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// What the cursor is on, as far as there is room; enter shows all of it.
  mutating func drawDetails(of intervention: Intervention?, in rect: Rect) {
    guard let intervention, rect.rows > 0 else { return }
    var lines = detailTexts(intervention).flatMap { text, style in
      canvas.wrap(text, columns: rect.columns).map { ($0, style) }
    }
    if lines.count > rect.rows {
      lines.removeSubrange(rect.rows...)
      let more = say(" … (enter: alles)", " … (enter: all)")
      let last = lines[rect.rows - 1].0
      lines[rect.rows - 1].0 = canvas.shortened(last, to: rect.columns, endingWith: more)
    }
    for (row, (line, style)) in lines.enumerated() {
      put(line, rect.column, rect.row + row, columns: rect.columns, style, fit: .mayTruncate)
    }
  }

  private func variantText(_ intervention: Intervention) -> String? {
    let variants = intervention.definition.variants
    guard !variants.isEmpty else { return nil }
    return say("varianten (v): ", "variants (v): ")
      + variants.map { say($0.name) }.joined(separator: ", ")
  }

  private func detailTexts(_ intervention: Intervention) -> [(String, Style)] {
    var texts: [(String, Style)] = []
    let definition = intervention.definition
    let entry = model.work?.scenario.entry(for: intervention.id)
    if let entry { texts.append((chosenText(entry, intervention), .chosen)) }
    if let variants = variantText(intervention) { texts.append((variants, .text)) }
    if let entry, !entry.set.isEmpty { texts.append((ownText(entry, intervention), .own)) }
    if let note = entry?.note { texts.append((say("waarom: ", "why: ") + note, .own)) }
    for warning in warnings(about: intervention.id) { texts.append(("! " + warning, .warning)) }
    if let summary = definition.summary { texts.append((say(summary), .text)) }
    let marks = figureMarks(of: intervention)
    if !marks.isEmpty { texts.append((marks, .text)) }
    let unknown = unknownText(intervention)
    if !unknown.isEmpty { texts.append((unknown, .unknown)) }
    var facts: [String] = []
    if let namedBy = definition.namedBy {
      facts.append(say("genoemd door ", "named by ") + say(namedBy))
    }
    if let strategy = definition.strategy { facts.append(say.name(of: strategy)) }
    if definition.outlier != nil { facts.append(say("uitschieter bekend", "an outlier is known")) }
    if let source = definition.source {
      facts.append(say("bron: ", "source: ") + say.said(source))
      if !source.errata.isEmpty {
        facts.append(say("let op ", "see ") + source.errata.joined(separator: ", "))
      }
    } else {
      facts.append(say("eigen interventie, niet uit de bron", "own intervention, not the source's"))
    }
    texts.append((facts.joined(separator: " · "), .faint))
    return texts
  }

  private func chosenText(_ entry: Entry, _ intervention: Intervention) -> String {
    var parts = [say("gekozen", "chosen")]
    if let entries = model.work?.scenario[intervention.phase].entries, entries.count > 1,
      let index = entries.firstIndex(of: entry)
    {
      parts.append(
        say("nr. \(index + 1) van \(entries.count)", "no. \(index + 1) of \(entries.count)"))
    }
    parts.append(say("start: ", "start: ") + say.name(of: entry.start))
    if let step = model.work?.current.step(intervention.id) {
      let start = say.band(step.start, unit: .weeks)
      parts.append(
        step.figures.duration.unknown != nil
          ? say("vanaf week \(start), einde onbekend", "from week \(start), end unknown")
          : "week \(start)" + say(" tot ", " to ") + say.band(step.end, unit: .weeks))
    }
    if !entry.set.isEmpty {
      parts.append(say("eigen cijfers *", "own figures *"))
    }
    return parts.joined(separator: " · ")
  }

  /// The own figures with the source's beside them: "eigen: kosten € 1.500 (bron € 800-2.875)".
  private func ownText(_ entry: Entry, _ intervention: Intervention) -> String {
    guard let current = model.work?.current, let own = current.step(intervention.id)?.figures else {
      return ""
    }
    let source = current.sourceFigures(of: intervention, entry)
    var parts: [String] = []
    for part in Part.allCases where own.figures(of: part)?.band != source.figures(of: part)?.band {
      parts.append(
        say.name(of: part) + " " + say.said(part, of: own) + say(" (bron ", " (source ")
          + say.said(part, of: source) + ")")
    }
    guard !parts.isEmpty else {
      return say("eigen cijfers, gelijk aan de bron", "own figures, the same as the source's")
    }
    return say("eigen: ", "own: ") + parts.joined(separator: " · ")
  }

  /// The words beside the figures: doorgaans, gedeelde band, bijna.
  private func figureMarks(of intervention: Intervention) -> String {
    guard let figures = model.work?.current.figures(of: intervention) else { return "" }
    return Part.allCases.compactMap { part in
      let marks = figures.figures(of: part)?.marks ?? []
      return marks.isEmpty
        ? nil
        : say.name(of: part) + ": " + marks.list.map { say.name(of: $0) }.joined(separator: ", ")
    }.joined(separator: " · ")
  }

  private func unknownText(_ intervention: Intervention) -> String {
    guard let figures = model.work?.current.figures(of: intervention) else { return "" }
    let isOwn = model.work?.scenario.isOwn(intervention.id) ?? false
    return Part.allCases.compactMap { part in
      guard let reason = figures.figures(of: part)?.unknown else { return nil }
      // What is stated per week or per hour is known; only what it comes to is not.
      if part == .hours, figures.duration.unknown != nil, figures.load.high > .zero {
        return say.name(of: part) + ": " + say.said(figures.load, .hoursPerWeek)
          + say(", samen onbekend omdat de duur dat is", ", unknown in all, as the duration is")
      }
      if part == .cost, figures.hours.unknown != nil, let rate = figures.rate {
        return say.name(of: part) + ": " + say.said(rate, .eurosPerHour)
          + say(", samen onbekend omdat de uren dat zijn", ", unknown in all, as the hours are")
      }
      return say.name(of: part) + say(" onbekend: ", " unknown: ")
        + say.name(of: reason, isOwn: isOwn)
    }.joined(separator: " · ")
  }

  private func warnings(about id: String) -> [String] {
    guard let current = model.work?.current else { return [] }
    return current.warnings.filter { $0.interventions.contains(id) }
      .map { say.said($0, in: current.trajectory) }
  }
}
