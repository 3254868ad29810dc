package import ArgumentParser

/// The program as the system sees it: arguments in, two streams and an exit code out.
package enum Program {
  package static let version = "0.1.0"

  /// Runs the command that the arguments name, and ends the process.
  package static func start() async -> Never {
    let code = await run(Array(CommandLine.arguments.dropFirst()))
    StandardStream.exit(code)
  }

  /// Runs the command that some arguments name, and returns how it ended.
  static func run(_ arguments: [String]) async -> ExitStatus {
    StandardStream.ignoreBrokenPipes()
    let wording = Ambient.wording
    do {
      if let problem = Ambient.languageProblem { throw Failure.usage(problem) }
      let command = try parse(arguments)
      if let command = command as? any ReportingCommand {
        try StandardStream.output.write(try await command.report())
      } else {
        var command = command
        try command.run()
      }
      return .done
    } catch let failure as Failure {
      complain(failure.description(in: wording))
      return failure.status
    } catch {
      return end(with: ParserMessage(error, wording: wording))
    }
  }

  /// Parses arguments into the command that they name.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let split = FileArguments(arguments)
    let command = try TrajectCommand.parseAsRoot(split.parsed)
    guard let files = split.files, var total = command as? TotalCommand else { return command }
    total.files = files
    return total
  }

  /// Ends with what the argument parser has to say: help that was asked for, or a wrong use.
  private static func end(with message: ParserMessage) -> ExitStatus {
    guard message.isAskedFor else {
      complain(message.text)
      return message.status
    }
    do throws(Failure) {
      try StandardStream.output.write(message.text + "\n")
      return .done
    } catch {
      complain(error.description(in: Ambient.wording))
      return error.status
    }
  }

  /// Says on standard error what went wrong; where even that fails, the exit code still tells.
  private static func complain(_ text: String) {
    guard !text.isEmpty else { return }
    try? StandardStream.error.write(text + "\n")
  }
}

/// A command whose whole result is one text for standard output.
package protocol ReportingCommand: ParsableCommand {
  /// Returns the text, or throws before anything is written.
  func report() async throws(Failure) -> String
}
