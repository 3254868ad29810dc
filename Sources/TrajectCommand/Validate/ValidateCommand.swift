package import ArgumentParser
import Reintegration

/// `traject validate`
package struct ValidateCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "validate")
  }
  @OptionGroup var shared: SharedOptions
  package init() {}
  package func report() async throws(Failure) -> String { "" }
}
