import Explorer
import Reintegration
import TerminalCanvas
import Testing

@testable import ExplorerScreen

/// Nothing that must be read is cut, at any size, in either language, with either glyphs.
struct `Every screen fits` {
  static let sizes = [
    "60x16", "79x23", "80x24", "120x40", "200x60",
  ]

  /// Keys to a scenario with much in it, for each persona.
  static let full: [(name: String, keys: String)] = [
    ("mia", Walk.rich),
    (
      "vincent",
      """
      enter right \(all(6)) i text:"Een zelf bedachte interventie met een heel lange naam erin" \
      tab text:4-8 tab text:2-1500 tab*3 text:25000 enter right \(all(5)) v right \(all(5)) \
      : text:uitschieters enter a down*2 right down right down right*2 down right*3 esc 2
      """
    ),
    ("samir", "end up*99 down*2 enter right \(all(6)) 3 \(all(6)) [ 4 \(all(6)) a right esc 2"),
    ("empty", "down*2 enter right"),
  ]

  private static func all(_ count: Int) -> String {
    Array(repeating: "space", count: count).joined(separator: " down ")
  }

  /// Keys from a phase of the scenario to every screen and overlay.
  static let views: [(name: String, keys: String)] = [
    ("phase", ""), ("phase last", "end"), ("persona", "1"), ("persona last", "1 end"),
    ("mediation", "3"), ("placement", "4"), ("timeline", "5"), ("timeline last", "5 end"),
    ("totals", "6"), ("totals last", "6 end"), ("totals panel", "tab"), ("help", "?"),
    ("palette", ":"), ("palette last", ": end"), ("start", "esc"), ("start last", "esc end"),
    ("question", "esc q"), ("own figures", "e text:26-12"), ("own intervention", "i"),
    ("reason", "w"), ("discussion", "d"), ("words", ": text:woorden enter"), ("title", "m"),
    ("notes", "n text:\"\(long)\""), ("save", "s"), ("files", "o"),
    ("history", "y"), ("settings", "f"), ("assumptions", "a"), ("assumptions last", "a end"),
    ("rate", "a enter"), ("klantmanager", "a down*2 enter"), ("sensitivity", "z"),
    ("sensitivity weeks", "z left"), ("sensitivity hours", "z right"), ("load", "b"),
    ("intervention", "enter"), ("cost", "tab enter"), ("unknown", "tab end enter"),
    ("purchases", "p"), ("tour", ": text:rondleiding enter"), ("filter", "/ text:a"),
    ("warning", "6 end enter"), ("comparison none", "7"), ("actuals", "8"), ("copy", "9"),
    ("rename", "o e"), ("comparison", "; 6 7"),
    ("comparison four", "; 7 end up*2 enter end up*2 enter"), ("phase total", "6 enter"),
  ]

  private static let long = String(repeating: "een lange regel met aantekeningen ", count: 9)

  @Test(arguments: full.map(\.name), sizes)
  func `whole`(persona: String, size: String) throws {
    let full = try #require(Self.full.first { $0.name == persona })
    var faults: [String: [String]] = [:]
    var base = Walk(full.keys)
    base.files = Scene.files
    for view in Self.views {
      var walk = base
      walk.press(view.keys)
      walk.resize(size)
      for language in Language.allCases {
        walk.setLanguage(language)
        for glyphs in GlyphSet.allCases {
          walk.setGlyphs(glyphs)
          let drawing = walk.drawing
          let place = "\(view.name) (\(language) \(glyphs))"
          for clipping in drawing.canvas.clippings {
            let rect = clipping.rect
            faults["cut '\(clipping.text)' to \(rect.columns)x\(rect.rows)", default: []]
              .append(place)
          }
          for fault in Self.borderFaults(drawing.canvas) {
            faults[fault, default: []].append(place)
          }
        }
      }
    }
    report(faults, "\(persona) at \(size)")
  }

  @Test(arguments: full.map(\.name), sizes)
  func `with the totals in one place`(persona: String, size: String) throws {
    let full = try #require(Self.full.first { $0.name == persona })
    var rows: [String: [String]] = [:]
    // The start screen has no totals, and the screen of the totals says them itself.
    let without: Set = [
      "question", "totals", "totals last", "phase total", "warning", "comparison none",
      "comparison",
      "comparison four",
    ]
    for view in Self.views where !view.name.hasPrefix("start") && !without.contains(view.name) {
      var walk = Walk(full.keys, size: size)
      walk.press(view.keys)
      let lines = walk.lines
      let start = lines.lastIndex { $0.hasPrefix("├") }
      rows["\(start ?? -1)", default: []].append(view.name)
    }
    // Where there is little room, a message takes rows of its own.
    if walkRows(size) >= 20 { #expect(rows.count == 1, "\(rows)") }
  }

  private func walkRows(_ size: String) -> Int { Size(size)?.rows ?? 0 }

  /// What stands in the left and the right border of the box that is no line and no scroll mark.
  private static func borderFaults(_ canvas: Canvas) -> [String] {
    let lines = CanvasDump.text(canvas).split(separator: "\n", omittingEmptySubsequences: false)
    guard let top = lines.firstIndex(where: { $0.hasPrefix("┌") || $0.hasPrefix("+-") }),
      let bottom = lines.lastIndex(where: { $0.hasPrefix("└") || $0.hasPrefix("+-") }),
      top < bottom
    else { return ["there is no box"] }
    let allowed = Set(
      "┌┐└┘├┤┬┴┼─│╭╮╰╯+-|▲▼^v".unicodeScalars.map(\.value))
    return (top...bottom).flatMap { row in
      [0, canvas.size.columns - 1].compactMap { column in
        let cell = canvas[column: column, row: row]
        return allowed.contains(cell.scalar) ? nil : "row \(row): '\(lines[row])' breaks the border"
      }
    }
  }

  /// Says each fault once, with the first of the screens that have it.
  private func report(_ faults: [String: [String]], _ place: String) {
    guard !faults.isEmpty else { return }
    let lines = faults.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
      .map { fault, screens in
        let others = screens.count > 1 ? " and \(screens.count - 1) more" : ""
        return "\(place): \(screens[0])\(others): \(fault)"
      }
    Issue.record("\(lines.joined(separator: "\n"))")
  }
}
