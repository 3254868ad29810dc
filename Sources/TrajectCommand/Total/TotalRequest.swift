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

  /// Writes the totals: JSON lines as the files are read, else all at once, and nothing where a file is
  /// wrong.
  func run(on output: inout some TextOutput) async throws(Failure) {
    let material = try Material(personaFolder: personaFolder)
    material.warn(in: wording)
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    let pieces = try TotalPieces(self, material)
    if let persona, let select {
      let selection = Selection(persona: try material.persona(persona))
      let piece = pieces.make(try batch.total(try selection.trajectory(select), file: nil))
      try output.write(pieces.opening + piece + pieces.closing)
    } else if format == .jsonl {
      try await stream(batch, pieces, on: &output)
    } else {
      try await gather(batch, pieces, on: &output)
    }
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

  /// Writes all pieces as the whole that they make, once nothing is wrong with any file.
  private func gather(
    _ batch: ScenarioBatch, _ pieces: TotalPieces, on output: inout some TextOutput
  ) async throws(Failure) {
    var spool = Spool()
    var all = ScenarioBatch.Outcome<String>()
    var source = try FileNames(files, list: list)
    var between = ""
    spool.append(pieces.opening)
    while true {
      let names = try source.next(Self.atOnce)
      guard !names.isEmpty else { break }
      let outcome = await batch.outcome(of: names, pieces.make)
      all.unreadable += outcome.unreadable
      all.findings += outcome.findings
      guard all.failure == nil else { continue }
      for piece in outcome.pieces {
        spool.append(between)
        spool.append(piece)
        between = pieces.separator
      }
    }
    if let failure = all.failure { throw failure }
    spool.append(pieces.closing)
    try spool.write(to: &output)
  }

  /// So many files are read before what came of them is written.
  private static let atOnce = 512
}
