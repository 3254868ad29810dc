import Foundation

/// A few tests at a time: with all of them at once, each would wait for the others and be slow.
actor Turns {
  /// The turns of what runs in a terminal.
  static let terminals = Turns(2 * ProcessInfo.processInfo.activeProcessorCount)

  /// Whether it is the turn of this test, which may open another terminal then.
  @TaskLocal private static var hasTurn = false

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) {
    free = count
  }

  /// Does something when it is its turn.
  nonisolated func take(_ work: () async throws -> Void) async throws {
    guard !Self.hasTurn else { return try await work() }
    await begin()
    do {
      try await Self.$hasTurn.withValue(true) { try await work() }
    } catch {
      await end()
      throw error
    }
    await end()
  }

  private func begin() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func end() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
