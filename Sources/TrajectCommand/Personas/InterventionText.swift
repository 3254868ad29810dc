import Reintegration
import Wording

/// Everything of one intervention, as a text that can be read out.
struct InterventionText {
  let intervention: Intervention
  let persona: Persona
  let wording: Wording
  let reference: Reference

  private var definition: InterventionDefinition { intervention.definition }

  func add(to page: inout Page) {
    page.say("\(wording(intervention.name)) (\(intervention.id))", indent: 2, hanging: 2)
    if let summary = definition.summary { page.say(wording(summary), indent: 4) }
    for form in intervention.forms {
      let variant = form.variant.flatMap { intervention.variant($0) }
      if let variant {
        page.say(
          wording("Variant ", "Variant ") + "\(wording(variant.name)) (\(variant.id))", indent: 4)
        if let summary = variant.summary { page.say(wording(summary), indent: 6) }
      }
      addFigures(of: form, to: &page, indent: variant == nil ? 4 : 6)
    }
    addOutlier(to: &page)
    addRules(to: &page)
    if let source = definition.source {
      Self.say(source, wording, reference, to: &page, indent: 4)
    }
  }

  private func addFigures(of form: Intervention.Form, to page: inout Page, indent: Int) {
    add(.duration, form.duration.weeks, .weeks, form, "", to: &page, indent)
    let by = " (\(wording.name(of: form.effort.by)))"
    add(.hours, form.effort.amount.estimate, form.effort.unit, form, by, to: &page, indent)
    if let cost = form.cost.amount.estimate {
      add(.cost, cost, form.cost.unit, form, "", to: &page, indent)
    } else {
      page.say(wording.heading(of: Part.cost), wording.outside, indent: indent, width: 8)
      addOwnSource(of: .cost, in: form, to: &page, indent)
    }
  }

  private func add(
    _ part: Part, _ estimate: Estimate, _ unit: Unit, _ form: Intervention.Form, _ tail: String,
    to page: inout Page, _ indent: Int
  ) {
    var text = wording.said(estimate, unit)
    switch estimate {
    case .known(let figure):
      // The words at the end of a figure are said in it already.
      let marks = figure.marks.subtracting([.almost, .over, .about]).list
      text += tail
      if !marks.isEmpty {
        text += ", " + marks.map { wording.name(of: $0) }.joined(separator: ", ")
      }
    case .unknown(let reason):
      text += " (\(wording.name(of: reason, by: persona.maker)))" + (part == .hours ? tail : "")
    }
    page.say(wording.heading(of: part), text, indent: indent, width: 8)
    addOwnSource(of: part, in: form, to: &page, indent)
  }

  /// Adds the source of a part, where it is another than the intervention's.
  private func addOwnSource(
    of part: Part, in form: Intervention.Form, to page: inout Page, _ indent: Int
  ) {
    guard let source = intervention.source(of: part, in: form), source != definition.source else {
      return
    }
    Self.say(source, wording, reference, to: &page, indent: indent + 9)
  }

  private func addOutlier(to page: inout Page) {
    guard let outlier = definition.outlier else { return }
    let highIs = HighEnd(outlier.marks)
    let values = [
      outlier.weeks.map { wording.said(Band($0), .weeks, highIs: highIs) },
      outlier.hours.map { wording.said(Band($0), .hours, highIs: highIs) },
      outlier.euros.map { wording.said(Band($0), .euros, highIs: highIs) },
    ].compactMap { $0 }
    page.say(
      wording("Uitschieter tot ", "Outlier up to ") + wording.list(values) + ".", indent: 4)
    if let source = outlier.source, source != definition.source {
      Self.say(source, wording, reference, to: &page, indent: 4)
    }
  }

  private func addRules(to page: inout Page) {
    let names: ([String]) -> String = { ids in
      wording.list(ids.map { id in persona.intervention(id).map { wording($0.name) } ?? id })
    }
    if let limit = definition.notBefore {
      let week = wording.number(limit.week)
      page.say(
        wording("Niet voor week \(week): ", "Not before week \(week): ") + wording(limit.text),
        indent: 4)
      if let source = limit.source, source != definition.source {
        Self.say(source, wording, reference, to: &page, indent: 4)
      }
    }
    if let group = definition.group {
      let members = persona.interventions.filter { $0.definition.group == group }.map(\.id)
      page.say(wording("Keuze uit: ", "A choice of: ") + names(members) + ".", indent: 4)
    }
    if !definition.requires.isEmpty {
      page.say(
        wording("Gaat samen met ", "Goes with ") + names(definition.requires) + ".", indent: 4)
    }
    if !definition.excludes.isEmpty {
      page.say(
        wording("Gaat niet samen met ", "Does not go with ") + names(definition.excludes) + ".",
        indent: 4)
    }
    if definition.repeatable > 1 {
      page.say(
        wording(
          "Kan tot \(definition.repeatable) keer.", "Up to \(definition.repeatable) times."),
        indent: 4)
    }
    if definition.isPause {
      page.say(
        wording("Pauze: in deze weken gebeurt er niets.", "Pause: nothing is done in these weeks."),
        indent: 4)
    }
    if let strategy = definition.strategy {
      page.say(wording("Aanpak: ", "Approach: ") + wording.name(of: strategy) + ".", indent: 4)
    }
    if let namedBy = definition.namedBy {
      page.say(wording("Genoemd door: ", "Named by: ") + wording(namedBy) + ".", indent: 4)
    }
    if !definition.registeredAs.isEmpty {
      let kinds = definition.registeredAs.map { id in
        reference.registrations.first { $0.id == id }.map { wording($0.name) } ?? id
      }
      page.say(
        wording("Mogelijke registratie: ", "Possible registration: ") + wording.list(kinds) + ".",
        indent: 4)
    }
  }

  /// Says a source with the numbers of the errata that touch it, and its note.
  static func say(
    _ source: Source, _ wording: Wording, _ reference: Reference, to page: inout Page, indent: Int
  ) {
    page.say(wording.full(source, reference: nil), indent: indent, hanging: 2)
    if let note = source.note { page.say(wording(note), indent: indent + 2) }
  }
}
