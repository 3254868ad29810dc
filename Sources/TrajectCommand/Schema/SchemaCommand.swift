package import ArgumentParser
import PersonaCatalog

/// `traject schema`: the JSON Schema of persona and scenario files, for editors.
package struct SchemaCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Ambient.help(
        "Druk het schema van persona- en scenariobestanden af.",
        "Print the schema of persona and scenario files."),
      discussion: Ambient.help(
        """
        Een editor die JSON Schema kent, vult er sleutels mee aan en controleert terwijl je typt: \
        traject schema > schema.json, en als eerste regel van een bestand ernaast \
        # yaml-language-server: $schema=schema.json
        """,
        """
        An editor that knows JSON Schema completes keys with it and checks as you type: traject \
        schema > schema.json, and as the first line of a file beside it \
        # yaml-language-server: $schema=schema.json
        """))
  }

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    String(decoding: Personas.schema.bytes, as: UTF8.self)
  }
}
