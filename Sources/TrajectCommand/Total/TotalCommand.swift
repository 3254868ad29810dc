package import ArgumentParser
import Reintegration

/// `traject total`: what a scenario comes to.
package struct TotalCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "total",
      abstract: Ambient.help("Tel een scenario op.", "Total a scenario."))
  }
  @OptionGroup var shared: SharedOptions
  package init() {}
  package func report() async throws(Failure) -> String { "" }
}
