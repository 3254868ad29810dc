import PersonaCatalog
import Reintegration
import Wording

/// What `traject total` is asked for.
struct TotalRequest: Hashable, Sendable {
  var files: [String] = []
  /// A file with the names of more files; `-` is standard input.
  var list: String?
  var persona: String?
  var select: String?
  var format = TotalFormat.text
  /// Whether to say how every figure comes about.
  var explains = false
  /// Whether to say how the total lies beside the budget.
  var saysVerdict = false
  var wording: Wording
  var personaFolder: String?

  /// What cannot be asked for together; nil if all of it can.
  var problem: Text? {
    let isChosen = persona != nil || select != nil
    switch (files.isEmpty && list == nil, isChosen) {
    case (true, false):
      return Text(
        nl: "Geef een scenario, of --persona met --select.",
        en: "Give a scenario, or --persona with --select.")
    case (true, true) where persona == nil || select == nil:
      return Text(
        nl: "--persona en --select horen bij elkaar.", en: "--persona and --select go together.")
    case (false, true):
      return Text(
        nl: "Geef een scenario of --persona met --select, niet allebei.",
        en: "Give a scenario or --persona with --select, not both.")
    default: break
    }
    if explains, format == .csv || format == .excel {
      return Text(
        nl: "--explain kan niet met \(format.rawValue).",
        en: "--explain does not go with \(format.rawValue).")
    }
    return nil
  }

  /// Returns the totals in one text.
  func report() async throws(Failure) -> String {
    var output = CollectedText()
    try await run(on: &output)
    return output.text
  }

  /// Writes the totals: those of many files as they are read where the format allows it, else all at
  /// once, and nothing where a file is wrong.
  func run(on output: inout some TextOutput) async throws(Failure) {
    let material = try Material(personaFolder: personaFolder)
    material.warn(in: wording)
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    let pieces = try TotalPieces(self, material)
    if format == .jsonl, select == nil {
      return try await stream(batch, pieces, on: &output)
    }
    let made: [String]
    if let persona, let select {
      let selection = Selection(persona: try material.persona(persona))
      made = [pieces.make(try batch.total(try selection.trajectory(select), file: nil))]
    } else {
      let files = try allFiles()
      made = try await batch.map(files, pieces.make)
    }
    try output.write(pieces.joined(made))
  }

  /// Writes a line for each file, some hundreds of files at a time.
  private func stream(
    _ batch: ScenarioBatch, _ pieces: TotalPieces, on output: inout some TextOutput
  ) async throws(Failure) {
    var status: ExitStatus?
    var source = try FileNames(files, list: list)
    while true {
      let names = try source.next(Self.atOnce)
      guard !names.isEmpty else { break }
      let outcome = await batch.outcome(of: names, pieces.make)
      if !outcome.pieces.isEmpty { try output.write(outcome.pieces.joined()) }
      if let failure = outcome.failure {
        StandardStream.complain(failure.description(in: wording))
        status = status == .unreadable ? .unreadable : failure.status
      }
    }
    if let status { throw .said(status) }
  }

  private func allFiles() throws(Failure) -> [String] {
    guard list != nil else { return files }
    var source = try FileNames(files, list: list)
    return try source.next(.max)
  }

  /// So many files are read before what came of them is written.
  private static let atOnce = 512
}
