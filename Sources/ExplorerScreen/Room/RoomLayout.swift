import Explorer
import TerminalCanvas

/// What is shown of a step, part by part, each as large as there is room for all of them.
struct RoomLayout {
  /// A part of what is shown.
  struct Part {
    enum Content {
      case text(String)
      /// A label, and the figure beside it in full and in short.
      case figure(label: String, String, short: String)
    }

    let content: Content
    let style: Style
    /// The higher, the longer it stays large.
    let weight: Int
  }

  /// A part as it is drawn: in lines of large letters, or in small ones.
  enum Form {
    case large(BlockLetters.Dot, [BlockLetters], label: Label?)
    case small([String])

    /// The rows that it takes.
    var rows: Int {
      switch self {
      case .large(let dot, let lines, _): lines.count * (dot.rows + 1) - 1
      case .small(let lines): lines.count
      }
    }
  }

  /// The label beside a figure, in small letters.
  struct Label {
    let lines: [String]
    /// The columns that the labels of all figures take.
    let columns: Int
  }

  let parts: [Part]
  private(set) var forms: [Form]

  /// Lays out parts in an area: those of less weight give way first.
  init(_ parts: [Part], in area: Rect, _ canvas: Canvas) {
    self.parts = parts
    let ladders = Self.ladders(of: parts, area.columns, canvas)
    var rungs = parts.map { _ in 0 }
    func rows() -> Int { Self.rows(of: parts, zip(ladders, rungs).map { $0[$1] }) }
    func canShrink(_ index: Int) -> Bool { rungs[index] + 1 < ladders[index].count }
    let order = Set(parts.map(\.weight)).sorted()
    while rows() > area.rows {
      let next = order.lazy.map { weight in
        parts.indices.filter { parts[$0].weight == weight && canShrink($0) }
      }.first { !$0.isEmpty }
      guard let next else { break }
      for index in next { rungs[index] += 1 }
    }
    // A name is not made much larger than what is said of it.
    let isSomeSmall = parts.indices.contains {
      parts[$0].weight > 0 && rungs[$0] > 0 && rungs[$0] == ladders[$0].count - 1
    }
    for index in parts.indices where isSomeSmall && rungs[index] == 0 && ladders[index].count > 2 {
      rungs[index] = 1
    }
    forms = zip(ladders, rungs).map { $0[$1] }
  }

  /// The rows that all of it takes.
  var rows: Int { Self.rows(of: parts, forms) }

  /// The empty rows before a part: none between small ones that are read together.
  func gap(before index: Int) -> Int { Self.gap(before: index, parts, forms) }

  private static func rows(of parts: [Part], _ forms: [Form]) -> Int {
    forms.indices.reduce(0) { $0 + forms[$1].rows + gap(before: $1, parts, forms) }
  }

  private static func gap(before index: Int, _ parts: [Part], _ forms: [Form]) -> Int {
    guard index > 0 else { return 0 }
    guard case .small = forms[index], case .small = forms[index - 1] else { return 1 }
    return parts[index].weight == 0 ? 0 : 1
  }

  /// The forms that each part can take, the largest first; the last is small.
  private static func ladders(of parts: [Part], _ columns: Int, _ canvas: Canvas) -> [[Form]] {
    let dots = BlockLetters.Dot.all(in: canvas.glyphs)
    // Figures are of one size: what is compared must look alike.
    let figures = dots.map { Self.figures(in: parts, $0, columns: columns, canvas) }
    return parts.indices.map { index in
      switch parts[index].content {
      case .text(let text):
        let small = Form.small(canvas.wrap(text, columns: columns))
        guard parts[index].weight > 0 else { return [small] }
        return dots.compactMap { dot in
          lines(of: text, dot, columns: columns).map { .large(dot, $0, label: nil) }
        } + [small]
      case .figure(let label, let figure, _):
        return figures.compactMap { $0?[index] }
          + [.small(canvas.wrap("\(label): \(figure)", columns: columns))]
      }
    }
  }

  /// The figures in large letters with their labels beside them, by the place of their part; nil where
  /// one of them does not fit.
  private static func figures(
    in parts: [Part], _ dot: BlockLetters.Dot, columns: Int, _ canvas: Canvas
  ) -> [Int: Form]? {
    var drawn: [Int: BlockLetters] = [:]
    var labels: [Int: String] = [:]
    for (index, part) in parts.enumerated() {
      guard case .figure(let label, let figure, let short) = part.content else { continue }
      let letters = [figure, short].lazy.compactMap { BlockLetters($0) }
        .first { $0.columns(dot) + Self.leastLabel <= columns }
      guard let letters else { return nil }
      drawn[index] = letters
      labels[index] = label
    }
    let widest = drawn.values.map { $0.columns(dot) }.max() ?? 0
    let longest = labels.values.map { canvas.width(of: $0) }.max() ?? 0
    let room = min(longest, columns - widest - 2, columns * 2 / 5)
    let lines = labels.mapValues { canvas.wrap($0, columns: max(1, room)) }
    let isNarrow = labels.values.contains { canvas.longestWord(of: $0) > room }
    guard !isNarrow, lines.values.allSatisfy({ $0.count <= dot.rows }) else { return nil }
    return drawn.reduce(into: [:]) { forms, one in
      forms[one.key] = .large(
        dot, [one.value], label: Label(lines: lines[one.key] ?? [], columns: room))
    }
  }

  /// The columns that a label and the gap after it take at the least.
  private static let leastLabel = 3

  /// The lines that a text takes in large letters; nil where a word is too long, or cannot be drawn.
  private static func lines(
    of text: String, _ dot: BlockLetters.Dot, columns: Int
  ) -> [BlockLetters]? {
    var lines: [BlockLetters] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      guard let letters = BlockLetters(longer) else { return nil }
      if letters.columns(dot) <= columns {
        line = longer
        continue
      }
      guard !line.isEmpty, let done = BlockLetters(line), let alone = BlockLetters(String(word)),
        alone.columns(dot) <= columns
      else { return nil }
      lines.append(done)
      line = String(word)
    }
    guard let last = BlockLetters(line) else { return nil }
    return lines + [last]
  }
}
