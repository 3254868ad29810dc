import Foundation
import Testing

/// What stands in files reaches a terminal as text alone, in every command and every form.
struct HarmlessOutputTests {
  /// Escapes of YAML for what moves a cursor, rings, hides, or turns the direction around.
  private static let harm = "\\e[2J\\u202E\\x9B31m\\u2066\\a\\u200F\\u2028\\x7F\\uFEFF"

  private static let scenario = """
    format: 1
    persona: demi
    title: "t\(harm)t"
    author: "a\(harm)a"
    notes: "n\(harm)n"
    own:
      - {id: eigen, phase: activation, name: "o\(harm)o", summary: "s\(harm)s", duration: {weeks: 8}, effort: {hours: 2, by: client}, cost: {euros: 450}}
    phases:
      activation: {entries: [{intervention: eigen, note: "w\(harm)w"}, belastbaarheid]}
    answers:
      - {question: wiens-rust, text: "x\(harm)x"}
    guesses:
      - {by: "g\(harm)g", intervention: belastbaarheid, figure: cost, guess: 900}
    """

  /// A folder with a persona, scenarios and broken files, all full of it, their names too.
  private func place() throws -> Place {
    let place = try Place()
    let folder = place.home.appending(path: "eigen")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let mia = try String(
      contentsOf: Repository.root.appending(path: "personas/mia.yaml"), encoding: .utf8)
    let demi = mia.replacing(
      "persona: mia\nname: Mia", with: "persona: demi\nname: \"D\(Self.harm)i\""
    )
    .replacing("nl: LEAO, nu", with: "nl: \"L\(Self.harm)\"\n      fr: LEAO, nu")
    .replacing(
      "\n      fr: LEAO, nu te vergelijken met vmbo-kader, profiel Economie en Ondernemen.",
      with: "")
    #expect(demi != mia && demi.contains("fr: ") == false)
    try place.write(demi, to: "eigen/demi.yaml")
    try place.write(Self.scenario, to: "a\u{1B}[2J\u{202E}b.traject.yaml")
    try place.write(Self.scenario, to: "a.traject.yaml")
    try place.write(
      "format: 1\npersona: mia\ntitle: \"t\(Self.harm)\"\nphases: {activation: {entries: [belastbaarheid]}}\n",
      to: "zonder.traject.yaml")
    try place.write(
      "format: 1\npersona: \"d\(Self.harm)\"\n\"k\(Self.harm)\": \"v\(Self.harm)\"\nphases: {activation: {entries: [\"e\(Self.harm)\"]}}\n",
      to: "fout.traject.yaml")
    try place.write(
      "format: 1\npersona: mia\ntitle: a\u{202E}b\u{85}c\u{9B}d\n", to: "rauw.traject.yaml")
    try place.write("language: \u{1B}[2J\u{202E}\nlang\u{1B}]0;x\u{7}: nl\n", to: "settings.yaml")
    return place
  }

  private static let files =
    "'a.traject.yaml' \"$(printf 'a\\033[2J\\342\\200\\256b.traject.yaml')\""

  @Test(arguments: [
    "total", "total --format json", "total --format csv", "total --format excel",
    "total --explain", "compare", "compare --format json", "compare --format csv", "report",
    "report --format md", "report --format json", "validate", "code", "total --format jsonl",
    "compare --format html",
  ])
  func aCommandOnFilesSendsNoHarm(command: String) async throws {
    let place = try place()
    // A code is of one route, without interventions of one's own.
    let right = command == "code" ? "zonder.traject.yaml" : Self.files
    let whole = try await place.shell("traject \(command) --personas eigen \(right)")
    #expect(whole.status == 0, "\(whole.errors)")
    for files in [Self.files, "fout.traject.yaml rauw.traject.yaml", "rauw.traject.yaml"] {
      for language in ["nl", "en"] {
        try await expectHarmless(
          "traject \(command) --personas eigen --lang \(language) \(files)", in: place)
      }
    }
  }

  @Test(arguments: [
    "traject personas --personas eigen", "traject personas demi --personas eigen",
    "traject personas demi --format json --personas eigen", "traject validate . eigen",
    "traject total --persona demi --personas eigen --select belastbaarheid",
    "traject report --worksheet demi --personas eigen",
    "traject board . --personas eigen --keys 'down enter' --dump text",
    "traject board . --personas eigen --dump text", "traject doctor --personas eigen",
    "traject personas --new \"$(printf 'x\\033[2J')\"",
    "traject paths --personas \"$(printf 'x\\033[2J')\"",
    "traject total \"$(printf 'x\\033[2J\\342\\200\\256')\"",
    "traject total --persona \"$(printf 'x\\033[2J\\342\\200\\256')\"",
    "traject code \"$(printf 'x\\033[2J\\342\\200\\256')\"",
    "traject explore --keys \"$(printf 'x\\033[2J')\" --dump text",
    "traject \"$(printf 'x\\033[2J')\"",
    "traject total --\"$(printf 'x\\033[2J')\"",
  ])
  func aCommandWithHarmInItsWordsSendsNone(command: String) async throws {
    try await expectHarmless(command, in: place())
  }

  @Test(arguments: ["2", "3", "4", "5", "6", "n", "m", "2 enter", "2 end e", "o", "? ", "2 w", "h"])
  func aScreenOfSuchAFileSendsNoHarm(keys: String) async throws {
    let place = try place()
    for dump in ["text", "svg"] {
      try await expectHarmless(
        "traject explore --scenario a.traject.yaml --personas eigen --keys '\(keys)' --dump \(dump)",
        in: place)
    }
  }

  @Test func aWalkThroughSuchAFileSendsNoHarm() async throws {
    let place = try place()
    let lines =
      "alles\\n2\\nwaarom\\n3\\n4\\n5\\n6\\nnotities\\n\\ngegevens\\nopen\\nstop\\nweggooien\\n"
    try await expectHarmless(
      "printf '\(lines)' | traject walk --scenario a.traject.yaml --personas eigen", in: place)
    try await expectHarmless(
      "mkdir -p .config/traject && cp settings.yaml .config/traject && printf 'stop\\n' | traject walk",
      in: place)
  }

  private func expectHarmless(_ command: String, in place: Place) async throws {
    let done = try await place.shell(command)
    let said = done.output + done.errors
    #expect(!said.isEmpty, "\(command)")
    let harm = said.unicodeScalars.filter { scalar in
      switch scalar.value {
      // Excel takes a mark before the first line, and other line ends.
      case 0x0A, 0x0D, 0x09: false
      case 0xFEFF: !command.contains("excel")
      case 0..<0x20, 0x7F..<0xA0: true
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
      default: false
      }
    }
    #expect(harm.isEmpty, "\(command): \(harm.map { String($0.value, radix: 16) })")
  }
}
