package import Explorer
import Reintegration
package import TerminalCanvas

/// The one table of keys.
///
/// The first binding of a key whose command the place has is the one that counts: what a place takes
/// is said by the deeds, and not here again.
package enum Keymap {
  /// Returns what a key means at a place.
  package static func meaning(of key: Key, at place: Place) -> KeyMeaning? {
    byKey[key]?.first { applies($0, at: place) }?.meaning
  }

  /// Returns the bindings of a place, in the order of the table.
  package static func bindings(at place: Place) -> [Binding] {
    bindings.filter { applies($0, at: place) }
  }

  /// Returns the keys of a command at a place: those that run it there, and no other.
  package static func keys(for id: CommandID, at place: Place) -> [Key] {
    (byCommand[id] ?? []).filter { applies($0, at: place) }.flatMap(\.keys)
      .filter { meaning(of: $0, at: place) == .command(id) }
      // Two bindings of one command may meet at a place.
      .reduce(into: []) { keys, key in
        if !keys.contains(key) { keys.append(key) }
      }
  }

  static func applies(_ binding: Binding, at place: Place) -> Bool {
    guard binding.places(place) else { return false }
    guard case .command(let id) = binding.meaning else { return place.kind != .room }
    return id.deed.belongs(to: place)
  }

  private static let byKey: [Key: [Binding]] = {
    var table: [Key: [Binding]] = [:]
    for binding in bindings {
      for key in binding.keys { table[key, default: []].append(binding) }
    }
    return table
  }()

  private static let byCommand: [CommandID: [Binding]] = {
    var table: [CommandID: [Binding]] = [:]
    for binding in bindings {
      if case .command(let id) = binding.meaning { table[id, default: []].append(binding) }
    }
    return table
  }()

  package static let bindings: [Binding] =
    presenting + choosing + moving + whatIf + looking + keeping + general

  /// Where a room looks on: what clickers send, and what a hand finds in the dark.
  private static let presenting: [Binding] = [
    on(
      .nextStep, [.pageDown, .right, .down, .space, .enter, c("n"), c("l"), c("j")], keys: "pgdn",
      rank: 0),
    on(
      .previousStep, [.pageUp, .left, .up, .backspace, c("p"), c("h"), c("k")], keys: "pgup",
      rank: 1),
    on(.blackout, [c("b"), c(".")], rank: 2),
    on(.toggleBackground, [c("d")], rank: 4),
    on(.restart, [.function(5), .home], rank: 5),
    on(.restartClock, [c("0")], rank: 6),
  ]

  private static let choosing: [Binding] = [
    on(.choose, [.space], rank: 0),
    on(.accept, [.enter], where: isForm, rank: 0),
    on(.accept, [.enter, .space], where: isDialog, label: "kies", "choose", rank: 0),
    on(
      .setAside, [.space, c(";")], where: { $0.kind == .pane || $0.isHome },
      label: "apart aan/uit", "aside on/off", rank: 3),
    on(.open, [.enter], where: { $0 == .start }, label: "begin", "begin", rank: 0),
    on(.open, [.enter], where: { $0 == .board || $0 == .files }, label: "openen", "open", rank: 0),
    on(.open, [.enter], where: { isTour($0) }, label: "verder", "next", rank: 0),
    on(
      .open, [.enter],
      where: { $0 == .help || $0 == .palette || $0 == .comparison || $0.isExercise },
      label: "doe dit", "do this", rank: 0),
    on(.open, [.enter], where: { $0 == .group }, label: "schrijf", "write", rank: 0),
    on(
      .open, [.enter], where: { [.assumptions, .settings, .actuals].contains($0) },
      label: "verander", "change", rank: 0),
    on(.open, [.enter], rank: 2),
    on(.open, [.space, .right], where: { isTour($0) }),
    on(.open, [.space], where: { $0.kind == .pane && $0 != .help && $0 != .palette }),
    on(.nextVariant, [c("v")], rank: 3),
    on(.countUp, [c("+"), c("=")], keys: "+-", rank: 7),
    on(.countDown, [c("-")]),
    on(.nextStart, [c("t")], rank: 6),
    on(.moveEarlier, [c(",")], keys: ",.", rank: 8),
    on(.moveLater, [c(".")]),
    on(.relapse, [c("x")], rank: 12),
  ]

  private static let moving: [Binding] = [
    move(.up, [.up], keys: "↑↓", label: "regel", "line", rank: 40),
    move(.up, [c("k")], where: isBrowsed),
    move(.down, [.down]),
    move(.down, [c("j")], where: isBrowsed),
    move(.up, [.left, c("h")], where: { $0 == .summary || isDialog($0) }),
    move(.down, [.right, c("l")], where: { $0 == .summary || isDialog($0) }),
    move(.up, [.backTab], where: { isForm($0) || isDialog($0) }),
    move(.down, [.tab], where: isForm, keys: "tab", label: "volgend veld", "next field", rank: 1),
    move(.down, [.tab], where: isDialog),
    move(.pageUp, [.pageUp]),
    move(.pageDown, [.pageDown]),
    move(.first, [.home]),
    move(.first, [c("g")], where: isBrowsed),
    move(.last, [.end]),
    move(.last, [c("G")], where: isBrowsed),
    on(.previousValue, [.left], keys: "←→", rank: 3),
    on(.previousValue, [c("h")], where: { $0.kind == .pane }),
    on(.nextValue, [.right]),
    on(.nextValue, [.space], where: isForm),
    on(.nextValue, [c("l")], where: { $0.kind == .pane }),
    on(.nextPlace, [.right, c("l")], keys: "←→", rank: 1),
    on(.previousPlace, [.left, c("h")]),
    on(.goPersona, [c("1")]),
    on(.goActivation, [c("2")]),
    on(.goMediation, [c("3")]),
    on(.goPlacement, [c("4")]),
    on(.goTimeline, [c("5")]),
    on(.goTotals, [c("6")]),
    on(.summary, [.tab, .backTab], rank: 13),
  ]

  private static let whatIf: [Binding] = [
    on(.undo, [c("u")], rank: 4),
    on(.redo, [c("r"), .control("r")], rank: 26),
    on(.ownFigures, [c("e")], rank: 5),
    on(.newOwn, [c("i")], rank: 16),
    on(.removeOwn, [.delete]),
    on(.reason, [c("w")], rank: 10),
    on(.answer, [c("w")], rank: 1),
    on(.group, [c("w")], rank: 24),
    on(.fixLow, [c("[")], keys: "[ ]", rank: 14),
    on(.fixHigh, [c("]")]),
    on(.fixSource, [c("\\")], rank: 15),
    on(.assumptions, [c("a")], rank: 9),
  ]

  private static let looking: [Binding] = [
    on(.compare, [c("7")], where: { $0.phase != nil }, rank: 12),
    on(.compare, [c("7")], rank: 7),
    on(.toggleVerdict, [c("c")], rank: 5),
    on(.actuals, [c("8")], rank: 24),
    on(.discussion, [c("d")], rank: 17),
    on(.sensitivity, [c("z")], rank: 11),
    on(.load, [c("b")], rank: 19),
    on(.present, [.function(8)], where: { $0.kind == .screen }, rank: 26),
    on(.present, [.function(8)]),
    on(.purchases, [c("p")], rank: 21),
    on(.history, [c("y")], rank: 20),
    on(.exercise, [.function(6)], rank: 27),
    on(.filter, [c("/")], rank: 23),
  ]

  private static let keeping: [Binding] = [
    on(.setAside, [c(";")], where: { $0 == .totals }, rank: 6),
    on(.setAside, [c(";")], where: { $0.kind == .screen || $0 == .summary }, rank: 18),
    on(.save, [c("s")], rank: 18),
    on(.report, [.function(5)], where: { $0 == .totals }, rank: 8),
    on(.report, [.function(5)], rank: 27),
    on(.openFile, [c("o")], rank: 22),
    on(.renameFile, [c("e")], rank: 4),
    on(.removeFile, [.delete], rank: 5),
    on(.copy, [c("9")], where: { $0 == .totals }, rank: 8),
    on(.copy, [c("9")], rank: 25),
    on(.startOver, [c("0")], rank: 25),
    on(.code, [.function(7)], where: { $0.kind == .screen }, rank: 27),
    on(.code, [.function(7)]),
    on(.details, [c("m")], rank: 28),
    on(.notes, [c("n")], rank: 29),
  ]

  private static let general: [Binding] = [
    on(.quit, [c("q")], where: \.isHome, rank: 2),
    on(.back, [c("q")], where: { isBrowsed($0) || isDialog($0) || isTour($0) }),
    on(.back, [.escape], where: { isTour($0) }, label: "sla over", "skip", rank: 2),
    on(.back, [.escape], where: isForm, label: "annuleer", "cancel", rank: 2),
    on(.back, [.escape], rank: 3),
    on(.help, [c("?"), .function(1)], rank: -2),
    on(.palette, [c(":"), .control("p")], label: "alles", "everything", rank: -1),
    on(.settings, [c("f")], rank: 30),
    on(.toggleLanguage, [.function(2)]),
    on(.toggleGlyphs, [.function(3)]),
    on(.toggleMouse, [.function(4)]),
    on(.suspend, [.control("z")]),
  ]
}

/// Rows of the table.
extension Keymap {
  private static func c(_ character: Character) -> Key { .character(character) }

  private static func on(
    _ id: CommandID, _ keys: [Key],
    where places: @escaping @Sendable (Place) -> Bool = { _ in true },
    keys shown: String? = nil, label nl: String? = nil, _ en: String? = nil, rank: Int? = nil
  ) -> Binding {
    row(.command(id), keys, places, shown, nl, en, rank)
  }

  private static func move(
    _ movement: Movement, _ keys: [Key],
    where places: @escaping @Sendable (Place) -> Bool = { _ in true },
    keys shown: String? = nil, label nl: String? = nil, _ en: String? = nil, rank: Int? = nil
  ) -> Binding {
    row(.move(movement), keys, places, shown, nl, en, rank)
  }

  private static func row(
    _ meaning: KeyMeaning, _ keys: [Key], _ places: @escaping @Sendable (Place) -> Bool,
    _ shown: String?, _ nl: String?, _ en: String?, _ rank: Int?
  ) -> Binding {
    let label = nl.flatMap { nl in en.map { Text(nl: nl, en: $0) } }
    return Binding(
      meaning: meaning, keys: keys, places: places,
      footer: rank.map { Binding.Footer(keys: shown, label: label, rank: $0) })
  }

  private static let isForm: @Sendable (Place) -> Bool = { $0.kind == .form }
  private static let isDialog: @Sendable (Place) -> Bool = { $0.kind == .dialog }
  private static let isTour: @Sendable (Place) -> Bool = {
    if case .tour = $0 { true } else { false }
  }
  /// Where letters move: not where they are typed.
  private static let isBrowsed: @Sendable (Place) -> Bool = {
    $0.kind != .form && $0.kind != .dialog && $0 != .help && $0 != .palette
  }
}
