import Reintegration

extension PersonaReader {
  /// Reads who a built-in persona is, without reading its interventions.
  ///
  /// What is wrong is left out: tests and `validate` read all of the file.
  static func card(_ file: BuiltInFile) -> PersonaCard? {
    let report = Report(file: file.name, sourceKind: .finding, takesCovers: true)
    let piece = FileByKeys(file).piece(cardKeys.lazy.map(\.rawValue))
    guard let text = FileText.decode(piece, report: report),
      let fields = YamlDocument.parse(text, report: report).flatMap({ Fields<PersonaKey>($0) }),
      let id = fields[.persona]?.id(), let name = fields[.name]?.string(),
      let age = fields[.age]?.whole(in: 0...130)
    else { return nil }
    return PersonaCard(
      id: id, name: name, age: age,
      profile: fields[.profile]?.list().compactMap { $0.profileRow() } ?? [],
      situation: fields[.situation]?.text(),
      routes: fields[.routes]?.list().compactMap { route in
        Fields<RouteKey>(route).flatMap { RouteHead($0).card }
      } ?? [], origin: .builtIn)
  }

  private static let cardKeys: [PersonaKey] = [
    .persona, .name, .age, .situation, .profile, .routes,
  ]
}

/// What a route says of itself besides what is chosen in it.
struct RouteHead {
  let id: String?
  let name: Text?
  let summary: Text?
  let source: Source?

  init(_ fields: Fields<RouteKey>) {
    id = fields.required(.id)?.id()
    name = fields.required(.name)?.text()
    summary = fields[.summary]?.text()
    source = fields.required(.source)?.source()
  }

  /// The whole of it; nil where something is missing.
  var card: RouteCard? {
    guard let id, let name, let source else { return nil }
    return RouteCard(id: id, name: name, summary: summary, source: source)
  }
}
