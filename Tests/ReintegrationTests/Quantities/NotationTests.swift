import Reintegration
import TestSupport
import Testing

private func error(_ notation: Notation, _ text: String) -> FigureError? {
  do {
    _ = try notation.band(text)
    return nil
  } catch {
    return error
  }
}

struct `Notation reads` {
  @Test(
    arguments: [
      ("6", "6"), ("1.5", "1.5"), ("1.05", "1.05"), ("12-26", "12-26"), ("1.5-2", "1.5-2"),
      ("12–26", "12-26"), (" 12 - 26 ", "12-26"), ("007", "7"), ("0", "0"), ("3.0-3.00", "3"),
      ("1000000000", "1000000000"), ("0.01", "0.01"), ("2.90", "2.9"),
    ])
  func `figures and bands of a file`(text: String, printed: String) throws {
    #expect(try Notation.file.band(text).description == printed)
  }

  @Test(
    arguments: [
      ("1.500", "1500"), ("1500,50", "1500.5"), ("1.500,5", "1500.5"), ("1,5", "1.5"),
      ("1.234.567,89", "1234567.89"), ("€ 800 – € 2.875", "800-2875"), ("€800-€2875", "800-2875"),
      ("12", "12"), ("1.000.000.000", "1000000000"),
    ])
  func `figures and bands in Dutch`(text: String, printed: String) throws {
    #expect(try Notation.dutch.band(text).description == printed)
  }

  @Test(
    arguments: [
      ("1,500", "1500"), ("1500.50", "1500.5"), ("1,500.5", "1500.5"), ("1.5", "1.5"),
      ("€ 800 – € 2,875", "800-2875"), ("1,234,567.89", "1234567.89"),
    ])
  func `figures and bands in English`(text: String, printed: String) throws {
    #expect(try Notation.english.band(text).description == printed)
  }
}

struct `Notation refuses` {
  @Test(
    arguments: [
      ("2.875", .tooManyDecimals(suggestion: "2875")),
      ("12.345-20", .tooManyDecimals(suggestion: "12345")),
      ("0.875", .tooManyDecimals(suggestion: nil)),
      ("1234.567", .tooManyDecimals(suggestion: nil)),
      ("1.2345", .tooManyDecimals(suggestion: nil)),
      ("1,5", .notANumber(suggestion: "1.5")),
      ("1,500", .notANumber(suggestion: "1500")),
      ("1.500,5", .notANumber(suggestion: "1500.5")),
      ("1.500.000", .notANumber(suggestion: "1500000")),
      ("1 500", .notANumber(suggestion: "1500")),
      ("1_500", .notANumber(suggestion: "1500")),
      ("1\u{A0}500", .notANumber(suggestion: "1500")), ("12 26", .notANumber(suggestion: nil)),
      ("€ 5", .notANumber(suggestion: "5")), ("€ 1.500,=", .notANumber(suggestion: "1500")),
      ("2-3,5", .notANumber(suggestion: "2-3.5")), ("1,5-2", .notANumber(suggestion: "1.5-2")),
      ("12..26", .notANumber(suggestion: "12-26")), ("1.5..2", .notANumber(suggestion: "1.5-2")),
      ("12 t/m 26", .notANumber(suggestion: "12-26")), ("12—26", .notANumber(suggestion: "12-26")),
      ("12‑26", .notANumber(suggestion: "12-26")), ("ca. 20", .notANumber(suggestion: "20")),
      ("20u", .notANumber(suggestion: "20")), ("1½", .notANumber(suggestion: "1.5")),
      ("1.500-2.875", .tooManyDecimals(suggestion: "1500")),
      ("26 t/m 12", .notANumber(suggestion: nil)),
      ("12\u{200B}26", .invisible("\u{200B}")), ("−5", .negative),
      ("", .notANumber(suggestion: nil)), ("-", .notANumber(suggestion: nil)),
      ("–", .notANumber(suggestion: nil)), ("5.", .notANumber(suggestion: "5")),
      ("1-2-3", .notANumber(suggestion: nil)), (".5", .notANumber(suggestion: nil)),
      ("5.", .notANumber(suggestion: "5")), ("veel", .notANumber(suggestion: nil)),
      ("-veel", .notANumber(suggestion: nil)), ("0x10", .notANumber(suggestion: nil)),
      ("+5", .notANumber(suggestion: nil)), ("１２", .notANumber(suggestion: nil)),
      ("٣", .notANumber(suggestion: nil)), ("1e", .notANumber(suggestion: nil)),
      ("-5", .negative), ("–5", .negative), ("-5-6", .negative), ("1--5", .negative),
      ("26-12", .reversed(low: 26, high: 12)),
      ("1e3", .exponent), ("1E3", .exponent), ("1e-3", .exponent), ("1.5e+3", .exponent),
      ("1e3-5", .exponent), ("5-1e3", .exponent),
      ("1000000001", .tooLarge), ("1000000000.01", .tooLarge),
      ("99999999999999999999999999", .tooLarge),
    ] as [(String, FigureError)])
  func `what no file may say`(text: String, expected: FigureError) {
    #expect(error(.file, text) == expected)
  }

  @Test(
    arguments: [
      ("1.5", .notANumber(suggestion: "1,5")), ("12345.67", .notANumber(suggestion: "12345,67")),
      ("1.5,3", .notANumber(suggestion: nil)), ("1.x", .notANumber(suggestion: nil)),
      ("1500.000", .notANumber(suggestion: nil)), ("1,5,5", .notANumber(suggestion: nil)),
      ("2,875", .tooManyDecimals(suggestion: "2875")), ("1,5e3", .exponent), ("€ -5", .negative),
    ] as [(String, FigureError)])
  func `what is no Dutch figure`(text: String, expected: FigureError) {
    #expect(error(.dutch, text) == expected)
  }

  @Test(
    arguments: [
      ("1,5", .notANumber(suggestion: "1.5")), ("2.875", .tooManyDecimals(suggestion: "2875")),
      ("1,50,000", .notANumber(suggestion: nil)),
    ] as [(String, FigureError)])
  func `what is no English figure`(text: String, expected: FigureError) {
    #expect(error(.english, text) == expected)
  }
}

struct `A typed figure` {
  @Test(
    arguments: [
      ("12 t/m 26", "12-26"), ("12t/m26", "12-26"), ("12 tm 26", "12-26"), ("12 à 26", "12-26"),
      ("12 tot 26", "12-26"), ("12 tot en met 26", "12-26"), ("12 to 26", "12-26"),
      ("12-26", "12-26"), ("12‐26", "12-26"), ("12‑26", "12-26"), ("12‒26", "12-26"),
      ("12–26", "12-26"), ("12—26", "12-26"), ("12−26", "12-26"), ("12 — 26", "12-26"),
      ("1 500", "1500"), ("1\u{A0}500", "1500"), ("1\u{202F}500 - 2\u{2009}875", "1500-2875"),
      ("1 234 567,5", "1234567.5"), ("€\u{A0}1.500,=", "1500"), ("1.500,-", "1500"),
      ("€ 1.500,--", "1500"), ("1.500,– t/m 2.000,–", "1500-2000"), ("1500 euro", "1500"),
      ("€1.500,50", "1500.5"), ("ca. 20", "20"), ("ca 20", "20"), ("circa 20-30", "20-30"),
      ("± 20", "20"), ("ongeveer 20", "20"), ("20u", "20"), ("20 u", "20"), ("20 uur", "20"),
      ("20-30u", "20-30"), ("20u-30u", "20-30"), ("8 wk", "8"), ("8 weken", "8"), ("1½", "1.5"),
      ("1 ½ u", "1.5"), ("½", "0.5"), ("1¼-2¾", "1.25-2.75"), ("\u{200B}20\u{FEFF}", "20"),
      ("12..26", "12-26"), ("12 ... 26", "12-26"), ("12…26", "12-26"), ("1,5..2", "1.5-2"),
      ("van 12 tot 26", "12-26"), ("tussen 12 en 26 weken", "12-26"),
      ("12 T/M 26", "12-26"), ("20 uur per week", "20"), ("20 u/w", "20"), ("€ 75 per uur", "75"),
    ])
  func `has one meaning`(text: String, printed: String) throws {
    #expect(try Notation.dutch.typedBand(text).description == printed)
  }

  @Test(
    arguments: [
      ("12 26", .notANumber(suggestion: nil)), ("1 50", .notANumber(suggestion: nil)),
      ("0 500", .notANumber(suggestion: nil)), ("1500 500", .notANumber(suggestion: nil)),
      ("1,5 500", .notANumber(suggestion: nil)), ("veel", .notANumber(suggestion: nil)),
      ("20 stuks", .notANumber(suggestion: nil)), ("12 t/m", .notANumber(suggestion: nil)),
      ("t/m 12", .notANumber(suggestion: nil)), ("1-2-3", .notANumber(suggestion: nil)),
      ("12 en 26", .notANumber(suggestion: nil)), ("van 12 en 26", .notANumber(suggestion: nil)),
      ("12..", .notANumber(suggestion: nil)), ("..12", .notANumber(suggestion: nil)),
      ("tussen de 12 en 26", .notANumber(suggestion: nil)), ("2½½", .notANumber(suggestion: nil)),
      ("1.5", .notANumber(suggestion: "1,5")), ("ca. 1.5", .notANumber(suggestion: "1,5")),
      ("26 t/m 12", .reversed(low: 26, high: 12)), ("−5", .negative), ("— 5 u", .negative),
      ("1\u{200B}2", .invisible("\u{200B}")), ("1\u{AD}\u{200D}2", .invisible("\u{AD}")),
      ("1e3", .exponent), ("1 000 000 001", .tooLarge),
    ] as [(String, FigureError)])
  func `has none, or more than one`(text: String, expected: FigureError) {
    #expect(throws: expected) { try Notation.dutch.typedBand(text) }
  }

  @Test func `counts what its field counts`() throws {
    #expect(try Notation.dutch.typedBand("8 wkn", in: .weeks) == Band(8))
    #expect(try Notation.dutch.typedBand("20 u", in: .hoursPerWeek) == Band(20))
    #expect(try Notation.dutch.typedBand("20 uur per week", in: .hoursPerWeek) == Band(20))
    #expect(try Notation.dutch.typedAmount("€ 75,-", in: .eurosPerHour) == 75)
    for (text, unit, found) in [
      ("20u", .weeks, .hours), ("2 maanden", .weeks, .months),
      ("20 uur per week", .hours, .hoursPerWeek),
      ("€ 20", .hours, .euros),
    ] as [(String, Unit, Unit)] {
      #expect(throws: FigureError.otherUnit(found, insteadOf: unit)) {
        try Notation.dutch.typedBand(text, in: unit)
      }
    }
    #expect(throws: FigureError.self) { try Notation.dutch.typedAmount("12 t/m 26") }
  }

  @Test func `in English has points for its decimals`() throws {
    #expect(try Notation.english.typedBand("€1,500.50 to 2,000").description == "1500.5-2000")
    #expect(try Notation.english.typedAmount("about 1½ hours").description == "1.5")
  }
}

struct `Notation, over every short text,` {
  private static let alphabet = ["0", "1", "7", ".", ",", "-", " ", "e", "€", "u", "½"]

  /// Every text of up to five signs.
  private static func texts() -> [String] {
    var all = [""]
    var longest = [""]
    for _ in 1...5 {
      longest = longest.flatMap { text in alphabet.map { text + $0 } }
      all += longest
    }
    return all
  }

  @Test(arguments: [Notation.file, .dutch, .english])
  func `never crashes, and suggests only what it reads itself`(notation: Notation) {
    for text in Self.texts() {
      do {
        let band = try notation.band(text)
        #expect(band.low >= .zero && band.low <= band.high, "\(text)")
        #expect(try Notation.file.band(band.description) == band, "\(text)")
        #expect(try notation.typedBand(text) == band, "\(text)")
      } catch FigureError.notANumber(let suggestion?), .tooManyDecimals(let suggestion?) {
        #expect((try? notation.band(suggestion)) != nil, "\(text): \(suggestion)")
      } catch {}
    }
  }
}
