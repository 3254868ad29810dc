package import ArgumentParser
import PersonaCatalog
import Wording

/// `traject validate`: whether persona and scenario files are in order.
package struct ValidateCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "validate",
      abstract: Ambient.help(
        "Controleer persona- en scenariobestanden.", "Check persona and scenario files."))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help(
        "Bestanden en mappen; zonder: de ingebouwde en die van --personas.",
        "Files and folders; without: the built-in ones and those of --personas."),
      valueName: Ambient.help("pad", "path")),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    let wording = shared.wording
    let material = try Material(personaFolder: shared.personaFolder)
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    let validation = Validation(batch: batch, wording: wording)
    guard !paths.isEmpty else { return try builtIn(material, validation) }
    let checked = try await validation.check(paths, with: material.library.problems)
    return text(checked.lines, checked.remarks, wording)
  }

  private func builtIn(
    _ material: Material, _ validation: Validation
  ) throws(Failure) -> String {
    try material.check()
    let problems = material.library.builtInProblems()
    guard problems.isEmpty else {
      throw .input(unreadable: [], findings: problems)
    }
    let wording = validation.wording
    let reference = wording("reference.yaml: naslag", "reference.yaml: reference")
    return text(
      material.library.ids.compactMap { material.library.persona($0) }
        .map { Validation.said($0, wording) } + [reference],
      material.library.problems.map { validation.remark($0) }, wording)
  }

  private func text(_ lines: [String], _ remarks: [String], _ wording: Wording) -> String {
    let count = lines.count
    let summary =
      count == 1
      ? wording("1 bestand gecontroleerd, geen fouten.", "1 file checked, no errors.")
      : wording(
        "\(count) bestanden gecontroleerd, geen fouten.", "\(count) files checked, no errors.")
    return (lines + remarks + [summary]).map { Harmless.line($0) + "\n" }.joined()
  }
}
