package import ArgumentParser
import PersonaCatalog
import Reintegration
import Wording

/// `traject code`: a route as a few signs to read aloud, and such signs as a route.
package struct CodeCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "code",
      abstract: Ambient.help(
        "Maak een code van een route, of een route van een code.",
        "Make a code of a route, or a route of a code."),
      discussion: Ambient.help(
        """
        Een code heeft hoogstens zestien tekens, om voor te lezen en over te typen waar geen \
        gedeelde map is. Titel, redenen, notities en antwoorden staan er niet in.

        Van een bestand staat de code op de standaarduitvoer, van een code het scenario: \
        traject code MIA-... > groep2.traject.yaml
        """,
        """
        A code has sixteen signs at most, to read aloud and type where no folder is shared. Title, \
        reasons, notes and answers are not in it.

        Of a file the code goes to standard output, of a code the scenario: \
        traject code MIA-... > group2.traject.yaml
        """))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help("Een scenario, of een code.", "A scenario, or a code."),
      valueName: Ambient.help("bestand of code", "file or code")),
    completion: Candidates.scenarios)
  var subject: String

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    let material = try Material(personaFolder: shared.personaFolder)
    if Self.isCode(subject) { return ScenarioWriter.write(try scenario(material)) }
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    guard let scenario = try await batch.map([subject], { $0.trajectory }).first else { return "" }
    do throws(RouteCodeRefusal) {
      return try RouteCode(scenario.scenario, of: scenario.persona).shown + "\n"
    } catch {
      let message = Text {
        $0.said(error, in: scenario.scenario, of: scenario.persona)
      }
      throw .input(
        unreadable: [], findings: [Finding(file: subject, line: 1, column: 1, message: message)])
    }
  }

  private func scenario(_ material: Material) throws(Failure) -> Scenario {
    let personas = material.library.ids.compactMap { material.library.persona($0) }
    do throws(RouteCodeFault) {
      return try RouteCode.read(subject, among: personas).scenario
    } catch {
      throw .usage(Text { $0.said(error) })
    }
  }

  /// Returns whether the argument is a code and no file: what exists, or is called like a file, is one.
  private static func isCode(_ subject: String) -> Bool {
    guard subject != InputFile.standardInput, !subject.contains("/"), !subject.hasSuffix(".yaml"),
      (try? InputFile.kind(of: subject)) == nil
    else { return false }
    return true
  }
}
