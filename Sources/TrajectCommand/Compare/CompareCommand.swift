package import ArgumentParser
import Reintegration

/// `traject compare`
package struct CompareCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare")
  }
  @OptionGroup var shared: SharedOptions
  package init() {}
  package func report() async throws(Failure) -> String { "" }
}
