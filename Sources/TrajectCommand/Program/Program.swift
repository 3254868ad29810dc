package import ArgumentParser

/// The program as the system sees it: arguments in, two streams and an exit code out.
package enum Program {
  package static let version = "0.1.0"

  /// Runs the command that the arguments name, and ends the process.
  package static func start() async -> Never {
    let code = await run(SystemPath.arguments)
    StandardStream.exit(code)
  }

  /// Runs the command that some arguments name, and returns how it ended.
  static func run(_ arguments: [String]) async -> ExitStatus {
    StandardStream.leaveRefusalsToWrites()
    let wording = Ambient.wording
    do {
      if let problem = Ambient.languageProblem { throw Failure.usage(problem) }
      try await carryOut(arguments)
      return .done
    } catch let failure as Failure {
      StandardStream.complain(failure.description(in: wording))
      return failure.status
    } catch {
      return end(with: ParserMessage(error, wording: wording))
    }
  }

  /// Carries out what some arguments ask for.
  private static func carryOut(_ arguments: [String]) async throws {
    var output = StandardStream.output
    switch PlainCall(arguments, environment: StandardStream.environment) {
    case .version: try output.write(version + "\n")
    case .explore(let request): try request.run()
    case .total(let request): try await request.run(on: &output)
    case nil:
      var command = try parse(arguments)
      if let command = command as? any ReportingCommand {
        try await command.run(on: &output)
      } else {
        try command.run()
      }
    }
  }

  /// Parses arguments into the command that they name.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if let problem = CommandName.problem(in: arguments) { throw Failure.usage(problem) }
    return try TrajectCommand.parseAsRoot(arguments)
  }

  /// Ends with what the argument parser has to say: help that was asked for, or a wrong use.
  private static func end(with message: ParserMessage) -> ExitStatus {
    guard message.isAskedFor else {
      StandardStream.complain(message.text)
      return message.status
    }
    do throws(Failure) {
      try StandardStream.output.write(message.text + "\n")
      return .done
    } catch {
      StandardStream.complain(error.description(in: Ambient.wording))
      return error.status
    }
  }
}

/// A command whose whole result is one text for standard output.
package protocol ReportingCommand: ParsableCommand {
  /// Returns the text, or throws before anything is written.
  func report() async throws(Failure) -> String

  /// Writes the text, in pieces where all of it need not be known first.
  func run(on output: inout some TextOutput) async throws(Failure)
}

extension ReportingCommand {
  package func run(on output: inout some TextOutput) async throws(Failure) {
    try output.write(try await report())
  }
}
