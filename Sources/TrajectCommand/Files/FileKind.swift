/// What a file is, by its name.
enum FileKind: Hashable, Sendable {
  case scenario, persona, reference
  /// One that would be ours under another ending, as `.yml`; with the name that it should have.
  case misnamed(String)
  /// A copy that a sync program or a file manager put beside a file of this name.
  case copy(of: String)

  /// Tells what a file is; nil for one that has nothing to do with the program.
  init?(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), !name.hasPrefix(".") else { return nil }
    let ending = name[dot...].lowercased()
    let stem = String(name[..<dot])
    if ending == ".txt", let kind = FileKind(stem) {
      // Editors of Windows add it, and Windows shows it to nobody.
      self = kind.isAsItShould ? .misnamed(stem) : kind
      return
    }
    guard ending == ".yaml" || ending == ".yml" else { return nil }
    if name.hasSuffix(".traject.yaml") {
      self = .scenario
    } else if let original = Self.original(of: stem) {
      self = .copy(of: original + ".yaml")
    } else if name[dot...] != ".yaml" || stem.lowercased().hasSuffix(".traject") {
      let isScenario = stem.lowercased().hasSuffix(".traject")
      self = .misnamed(isScenario ? stem.dropLast(8) + ".traject.yaml" : stem + ".yaml")
    } else {
      self = name == "reference.yaml" ? .reference : .persona
    }
  }

  /// Whether a file of this name is read where it is found.
  var isAsItShould: Bool {
    switch self {
    case .scenario, .persona, .reference: true
    case .misnamed, .copy: false
    }
  }

  /// What a file is that is named by hand, whatever its ending: a scenario or a persona.
  var content: FileKind {
    switch self {
    case .scenario, .persona, .reference: self
    case .misnamed(let name), .copy(let name): FileKind(name)?.content ?? .persona
    }
  }

  /// Returns the name before what was added to it, both without an ending; nil where nothing was.
  private static func original(of stem: String) -> String? {
    for mark in [".sync-conflict-", "_conflict-"] {
      // Syncthing, and ownCloud.
      if let range = stem.firstRange(of: mark), range.lowerBound > stem.startIndex {
        return whole(stem[..<range.lowerBound])
      }
    }
    if stem.hasSuffix(")"), let open = stem.lastIndex(of: "("), open > stem.startIndex {
      // "plan (1)", "plan (kopie)", "plan (conflicted copy 2026-01-01)".
      let inner = stem[stem.index(after: open)...].dropLast().lowercased()
      if inner.allSatisfy(\.isNumber) || inner.contains("conflict") || inner.contains("kopie")
        || inner.contains("copy")
      {
        return whole(stem[..<open])
      }
    }
    let lowered = stem.lowercased()
    for mark in [" - kopie", " - copy", " kopie", " copy"] where lowered.hasSuffix(mark) {
      return whole(stem.dropLast(mark.count))
    }
    for mark in ["kopie van ", "copy of "] where lowered.hasPrefix(mark) {
      return whole(stem.dropFirst(mark.count))
    }
    // OneDrive adds the name of the computer: "plan.traject-LAPTOP".
    if let range = lowered.firstRange(of: ".traject"), range.upperBound < lowered.endIndex,
      lowered.count == stem.count
    {
      return String(stem.prefix(lowered.distance(from: lowered.startIndex, to: range.upperBound)))
    }
    return nil
  }

  /// Returns a name without what was added before that, too: "plan - kopie (2)".
  private static func whole(_ stem: Substring) -> String? {
    var stem = stem
    while stem.last == " " { stem.removeLast() }
    return stem.isEmpty ? nil : original(of: String(stem)) ?? String(stem)
  }
}
