package import ArgumentParser
import Wording

/// `traject doctor`: what the program finds around it, and what it does about it.
package struct DoctorCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: Ambient.help(
        "Kijk na of taal, terminal, toetsen en mappen in orde zijn.",
        "Check whether language, terminal, keys and folders are in order."),
      discussion: Ambient.help(
        """
        Vraagt de terminal hoe breed hij tekens tekent; er verandert niets. Een verslag bij een fout: \
        traject doctor --log verslag.txt. Daarin staan namen van mappen, en niets uit je scenario's.
        """,
        """
        Asks the terminal how wide it draws signs; nothing is changed. A report with a fault: traject \
        doctor --log report.txt. It has names of folders in it, and nothing of your scenarios.
        """))
  }

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Zet het ook in dit bestand, om bij een melding mee te sturen.",
        "Put it into this file too, to send with a report."),
      valueName: Ambient.help("bestand", "file")),
    completion: .file())
  var log: String?

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    var places = Places.current
    places.personaFolder = shared.personaFolder
    let found = Surroundings.now(places: places)
    let text = Diagnosis(of: found).text(shared.wording)
    guard let log else { return text }
    try ReportFile.write(text, to: log, places: places)
    return text
  }
}
