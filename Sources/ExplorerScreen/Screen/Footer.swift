import Explorer
import Reintegration
import TerminalCanvas
import Wording

/// The keys that work here and now, in order of use, as many as fit; help and palette always.
struct Footer {
  private let model: Model
  private let glyphs: GlyphSet

  init(_ model: Model, glyphs: GlyphSet) {
    self.model = model
    self.glyphs = glyphs
  }

  struct Item {
    let key: String
    let label: String
    let command: Command?
  }

  /// What can be done with a key now, in order of use.
  var items: [Item] {
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
    return Keymap.footer(at: model.place).compactMap { binding in
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

  func draw(in rect: Rect, on canvas: inout Canvas, _ zones: inout [Drawing.Zone]) {
    let right = rect.right - 1
    var column = rect.column + 1
    var row = rect.row
    for item in items {
      let columns = canvas.width(of: item.key) + 1 + canvas.width(of: item.label)
      if column + columns > right {
        guard row + 1 < rect.bottom, columns <= rect.columns - 2 else { continue }
        row += 1
        column = rect.column + 1
      }
      if let command = item.command {
        zones.append(
          Drawing.Zone(
            rect: Rect(column: column, row: row, columns: columns, rows: 1),
            target: .command(command)))
      }
      let point = Point(column: column, row: row)
      let used = canvas.put(item.key, at: point, style: Style.key.bold) + 1
      canvas.put(item.label, at: point.moved(columns: used))
      column += columns + 2
    }
  }
}

extension Keymap {
  /// The bindings of the bottom line at a place, in order of use.
  static func footer(at place: Place) -> [Binding] {
    var claimed: Set<Key> = []
    return bindings.filter { binding in
      guard applies(binding, at: place) else { return false }
      let isFirst = binding.keys.first.map { !claimed.contains($0) } ?? false
      claimed.formUnion(binding.keys)
      return isFirst && binding.footer != nil
    }.sorted { ($0.footer?.rank ?? 0) < ($1.footer?.rank ?? 0) }
  }
}
