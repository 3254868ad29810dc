import Explorer
import Reintegration

extension Walk {
  /// Mia with everything on: own figures, an own intervention, outliers, notes, undone changes.
  static let rich = """
    down enter right space + t down space e tab text:10-20 enter down space i \
    text:"Koor in de buurt" tab text:4-8 tab text:2 enter w text:"omdat het kan" tab \
    right space x space space u left
    """

  /// A walk to a place of every kind, by name.
  static let everywhere: [String: Walk] = {
    var walks: [String: Walk] = [:]
    for (name, keys) in keys { walks[name] = Walk(keys) }
    var files = Walk()
    files.files = [
      SavedFile(
        path: "groep-2.traject.yaml", title: "Groep 2", author: "Groep 2", persona: "mia",
        changed: "2026-11-21 14:05")
    ]
    files.press("o")
    walks["files"] = files
    return walks
  }()

  private static let keys: [String: String] = [
    "start": "", "persona": "down enter", "phase": rich, "timeline": rich + " 5",
    "totals": rich + " 6", "summary": rich + " tab", "filter": rich + " / text:t",
    "help": rich + " ?", "palette": rich + " :", "question": rich + " esc q",
    "form": rich + " up e", "notes": rich + " n text:\"Wat viel op?\" enter",
    "explanation": rich + " up enter", "history": rich + " y", "settings": "f",
    "assumptions": rich + " a", "sensitivity": rich + " z", "load": rich + " b",
    "discussion": rich + " d", "purchases": rich + " p", "opening": rich + " o end enter",
    "actuals": rich + " 8", "copy": rich + " 9", "comparison": rich + " ; u 7",
    "comparison-none": rich + " 7",
    "code": rich + " f7", "entering-code": "f7", "room": rich + " f8 pgdn*3",
    "tour": ": text:rondleiding enter",
  ]
}
