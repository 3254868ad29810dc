import Testing

@testable import Explorer

struct `Looking up a term` {
  @Test(arguments: [
    ("Een re-integratietraject van een jaar", "reintegratie"), ("een jobcoach", "job-coach"),
    ("Job-coaches helpen", "jobcoach"), ("Twee uitschieters", "uitschieter"),
    ("Eén totaalbudget, voor alles", "een totaalbudget"), ("(SRG)", "srg"),
  ])
  func `finds it with or without hyphens, accents, capitals and endings`(
    text: String, term: String
  ) {
    #expect(TermSearch(in: [text]).uses(term))
  }

  @Test(arguments: [
    ("traject", "reintegratie"), ("een budget totaal", "totaal budget"), ("", "srg"),
    ("voorintegratie", "integratie"), ("een jaar", ""),
  ])
  func `finds none that only looks like it`(text: String, term: String) {
    #expect(!TermSearch(in: [text]).uses(term))
  }
}
