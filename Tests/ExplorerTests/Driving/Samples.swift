import Explorer
import Reintegration

/// Files, findings and unsaved work as the loop finds them.
enum Samples {
  static let files = [
    SavedFile(
      path: "groep-2.traject.yaml", title: "Mia gaat zingen", author: "Groep 2", persona: "mia",
      changed: "2026-11-21 14:05"),
    SavedFile(path: "leeg.traject.yaml", changed: "2026-11-20 09:30"),
  ]

  static let findings = [
    Finding(
      file: "groep-2.traject.yaml", line: 7, column: 12,
      message: Text(
        nl: "'empowermnt' is geen interventie van Mia.",
        en: "'empowermnt' is no intervention of Mia's."),
      hint: Text(nl: "Bedoel je 'empowerment'?", en: "Do you mean 'empowerment'?")),
    Finding(
      file: "groep-2.traject.yaml", line: 9, column: 3,
      message: Text(nl: "Het aantal is 0.", en: "The count is 0.")),
  ]

  static let recovery: Recovery = {
    var scenario = Scenario(persona: "mia")
    scenario.title = "Mia gaat zingen"
    return Recovery(
      path: "autosave", scenario: scenario, original: nil, changed: "2026-11-21 14:05")
  }()
}
