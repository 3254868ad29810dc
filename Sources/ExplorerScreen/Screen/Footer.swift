import Explorer
import Reintegration
import TerminalCanvas
import Wording

/// The keys that work here and now, in order of use, as many as fit; help and palette always.
struct Footer: Sendable {
  struct Item: Sendable {
    let key: String
    let label: String
    let command: Command?
    /// Whether the command is always possible there, as what ends typing is.
    var isAlways = false

    func isPossible(in model: Model) -> Bool {
      guard !isAlways, let command else { return true }
      return model.refusal(of: command) == nil
    }
  }

  /// What may stand on the bottom line, but for whether it is possible now: the cursor does not change it.
  struct Candidates: Sendable {
    /// All that they depend on.
    struct Basis: Hashable, Sendable {
      let place: Place
      let say: Wording
      let glyphs: GlyphSet
      /// Whether a filter takes what is typed.
      let isFiltering: Bool
      let takesText: Bool
      let takesLines: Bool
      /// Whether there is but one field.
      let hasOneField: Bool

      init(_ model: Model, glyphs: GlyphSet) {
        place = model.place
        say = model.say
        self.glyphs = glyphs
        isFiltering = model.visit.isFiltering && !model.page.searchesAtOnce
        takesText = model.takesText
        takesLines = model.takesLines
        hasOneField = model.visit.form != nil && model.page.selectableRows.count < 2
      }
    }

    struct Measured: Sendable {
      let item: Item
      /// The columns of the key and the blank after it.
      let keyColumns: Int
      let columns: Int
    }

    let basis: Basis
    /// In order of use.
    let list: [Measured]

    init(_ basis: Basis) {
      self.basis = basis
      let ruler = Canvas(size: Size(columns: 1, rows: 1), glyphs: basis.glyphs)
      list = Footer.items(basis).map { item in
        let keyColumns = ruler.width(of: item.key) + 1
        return Measured(
          item: item, keyColumns: keyColumns, columns: keyColumns + ruler.width(of: item.label))
      }
    }
  }

  private var placed: [(one: Candidates.Measured, point: Point)] = []
  /// Where the keys can be clicked on.
  private(set) var zones: [Drawing.Zone] = []

  /// Places the keys in the lines at the bottom.
  init(_ model: Model, _ candidates: Candidates, in rect: Rect) {
    let right = rect.right - 1
    var point = rect.origin.moved(columns: 1)
    for one in candidates.list {
      let isInLine = point.column + one.columns <= right
      // Asked last: of a key that there is no room for, it need not be known.
      guard isInLine || point.row + 1 < rect.bottom && one.columns <= rect.columns - 2,
        one.item.isPossible(in: model)
      else { continue }
      if !isInLine { point = Point(column: rect.column + 1, row: point.row + 1) }
      placed.append((one, point))
      if let command = one.item.command {
        let rect = Rect(column: point.column, row: point.row, columns: one.columns, rows: 1)
        zones.append(Drawing.Zone(rect: rect, target: .command(command)))
      }
      point.column += one.columns + 2
    }
  }

  func draw(on canvas: inout Canvas) {
    for (one, point) in placed {
      canvas.put(one.item.key, at: point, style: Style.key.bold)
      canvas.put(one.item.label, at: point.moved(columns: one.keyColumns))
    }
  }

  /// Returns what can be done with a key now, in order of use.
  static func items(of model: Model) -> [Item] {
    items(Candidates.Basis(model, glyphs: .unicode)).filter { $0.isPossible(in: model) }
  }

  /// Returns what a key stands for here, in order of use, possible now or not.
  private static func items(_ basis: Candidates.Basis) -> [Item] {
    let say = basis.say
    if basis.isFiltering {
      return [
        Item(key: "enter", label: say("klaar", "done"), command: Command(.accept), isAlways: true),
        Item(key: "esc", label: say("wis", "clear"), command: Command(.back), isAlways: true),
      ]
    }
    if basis.takesLines {
      return [
        Item(key: "tab", label: say("klaar", "done"), command: Command(.accept), isAlways: true),
        Item(key: "esc", label: say("annuleer", "cancel"), command: Command(.back), isAlways: true),
        Item(key: "enter", label: say("nieuwe regel", "new line"), command: nil),
      ]
    }
    return Keymap.footer(at: basis.place).compactMap { binding in
      guard let footer = binding.footer else { return nil }
      // Where letters are typed, only the other keys can be pressed.
      let keys = basis.takesText ? binding.keys.filter { $0.typed == nil } : binding.keys
      guard let first = keys.first else { return nil }
      if case .move(.down) = binding.meaning, first == .tab, basis.hasOneField { return nil }
      let key = first == binding.keys.first ? footer.keys ?? say(first.label) : say(first.label)
      switch binding.meaning {
      case .move(let movement):
        return Item(key: key, label: say(footer.label ?? movement.name), command: nil)
      case .command(let id):
        return Item(key: key, label: say(footer.label ?? id.deed.label), command: Command(id))
      }
    }
  }
}

extension Keymap {
  /// The bindings of the bottom line at a place, in order of use: those whose first key is theirs.
  static func footer(at place: Place) -> [Binding] {
    shown.compactMap { one in
      applies(one.binding, at: place) && !one.rivals.contains { applies($0, at: place) }
        ? one.binding : nil
    }
  }

  /// A binding of the bottom line, with those before it that may claim its first key.
  private struct Shown {
    let binding: Binding
    let rivals: [Binding]
  }

  private static let shown: [Shown] = {
    var shown: [Shown] = []
    for (index, binding) in bindings.enumerated() {
      guard binding.footer != nil, let first = binding.keys.first else { continue }
      let rivals = bindings[..<index].filter { $0.keys.contains(first) }
      shown.append(Shown(binding: binding, rivals: rivals))
    }
    return shown.sorted { ($0.binding.footer?.rank ?? 0) < ($1.binding.footer?.rank ?? 0) }
  }()
}
