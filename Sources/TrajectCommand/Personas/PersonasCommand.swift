package import ArgumentParser
import Reintegration

/// `traject personas`
package struct PersonasCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "personas")
  }
  @OptionGroup var shared: SharedOptions
  package init() {}
  package func report() async throws(Failure) -> String { "" }
}
