package import ArgumentParser
import Wording

/// `traject man`: the manual page, for `man`.
package struct ManCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "man",
      abstract: Ambient.help(
        "Druk de handleiding af voor man.", "Print the manual page for man."),
      discussion: Ambient.help(
        "Lezen waar hij niet geïnstalleerd is: traject man | man -l -",
        "To read it where it is not installed: traject man | man -l -"))
  }

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    ManualPage(say: shared.wording).text
  }
}
