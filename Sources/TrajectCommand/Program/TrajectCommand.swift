package import ArgumentParser
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

        Eindcodes: 0 klaar; 1 een bestand bevat fouten; 64 verkeerd gebruik; 65 een regel uit een pijp kan \
        niet (walk); 66 een bestand is niet te lezen; 70 een fout van het programma; 73 een bestand is niet te schrijven.
        """,
        """
        Without a command the explorer starts. The figures are estimates of at most seven \
        respondents and not representative.

        Exit codes: 0 done; 1 a file has errors; 64 wrong use; 65 a piped line is not possible \
        (walk); 66 a file cannot be read; 70 a fault of the program; 73 a file cannot be written.
        """),
      version: Program.version,
      subcommands: [
        ExploreCommand.self, WalkCommand.self, TotalCommand.self, CompareCommand.self,
        ReportCommand.self, PersonasCommand.self,
        BoardCommand.self, CodeCommand.self, ValidateCommand.self, PathsCommand.self,
      ],
      defaultSubcommand: ExploreCommand.self)
  }

  @OptionGroup package var shared: SharedOptions

  package init() {}
}
