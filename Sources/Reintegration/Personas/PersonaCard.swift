/// Who a persona is: what is said of it before it is chosen.
package struct PersonaCard: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var age: Int
  /// The rows of the source's table, in its order.
  package var profile: [ProfileRow]
  /// Who the persona is, in a line, where the file gives one.
  package var situation: Text?
  package var routes: [RouteCard]
  package var origin: Persona.Origin

  package init(
    id: String, name: String, age: Int, profile: [ProfileRow], situation: Text?,
    routes: [RouteCard], origin: Persona.Origin
  ) {
    self.id = id
    self.name = name
    self.age = age
    self.profile = profile
    self.situation = situation
    self.routes = routes
    self.origin = origin
  }

  /// Whether it comes from a file of one's own.
  package var isOwn: Bool { origin != .builtIn }

  /// Who the persona is, in a line: its situation, or how the second row of its profile begins.
  package var summaryLine: Text? {
    if let situation { return situation }
    guard profile.count > 1 else { return nil }
    let text = profile[1].text
    return Text(nl: Self.firstSentence(of: text.nl), en: Self.firstSentence(of: text.en))
  }

  private static func firstSentence(of text: String) -> String {
    var previous: Character = " "
    for index in text.indices {
      if text[index].isWhitespace, ".!?".contains(previous) { return String(text[..<index]) }
      previous = text[index]
    }
    return text
  }
}

/// An example that the source describes, without its scenario.
package struct RouteCard: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var summary: Text?
  package var source: Source

  package init(id: String, name: Text, summary: Text?, source: Source) {
    self.id = id
    self.name = name
    self.summary = summary
    self.source = source
  }
}

extension Persona {
  /// What is said of it before it is chosen.
  package var card: PersonaCard {
    PersonaCard(
      id: id, name: name, age: age, profile: profile, situation: situation,
      routes: routes.map(\.card), origin: origin)
  }
}

extension Route {
  fileprivate var card: RouteCard {
    RouteCard(id: id, name: name, summary: summary, source: source)
  }
}
