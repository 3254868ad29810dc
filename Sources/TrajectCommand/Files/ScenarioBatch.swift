import PersonaCatalog
import Reintegration

/// Reads and totals many scenario files at once, on all processors, in their order.
struct ScenarioBatch: Sendable {
  let library: PersonaLibrary
  let defaults: Defaults

  /// Returns what a function makes of each totalled file, or throws everything that is wrong in
  /// any of them.
  func map<Piece: Sendable>(
    _ files: [String], _ make: @escaping @Sendable (TotalledScenario) -> Piece
  ) async throws(Failure) -> [Piece] {
    let outcome = await outcome(of: files, make)
    if let failure = outcome.failure { throw failure }
    return outcome.pieces
  }

  /// Returns what a function makes of each totalled file, and everything that is wrong in any of them.
  func outcome<Piece: Sendable>(
    of files: [String], _ make: @escaping @Sendable (TotalledScenario) -> Piece
  ) async -> Outcome<Piece> {
    // A file costs microseconds, so that a task takes a good number of them.
    let size = max(1, min(64, files.count / 8))
    let chunks = stride(from: 0, to: files.count, by: size)
      .map { Array(files[$0..<min($0 + size, files.count)]) }
    let outcomes = await withTaskGroup(of: (Int, Outcome<Piece>).self) { group in
      for (index, chunk) in chunks.enumerated() {
        group.addTask { (index, inOrder(chunk, make)) }
      }
      var outcomes = [Outcome<Piece>](repeating: Outcome(), count: chunks.count)
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
    return Outcome(
      pieces: outcomes.flatMap(\.pieces), unreadable: outcomes.flatMap(\.unreadable),
      findings: outcomes.flatMap(\.findings))
  }

  /// What came of some files.
  struct Outcome<Piece: Sendable>: Sendable {
    var pieces: [Piece] = []
    var unreadable: [Failure.SystemProblem] = []
    var findings: [Finding] = []

    /// Everything that is wrong; nil if nothing is.
    var failure: Failure? {
      unreadable.isEmpty && findings.isEmpty
        ? nil : .input(unreadable: unreadable, findings: findings)
    }
  }

  private func inOrder<Piece: Sendable>(
    _ files: [String], _ make: (TotalledScenario) -> Piece
  ) -> Outcome<Piece> {
    var outcome = Outcome<Piece>()
    for file in files {
      do throws(Failure) {
        outcome.pieces.append(make(try total(file)))
      } catch {
        outcome.unreadable += error.unreadable
        outcome.findings += error.findings
      }
    }
    return outcome
  }

  /// Reads and totals one file.
  private func total(_ file: String) throws(Failure) -> TotalledScenario {
    let bytes = try InputFile.bytes(of: file)
    let reading: ScenarioReader.Reading
    do throws(Findings) {
      reading = try ScenarioReader.read(bytes, file: file, library: library)
    } catch {
      throw .input(unreadable: [], findings: error.list)
    }
    return try total(reading.trajectory, file: file)
  }

  /// Totals a trajectory; one that is too large is an error at the first line of its file.
  func total(_ trajectory: Trajectory, file: String?) throws(Failure) -> TotalledScenario {
    do throws(TotalTooLarge) {
      let totals = try Totals(trajectory, defaults: defaults)
      return TotalledScenario(file: file, trajectory: trajectory, totals: totals)
    } catch {
      let finding = Finding(
        file: file ?? "--select", line: 1, column: 1,
        message: Text(
          nl: "Het totaal is hoger dan 1.000.000.000.000.",
          en: "The total is above 1,000,000,000,000."))
      throw .input(unreadable: [], findings: [finding])
    }
  }
}
