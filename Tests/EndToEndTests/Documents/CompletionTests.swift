import Foundation
import Testing

/// Completion as it happens in each shell, where it is there: with the program's own script, in a shell
/// that has nothing else set.
@Suite(.inTerminal, .timeLimit(.minutes(3)))
struct CompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    var isThere: Bool {
      ["/bin", "/usr/bin"].contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)")
      }
    }

    /// The command that starts it without anybody's settings, and what it reads first.
    var start: String {
      switch self {
      case .bash: "bash --norc -i"
      case .zsh: "zsh -f -i"
      case .fish: "fish --no-config -i"
      }
    }

    func setUp(_ script: String) -> String {
      switch self {
      case .bash: "PS1='% '; source \(script)"
      case .zsh:
        "PS1='%# '; autoload -Uz compinit; compinit -u -D; source \(script); compdef _traject traject"
      case .fish: "function fish_prompt; echo '% '; end; source \(script)"
      }
    }
  }

  @Test(arguments: Shell.allCases.filter(\.isThere))
  func personasInterventionsAndScenariosAreOffered(shell: Shell) async throws {
    let place = try Place()
    let script = try await place.traject("--generate-completion-script", shell.rawValue)
    try #require(script.status == 0, "\(script.errors)")
    try place.write(script.output, to: ".aanvulling")
    try place.write("format: 1\npersona: mia\n", to: "rustig.traject.yaml")
    try place.write("tekst", to: "rustig.txt")
    try await ShellTerminal.run(columns: 120, rows: 40, in: place) { terminal in
      try await terminal.enter("clear; \(shell.start)")
      try await terminal.enter(" \(shell.setUp(".aanvulling")); clear")
      try await completes(
        "traject total --persona sa", to: "traject total --persona samir", terminal)
      try await completes(
        "traject total --persona mia --select bel",
        to: "traject total --persona mia --select belastbaarheid", terminal)
      try await completes(
        "traject total --persona mia --select belastbaarheid,emp",
        to: "--select belastbaarheid,empowerment", terminal)
      try await completes("traject total rus", to: "traject total rustig.traject.yaml", terminal)
      try await completes("traject doc", to: "traject doctor", terminal)
    }
  }

  /// Types the beginning of a line, presses Tab, and waits for what comes of it.
  private func completes(
    _ typed: String, to expected: String, _ terminal: ShellTerminal
  ) async throws {
    try await terminal.type(typed)
    try await terminal.sees(typed)
    try await terminal.press("Tab")
    try await terminal.sees(expected)
    try await terminal.press("C-u")
    try await terminal.enter(" clear")
    try await terminal.loses(typed)
  }
}
