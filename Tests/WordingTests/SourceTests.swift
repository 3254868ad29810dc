import Reintegration
import Testing
import Wording

struct `A source` {
  @Test(arguments: [
    ("tabel 10", "table 10"), ("samenvatting", "summary"), ("voetnoot 42", "footnote 42"),
    ("figuur 4", "figure 4"), ("bijlage B", "annex B"), ("Afspraak 4", "Agreement 4"),
    ("8.2, tabel 9, voetnoot 42", "8.2, table 9, footnote 42"), ("8.2.1", "8.2.1"),
    ("Inleiding: ontwikkelingen in wetgeving", "Inleiding: ontwikkelingen in wetgeving"),
    ("Werken lonend maken", "Werken lonend maken"),
  ])
  func `names its section in the language in use, and titles as they are`(nl: String, en: String) {
    let source = Source(document: "d", section: nl)
    #expect(Wording(.nl).section(of: source) == nl)
    #expect(Wording(.en).section(of: source) == en)
  }

  @Test func `says the number of an erratum with itself, and the erratum as a sentence`() {
    let source = Source(document: "d", section: "tabel 9", kind: .given, errata: ["T-28", "T-34"])
    #expect(
      Wording(.nl).full(source, reference: nil)
        == "Bron: d, tabel 9 (gegeven aan de respondenten; T-28, T-34).")
    #expect(Wording(.nl).said(erratum: "T-28", reference: nil) == nil)
  }
}

struct `A moment` {
  @Test func `is said with the month by name, in the order of the language`() {
    #expect(Wording(.nl).moment("2026-03-01 09:05") == "1 maart 2026, 09:05")
    #expect(Wording(.en).moment("2026-03-01 09:05") == "1 March 2026, 09:05")
    #expect(Wording(.nl).shortMoment("2026-03-01 09:05") == "1-3-2026 09:05")
    #expect(Wording(.en).shortMoment("2026-03-01 09:05") == "1 Mar 2026 09:05")
  }

  @Test func `has every month by its name, in order`() {
    let months = (1...12).map { "2026-\($0 < 10 ? "0" : "")\($0)-02 09:05" }
    #expect(
      months.map { Wording(.nl).moment($0) }
        == [
          "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
          "oktober", "november", "december",
        ].map { "2 \($0) 2026, 09:05" })
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    #expect(months.map { Wording(.en).moment($0) } == english.map { "2 \($0) 2026, 09:05" })
    #expect(
      months.map { Wording(.en).shortMoment($0) }
        == english.map { "2 \($0.prefix(3)) 2026 09:05" })
    #expect(months.map { Wording(.nl).shortMoment($0) } == (1...12).map { "2-\($0)-2026 09:05" })
  }

  @Test(arguments: ["", "gisteren", "2026-13-01 09:05", "2026-03 09:05", "2026-03-01"])
  func `that is written otherwise is said as it is`(written: String) {
    #expect(Wording(.nl).moment(written) == written)
    #expect(Wording(.en).shortMoment(written) == written)
  }
}
