package import Reintegration
package import Wording

/// Why a command gave no result.
package enum Failure: Error, Sendable {
  /// The arguments ask for something that cannot be.
  case usage(Text)
  /// Files that cannot be read, and everything that is wrong in those that can.
  case input(unreadable: [SystemProblem], findings: [Finding])
  case unwritable(SystemProblem)
  /// Standard output was closed by whoever read it.
  case closedPipe
  case fault(Text)
  /// A walk that was piped in came to a line that cannot be answered; the first is number 1.
  case stopped(line: Int, reason: String)
  /// What is wrong has been said as it was found.
  case said(ExitStatus)

  /// A file that the system refuses, with its reason.
  package struct SystemProblem: Hashable, Sendable {
    package let file: String
    package let reason: String
  }

  package var status: ExitStatus {
    switch self {
    case .usage: ExitStatus.usage
    case .input(let unreadable, findings: _): unreadable.isEmpty ? .invalid : .unreadable
    case .unwritable: .unwritable
    case .closedPipe: .done
    case .fault: .fault
    case .stopped: .stopped
    case .said(let status): status
    }
  }

  /// Says the failure, one line for each thing that is wrong.
  package func description(in wording: Wording) -> String {
    let lines: [String] =
      switch self {
      case .usage(let message):
        wording(message).split(separator: "\n").enumerated()
          .map { ($0.offset == 0 ? "traject: " : "") + $0.element }
      case .input(let unreadable, let findings):
        unreadable.map { problem in
          let file = Harmless.name(problem.file)
          return "traject: " + wording("kan \(file) niet lezen: ", "cannot read \(file): ")
            + problem.reason
        }
          + findings.map { finding in
            var finding = finding
            finding.file = Harmless.name(finding.file)
            return finding.description(in: wording.language)
          }
      case .unwritable(let problem):
        [
          "traject: "
            + wording("kan \(problem.file) niet schrijven: ", "cannot write \(problem.file): ")
            + problem.reason
        ]
      case .closedPipe, .said: []
      case .stopped(let line, let reason):
        ["traject: " + wording("regel \(line): ", "line \(line): ") + reason]
      case .fault(let message):
        [
          "traject: "
            + wording("fout in het programma: ", "fault of the program: ") + wording(message)
        ]
      }
    return lines.map(Harmless.line).joined(separator: "\n")
  }
}
