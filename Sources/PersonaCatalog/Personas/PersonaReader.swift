package import Reintegration

/// Reads persona files.
package enum PersonaReader {
  /// Reads a persona from the bytes of its file, or throws everything that is wrong in it.
  ///
  /// - Parameter origin: Who made it, which decides what its sources are that do not say their kind.
  package static func read(
    _ bytes: [UInt8], file: String, origin: Persona.Origin = .own
  ) throws(Findings) -> Persona {
    let report = Report(
      file: file, sourceKind: origin == .builtIn ? .finding : .own, takesCovers: true)
    let persona = read(bytes, report: report)
    try report.check()
    guard var persona else { throw Findings.none(in: file) }
    persona.origin = origin
    return persona
  }

  /// Returns where a persona's id stands in the bytes of its file; the start if it cannot be told.
  static func place(ofIDIn bytes: [UInt8]) -> Place {
    root(of: bytes)?.entry("persona")?.value.place ?? .start
  }

  /// Whether the bytes of a file that is no persona are those of a scenario.
  package static func isScenario(_ bytes: [UInt8]) -> Bool {
    root(of: bytes)?.looksLikeScenario ?? false
  }

  private static func root(of bytes: [UInt8]) -> YamlValue? {
    let report = Report(file: "", sourceKind: .own)
    return FileText.decode(bytes, report: report)
      .flatMap { YamlDocument.parse($0, report: report) }
  }

  private static func read(_ bytes: [UInt8], report: Report) -> Persona? {
    guard let text = FileText.decode(bytes, report: report),
      let root = YamlDocument.parse(text, report: report),
      FormatVersion.isReadable(root, report: report)
    else { return nil }
    guard !root.looksLikeScenario else {
      root.report(.scenarioForPersona)
      return nil
    }
    guard let fields = Fields<PersonaKey>(root) else { return nil }
    _ = fields.required(.format)
    let id = fields.required(.persona)?.id()
    let name = fields.required(.name)?.string()
    let age = fields.required(.age)?.whole(in: 0...130)
    let profile = fields.required(.profile)?.list().compactMap { $0.profileRow() } ?? []
    let source = fields.required(.source)?.source()
    let milestones = fields[.milestones]?.list().compactMap { $0.milestone() } ?? []
    let rules = fields[.phases]?.phaseRules() ?? [:]
    let interventions = InterventionList(fields.required(.interventions), needsSource: true)
    let context = fields[.context]?.list().compactMap { $0.contextNote() } ?? []
    let questions = QuestionList(fields[.questions]).questions
    // What follows of a persona whose name is missing is read all the same, for its errors.
    var persona = Persona(
      id: id ?? "", name: name ?? id ?? "", age: age ?? 0, profile: profile,
      source: source ?? Source(document: "", section: ""), milestones: milestones,
      phaseRules: rules, interventions: interventions.interventions, context: context,
      questions: questions)
    persona.situation = fields[.situation]?.text()
    persona.plan = fields[.plan]?.list().compactMap { $0.workshopPart() } ?? []
    persona.routes = RouteList(fields[.routes], of: persona, interventions: interventions).routes
    persona.exercise =
      FigureList(fields[.exercise], of: persona, unsound: interventions.unsound).figures
    persona.coveredTexts = report.coveredTexts(of: persona, unsound: interventions.unsound)
    return report.findings.isEmpty ? persona : nil
  }
}

extension YamlValue {
  func profileRow() -> ProfileRow? {
    guard let fields = Fields<ProfileKey>(self) else { return nil }
    let label = fields.required(.label)?.text()
    let text = fields.required(.text)?.text()
    guard let label, let text else { return nil }
    return ProfileRow(label: label, text: text)
  }

  fileprivate func milestone() -> Milestone? {
    guard let fields = Fields<MilestoneKey>(self) else { return nil }
    let week = fields.required(.week)?.amount()
    let text = fields.required(.text)?.text()
    let source = fields.required(.source)?.source()
    guard let week, let text, let source else { return nil }
    return Milestone(week: week, text: text, source: source)
  }

  fileprivate func phaseRules() -> [Phase: PhaseRule] {
    guard !isNothing, let phases = Fields<PhaseKey>(self) else { return [:] }
    var rules: [Phase: PhaseRule] = [:]
    for key in PhaseKey.allCases {
      guard let value = phases[key], !value.isNothing, let fields = Fields<PhaseRuleKey>(value)
      else { continue }
      rules[key.phase] = PhaseRule(
        earliestWeek: fields[.earliestWeek]?.amount(),
        isAvailable: fields[.available]?.flag() ?? true, reason: fields[.reason]?.text(),
        source: fields[.source]?.source())
    }
    return rules
  }

  fileprivate func contextNote() -> ContextNote? {
    guard let fields = Fields<StatementKey>(self) else { return nil }
    let text = fields.required(.text)?.text()
    let source = fields.required(.source)?.source()
    guard let text, let source else { return nil }
    return ContextNote(text: text, source: source)
  }
}
