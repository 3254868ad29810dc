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
  }

  private struct Placed: Sendable {
    let item: Item
    let point: Point
    /// The columns of the key and the blank after it.
    let keyColumns: Int
  }

  private var placed: [Placed] = []
  /// Where the keys can be clicked on.
  private(set) var zones: [Drawing.Zone] = []

  /// Places the keys in the lines at the bottom.
  ///
  /// - Parameter bindings: Those of the place where one is, in order of use.
  init(_ model: Model, _ bindings: [Binding], glyphs: GlyphSet, in rect: Rect) {
    let ruler = Canvas(size: Size(columns: 1, rows: 1), glyphs: glyphs)
    let right = rect.right - 1
    var point = rect.origin.moved(columns: 1)
    for item in Self.items(of: model, bindings) {
      let keyColumns = ruler.width(of: item.key) + 1
      let columns = keyColumns + ruler.width(of: item.label)
      if point.column + columns > right {
        guard point.row + 1 < rect.bottom, columns <= rect.columns - 2 else { continue }
        point = Point(column: rect.column + 1, row: point.row + 1)
      }
      placed.append(Placed(item: item, point: point, keyColumns: keyColumns))
      if let command = item.command {
        let rect = Rect(column: point.column, row: point.row, columns: columns, rows: 1)
        zones.append(Drawing.Zone(rect: rect, target: .command(command)))
      }
      point.column += columns + 2
    }
  }

  func draw(on canvas: inout Canvas) {
    for one in placed {
      canvas.put(one.item.key, at: one.point, style: Style.key.bold)
      canvas.put(one.item.label, at: one.point.moved(columns: one.keyColumns))
    }
  }

  /// Returns what can be done with a key now, in order of use.
  static func items(of model: Model, _ bindings: [Binding]) -> [Item] {
    let say = model.say
    if model.visit.isFiltering, !model.page.searchesAtOnce {
      return [
        Item(key: "enter", label: say("klaar", "done"), command: Command(.accept)),
        Item(key: "esc", label: say("wis", "clear"), command: Command(.back)),
      ]
    }
    if model.takesLines {
      return [
        Item(key: "tab", label: say("klaar", "done"), command: Command(.accept)),
        Item(key: "esc", label: say("annuleer", "cancel"), command: Command(.back)),
        Item(key: "enter", label: say("nieuwe regel", "new line"), command: nil),
      ]
    }
    let isTyped = model.takesText
    return bindings.compactMap { binding in
      guard let footer = binding.footer else { return nil }
      // Where letters are typed, only the other keys can be pressed.
      let keys = isTyped ? binding.keys.filter { $0.typed == nil } : binding.keys
      guard let first = keys.first else { return nil }
      if case .move(.down) = binding.meaning, first == .tab, model.page.selectableRows.count < 2 {
        return nil
      }
      let key = first == binding.keys.first ? footer.keys ?? say(first.label) : say(first.label)
      switch binding.meaning {
      case .move(let movement):
        return Item(
          key: key, label: say(footer.label ?? movement.name), command: nil)
      case .command(let id):
        guard model.refusal(of: Command(id)) == nil else { return nil }
        return Item(
          key: key, label: say(footer.label ?? id.deed.label), command: Command(id))
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
