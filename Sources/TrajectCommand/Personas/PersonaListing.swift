import Reintegration
import Wording

/// The personas that there are, in short.
struct PersonaListing {
  let personas: [Persona]
  let wording: Wording

  var json: JSONValue {
    .object([
      ("format", .int(1)),
      (
        "personas",
        .array(
          personas.map { persona in
            .object([
              ("id", .string(persona.id)), ("name", .string(persona.name)),
              ("age", .int(persona.age)), ("origin", .string(persona.origin.rawValue)),
              ("interventions", .strings(persona.interventions.map(\.id))),
              ("routes", .strings(persona.routes.map(\.id))),
              ("source", SourceJSON.value(persona.source, wording: wording)),
            ])
          })
      ),
    ])
  }

  var text: String {
    var page = Page()
    for persona in personas {
      page.blank()
      page.say(
        wording("\(persona.name), \(persona.age) jaar", "\(persona.name), aged \(persona.age)"))
      if let origin = wording.origin(of: persona) { page.say(origin, indent: 2) }
      page.say("id", persona.id)
      for phase in Phase.allCases {
        let names = persona.interventions.filter { $0.phase == phase }.map(\.id)
        let isAvailable = persona.rule(for: phase).isAvailable
        let closed = wording("niet binnen twee jaar", "not within two years")
        let text = names.joined(separator: ", ")
        page.say(
          wording.name(of: phase),
          isAvailable ? text : names.isEmpty ? closed : "\(text) (\(closed))")
      }
      page.say(wording("Bron", "Source"), wording.said(persona.source))
    }
    page.blank()
    page.say(
      wording(
        "Alles van één persona: traject personas ID", "All of one persona: traject personas ID"))
    return page.text
  }
}
