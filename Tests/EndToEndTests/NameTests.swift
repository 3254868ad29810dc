import Foundation
import Testing

/// Names and lines that the system passes on otherwise than they were meant.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct NameTests {
  @Test func aFolderAndAFileWhoseNamesAreNoUTF8AreWorkedIn() async throws {
    let place = try Place()
    try await ShellTerminal.run(in: place) { terminal in
      try await terminal.enter(
        "mkdir \"$(printf 'map\\351')\"; cd map*; clear; traject; echo \"einde1 $?\"")
      try await terminal.sees("Vincent, 28")
      try await terminal.press("Down", "Enter")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Space")
      try await terminal.sees("€ 303-550")
      try await terminal.press("s", "Enter")
      try await terminal.seesSentence("Bewaard in mia.traject.yaml.")
      try await terminal.press("q", "q")
      try await terminal.sees("einde1 0")
      try await terminal.enter(
        "mv mia.traject.yaml \"$(printf 'caf\\351.traject.yaml')\"; clear; traject; echo \"einde2 $?\""
      )
      try await terminal.sees("Vincent, 28")
      try await terminal.press("o")
      try await terminal.sees("caf\u{FFFD}.traject.yaml", "€ 303-550")
      try await terminal.press("Enter")
      try await terminal.sees("Trajectverkenner · Mia")
      try await terminal.press("2", "Down", "Space")
      try await terminal.sees("■2 !  Empowermenttraining")
      try await terminal.press("s")
      try await terminal.seesSentence("Bewaard in caf\u{FFFD}.traject.yaml.")
      try await terminal.press("q", "q")
      try await terminal.sees("einde2 0")
      try await terminal.enter(
        "cat caf*.yaml | grep -c empowerment > ../found; ls | wc -l >> ../found")
      try await terminal.waits(for: "the answer") { _ in place.read("found") == "1\n1\n" }
    }
  }

  @Test func aLineThatTheTerminalCutsIsSaid() async throws {
    try await ShellTerminal.run(term: "dumb", columns: 100) { terminal in
      try await terminal.enter("clear; traject")
      try await terminal.sees("1. Vincent, 28")
      // A terminal passes on no more than 4,095 bytes of a line.
      for _ in 0..<5 { try await terminal.type(String(repeating: "x", count: 1000)) }
      try await terminal.press("Enter")
      try await terminal.sees("Deze regel was te lang; het eind ervan is weggelaten.")
      try await terminal.enter("2")
      try await terminal.sees("Mia, 59")
    }
  }
}
