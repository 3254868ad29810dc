import Reintegration
import TerminalCanvas

@testable import Explorer

extension Walk {
  /// Mia with everything on: own figures, an own intervention, outliers, notes, undone changes.
  static let rich = """
    down enter right space + t down space e tab text:10-20 enter down space i \
    text:"Koor in de buurt" tab text:4-8 tab text:2 enter w text:"omdat het kan" enter \
    right space x space space u left
    """

  /// One walk to each of the contexts that keys can go to.
  static let inEveryContext: [Context: Walk] = {
    var walks: [Context: Walk] = [:]
    for (context, keys) in keysToContexts { walks[context] = Walk(keys) }
    var small = Walk("down enter right space")
    small.resize("50x12")
    walks[.tooSmall] = small
    var files = Walk()
    files.files = [
      SavedFile(
        path: "groep-2.traject.yaml", title: "Groep 2", author: "Groep 2", persona: "mia",
        changed: "2026-11-21 14:05")
    ]
    files.press("o")
    walks[.files] = files
    return walks
  }()

  private static let keysToContexts: [Context: String] = [
    .start: "", .persona: "down enter", .phase: rich, .timeline: rich + " 5",
    .totals: rich + " 6", .totalsPanel: rich + " tab", .filter: rich + " / text:t",
    .help: rich + " ?", .palette: rich + " :", .question: rich + " esc q", .form: rich + " up e",
    .textArea: rich + " n text:\"Wat viel op?\" enter", .sheet: rich + " up enter",
    .history: rich + " y", .settings: "f", .assumptions: rich + " a", .sensitivity: rich + " z",
    .load: rich + " b", .tour: ": text:rondleiding enter",
  ]
}
