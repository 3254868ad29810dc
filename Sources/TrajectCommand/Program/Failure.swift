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
    }
  }

  /// Says the failure, one line for each thing that is wrong.
  package func description(in wording: Wording) -> String {
    let text =
      switch self {
      case .usage(let message):
        "traject: " + wording(message)
      case .input(let unreadable, let findings):
        (unreadable.map { problem in
          "traject: "
            + wording("kan \(problem.file) niet lezen: ", "cannot read \(problem.file): ")
            + problem.reason
        } + findings.map { $0.description(in: wording.language) })
        .joined(separator: "\n")
      case .unwritable(let problem):
        "traject: "
          + wording("kan \(problem.file) niet schrijven: ", "cannot write \(problem.file): ")
          + problem.reason
      case .closedPipe: ""
      case .fault(let message):
        "traject: "
          + wording("fout in het programma: ", "fault of the program: ") + wording(message)
      }
    return text.split(separator: "\n").map { Harmless.line(String($0)) }.joined(separator: "\n")
  }
}
