import Explorer
import Wording

/// The footnotes of a document: each source once, numbered as they come.
struct Footnotes {
  private let say: Wording
  private var sources: [String] = []
  private var remarks: [[String]] = []

  init(_ say: Wording) {
    self.say = say
  }

  /// Returns the numbers of what some paragraphs cite; a remark goes with the source before it.
  mutating func numbers(of cited: [Prose]) -> [Int] {
    var found: [Int] = []
    for prose in cited {
      switch prose.cites {
      case nil: continue
      case .remark where !found.isEmpty:
        let place = found[found.count - 1] - 1
        if !remarks[place].contains(prose.text) { remarks[place].append(prose.text) }
      case .source, .remark:
        let number = number(of: prose.text)
        found.removeAll { $0 == number }
        found.append(number)
      }
    }
    return found.sorted()
  }

  private mutating func number(of source: String) -> Int {
    if let place = sources.firstIndex(of: source) { return place + 1 }
    sources.append(source)
    remarks.append([])
    return sources.count
  }

  /// All of them; a remark that was made before is pointed to.
  var all: [Report.Footnote] {
    var made: [String: Int] = [:]
    return zip(sources, remarks).enumerated().map { index, note in
      let number = index + 1
      var lines = [note.0]
      var earlier: [Int] = []
      for remark in note.1 {
        if let first = made[remark] {
          if !earlier.contains(first) { earlier.append(first) }
        } else {
          made[remark] = number
          lines.append(remark)
        }
      }
      if !earlier.isEmpty {
        let numbers = say.list(earlier.sorted().map(String.init))
        lines.append(say("Zie ook bron \(numbers).", "See also source \(numbers)."))
      }
      return Report.Footnote(number: number, lines: lines)
    }
  }
}
