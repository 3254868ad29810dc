import Reintegration

/// The interventions that `--select` names, as a scenario.
struct Selection {
  let persona: Persona

  /// Returns the trajectory for `ID[:VARIANT],...`; each new entry gets its intervention's start.
  func trajectory(_ selection: String) throws(Failure) -> Trajectory {
    var scenario = Scenario(persona: persona.id)
    var chosen: Set<String> = []
    for word in selection.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        .map { trimmed($0) }
      let id = parts.first ?? ""
      guard !id.isEmpty else {
        throw .usage(
          Text(
            nl: "--select noemt ID[:VARIANT], met komma's ertussen",
            en: "--select names ID[:VARIANT], with commas between them"))
      }
      let intervention = try intervention(id)
      guard chosen.insert(id).inserted else {
        throw .usage(
          Text(nl: "'\(id)' staat twee keer in --select", en: "'\(id)' is in --select twice"))
      }
      let variant = try variant(parts.count > 1 ? parts[1] : nil, of: intervention)
      scenario[intervention.phase].entries.append(
        Entry(id, variant: variant, start: intervention.definition.start))
    }
    do throws(ScenarioFlaws) {
      return try Trajectory(scenario, of: persona)
    } catch {
      throw .usage(
        Text(
          nl: "deze keuze kan niet samen in --select; maak er een scenario van",
          en: "this choice cannot be made with --select; make a scenario of it"))
    }
  }

  private func intervention(_ id: String) throws(Failure) -> Intervention {
    if let intervention = persona.intervention(id) { return intervention }
    let hint = Suggestion.text(for: id, among: persona.interventions.map(\.id))
    throw .usage(
      Text(
        nl: "\(persona.name) heeft geen interventie '\(id)'.\(hint.nl)",
        en: "\(persona.name) has no intervention '\(id)'.\(hint.en)"))
  }

  private func variant(
    _ id: String?, of intervention: Intervention
  ) throws(Failure) -> String? {
    let variants = intervention.definition.variants.map(\.id)
    guard let id else {
      guard intervention.definition.mustChoose else { return nil }
      let choices = variants.map { "\(intervention.id):\($0)" }
      throw .usage(
        Text(
          nl: "'\(intervention.id)' vraagt een keuze: \(choices.joined(separator: " of "))",
          en: "'\(intervention.id)' needs a choice: \(choices.joined(separator: " or "))"))
    }
    guard !variants.contains(id) else { return id }
    let hint = Suggestion.text(for: id, among: variants)
    throw .usage(
      Text(
        nl: "'\(intervention.id)' heeft geen variant '\(id)'.\(hint.nl)",
        en: "'\(intervention.id)' has no variant '\(id)'.\(hint.en)"))
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
