package import ArgumentParser
import Reintegration
import Wording

/// The program's root: no work of its own, the explorer where no other command is named.
package struct TrajectCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "traject",
      abstract: Ambient.wording(
        "Verken wat een re-integratietraject kost aan weken, uren en euro's.",
        "Explore what a reintegration trajectory takes in weeks, hours and euros."),
      discussion: Ambient.wording(
        """
        Zonder opdracht begint de verkenner. De cijfers zijn schattingen van ten hoogste zeven \
        respondenten en niet representatief.

        \(ExitStatus.sentence.nl)
        """,
        """
        Without a command the explorer starts. The figures are estimates of at most seven \
        respondents and not representative.

        \(ExitStatus.sentence.en)
        """),
      version: Program.version,
      subcommands: [
        ExploreCommand.self, WalkCommand.self, TotalCommand.self, CompareCommand.self,
        ReportCommand.self, PersonasCommand.self,
        BoardCommand.self, NotesCommand.self, CodeCommand.self, ValidateCommand.self,
        SchemaCommand.self, PathsCommand.self, DoctorCommand.self, ManCommand.self,
      ],
      defaultSubcommand: ExploreCommand.self)
  }

  @OptionGroup package var shared: SharedOptions

  package init() {}
}
