import Foundation
import TestSupport
import Testing

/// What the commands say of themselves, and of calls and folders that are wrong, word for word.
struct TranscriptTests {
  private static let commands = [
    "explore", "board", "notes", "walk", "total", "compare", "report", "code", "personas",
    "validate", "paths", "schema", "man", "doctor",
  ]

  @Test(arguments: ["nl", "en"])
  func helpIsAsItsGolden(language: String) async throws {
    let calls = ["--help", "help total"] + Self.commands.map { "\($0) --help" }
    try await expectGolden(calls, "help-\(language)", language)
  }

  /// Calls of which the parser or the command says what is wrong.
  private static let wrongCalls = [
    "--onzin", "totaal", "total --formaat json", "total --format", "total --format jsn a",
    "total", "total --persona mia", "total --select empowerment", "total --verdict=ja a",
    "explore --plain --no-plain", "total --persona mia --persona vincent --select a", "schema a b",
    "total a.traject.yaml --persona mia --select empowerment",
    "total --explain --format csv a.traject.yaml", "total geen.traject.yaml", "total map",
    "total --persona mia --select ''", "total --persona mia --select a,,b",
    "total --persona mia --select empowerment,empowerment",
    "total --persona mia --select empowermint", "total --persona mai --select empowerment",
    "total --persona vincent --select gesprekken",
    "total --persona vincent --select gesprekken:lichter",
    "total --persona mia --select ontheffing:lang", "total --lang fr a.traject.yaml",
    "total --personas nergens a.traject.yaml", "total --files-from geen",
    "compare", "compare a.traject.yaml", "compare a.traject.yaml geen.traject.yaml",
    "report", "report a.traject.yaml -o b.traject.yaml", "report a.traject.yaml -o x/y.html",
    "report --worksheet mai", "personas mai", "personas mia --new noor", "personas --new Noor",
    "code", "code ABCD", "code MAA-1234-567", "code geen.traject.yaml", "board a.traject.yaml",
    "explore", "explore --dump text --size groot", "explore --dump txt", "a.traject.yaml",
    "explore --dump text --keys 'enter vooruit'", "explore --dump text --keys 'down*0'",
    "explore --dump text --keys 'text:\"open'", "explore --dump text --persona mai",
    "explore --dump text --scenario fout.traject.yaml",
    "explore --dump text --persona vincent --scenario a.traject.yaml",
    "walk --persona mai", "validate geen", "paths --format csv", "notes geen.traject.yaml",
  ]

  @Test(arguments: ["nl", "en"])
  func whatIsWrongWithACallIsAsItsGolden(language: String) async throws {
    try await expectGolden(Self.wrongCalls, "wrong-calls-\(language)", language)
  }

  @Test(arguments: ["nl", "en"])
  func whatIsWrongWithFilesIsAsItsGolden(language: String) async throws {
    let calls = [
      "validate", "validate a.traject.yaml", "validate a.traject.yaml b.traject.yaml",
      "validate zaal", "validate --personas eigen", "validate fout.traject.yaml",
      "validate leeg.traject.yaml", "validate dubbel.traject.yaml", "total fout.traject.yaml",
      "total a.traject.yaml fout.traject.yaml b.traject.yaml", "personas --personas eigen",
      "total --personas veel --persona mia --select empowerment",
      "total hoog.traject.yaml", "board zaal --dump text",
    ]
    try await expectGolden(calls, "wrong-files-\(language)", language)
  }

  private func expectGolden(_ calls: [String], _ name: String, _ language: String) async throws {
    let place = try Self.place()
    var said = ""
    for call in calls {
      let done = try await place.shell(
        "traject \(call) < /dev/null", environment: ["TRAJECT_LANG": language])
      said += "$ traject \(call)\n\(done.output)"
      if !done.errors.isEmpty { said += "-- error output\n\(done.errors)" }
      said += "-- \(done.status)\n\n"
    }
    let golden = Golden(name, besideFile: #filePath)
    let problem = golden.problem(with: said.replacing(place.home.path, with: "~"))
    if let problem { Issue.record("\(problem)") }
  }

  /// A home with files that are right and files that are wrong.
  private static func place() throws -> Place {
    let place = try Place()
    let files = FileManager.default
    for folder in ["zaal", "elders", "eigen", "veel", "map"] {
      try files.createDirectory(
        at: place.home.appending(path: folder), withIntermediateDirectories: true)
    }
    let mia = "format: 1\npersona: mia\nphases: {activation: {entries: [empowerment]}}\n"
    for name in [
      "a.traject.yaml", "b.traject.yaml", "zaal/g1.traject.yaml", "zaal/g1.traject (1).yaml",
      "zaal/g2.traject.yaml.txt", "zaal/g3.yaml", "zaal/g4 - kopie.traject.yaml",
    ] {
      try place.write(mia, to: name)
    }
    try place.write(mia.replacing("mia", with: "niemand"), to: "zaal/g5.traject.yaml")
    try files.createSymbolicLink(
      atPath: place.home.path + "/zaal/weg", withDestinationPath: "../elders")
    try files.createSymbolicLink(
      atPath: place.home.path + "/zaal/g6.traject.yaml", withDestinationPath: "nergens")
    try place.write("", to: "leeg.traject.yaml")
    try place.write(
      "format: 1\npersona: mia\ntitel: x\nphases: {activation: {entries: [empowermint, rust]}}\n",
      to: "fout.traject.yaml")
    try place.write("format: 1\nformat: 1\npersona: mia\n", to: "dubbel.traject.yaml")
    try place.write(
      "format: 1\npersona: mia\nphases: {activation: {times: 9, entries: [onze]}}\n"
        + "own: [{id: onze, phase: activation, name: Onze, duration: {weeks: 1000000000}, "
        + "effort: {hoursPerWeek: 1000000000}, cost: {perHour: 1000000000}}]\n",
      to: "hoog.traject.yaml")
    try place.write("format: 1\npersona: noor\nname: Noor\n", to: "eigen/noor.yaml")
    try place.write(mia, to: "eigen/plan.yaml")
    for number in 1...8 {
      try place.write("format: 1\npersona: p\(number)\n", to: "veel/p\(number).yaml")
    }
    return place
  }
}
