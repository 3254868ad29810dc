import Reintegration
import Testing

@Suite("The words that are explained")
struct GlossaryTests {
  /// Each word, the section that says it or that we read it from, and some words of its text.
  private static let words: [(id: String, section: String, kind: Source.Kind, part: String)] = [
    ("activering", "8.1, 8.2.1", .finding, "fases"),
    ("bandbreedte", "8.1, 8.2.1", .reading, "ten hoogste zeven"),
    ("belastbaarheidsonderzoek", "8.3.2", .finding, "belemmeringen"),
    ("bemiddeling", "8.2.2, 8.3.3", .finding, "vrijwilligerswerk"),
    ("clienturen", "8.1, 8.2.1", .reading, "nooit opgeteld"),
    ("doelgroep", "5.1, voetnoot 21", .finding, "vier groepen"),
    ("doorlooptijd", "8.1, tabel 9", .reading, "twee jaar"),
    ("gedeelde-bandbreedte", "8.2.1", .reading, "drie trajecten"),
    ("inburgering", "8.4.1", .finding, "andere afdeling"),
    ("inzetduur", "8.1", .reading, "zonder de wachttijd"),
    ("jobcoach", "7.1.1, 7.1.2", .finding, "korte tot middellange afstand"),
    ("klantmanager", "7.3.1", .finding, "de regie"),
    ("maatschappelijke-positie", "Afspraak 4", .policy, "zes plekken"),
    ("onbekend", "8.2.3, 8.3.1", .reading, "nooit nul"),
    ("ontheffing", "8.3.3", .finding, "bijvoorbeeld een jaar"),
    ("plaatsing", "8.1, 8.2.3, tabel 10, tabel 11", .finding, "niet binnen twee jaar"),
    ("proefplaatsing", "8.2.3, tabel 9", .finding, "anderhalf tot twee jaar"),
    ("professionaluren", "8.2.2, 8.3.3", .reading, "nooit opgeteld"),
    ("re-integratie-in-brede-zin", "1.2", .finding, "onbetaald werk"),
    ("re-integratie-in-enge-zin", "1.2", .finding, "betaald werk"),
    ("sociaal-ontwikkelbedrijf", "3.1.6", .finding, "leerwerktrajecten"),
    ("srg", "6.1.1, 6.1.2", .finding, "CBS"),
    ("ten-minste", "8.2.3", .reading, "zegt de bron niet"),
    ("uitschieter", "8.3.3", .finding, "ruim € 2.000"),
    ("uurtarief", "8.2.2, 8.4.2, 8.4.3", .finding, "€ 50 tot € 125"),
    ("voorziening", "6.1.1", .finding, "belemmering"),
    ("wachttijd", "8.3.3, tabel 9", .reading, "pauze"),
  ]

  @Test func `are these, in the order of the alphabet`() throws {
    let glossary = try Material.reference().glossary
    #expect(glossary.map(\.id) == Self.words.map(\.id))
    #expect(glossary.map(\.id) == glossary.map(\.id).sorted())
  }

  @Test func `cite the section that says what they mean`() throws {
    for (word, entry) in zip(Self.words, try Material.reference().glossary) {
      #expect(entry.source.section == word.section, "\(word.id)")
      #expect(entry.source.kind == word.kind, "\(word.id)")
      #expect(entry.text.nl.contains(word.part), "\(word.id)")
    }
  }

  @Test func `take two sentences each, in both languages`() throws {
    for entry in try Material.reference().glossary {
      for text in [entry.text.nl, entry.text.en] {
        let ends = zip(text, text.dropFirst() + " ").filter { ".?!".contains($0) && $1 == " " }
        #expect(ends.count == 2, "\(text)")
        #expect(text.hasSuffix("."))
      }
      #expect(entry.term.nl.first?.isUppercase == true && entry.term.en.first?.isUppercase == true)
    }
  }
}
