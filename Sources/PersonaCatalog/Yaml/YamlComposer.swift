/// Makes the tree of a document from the events of the parser, in one pass.
///
/// What is wrong is reported and left out, so that the rest can still be read. Nothing takes longer
/// than the text is long: an alias is the tree of its anchor, and counts for all that is in it.
struct YamlComposer: ~Copyable {
  private var events: YamlEvents
  private let text: String
  private let report: Report
  /// The nodes so far, aliases written out.
  private var count = 0
  /// The deepest level since the anchored value began that is being read, or since the start.
  private var deepest = 0
  private var anchors: [String: Anchor] = [:]
  /// Whether something is missing without which the rest makes no sense.
  private var isBroken = false

  /// What an anchor stands for.
  private enum Anchor {
    /// A value that has not ended yet.
    case open
    /// A value, with the nodes in it and the levels below it.
    case whole(YamlNode, count: Int, height: Int)
  }

  /// An end to the reading, for a reason that has been reported.
  private struct Stop: Error {}

  /// The most keys of a map that are looked through one by one.
  private static let fewKeys = 16

  /// - Parameter text: The text that the events are of.
  init(_ events: consuming YamlEvents, of text: String, report: Report) {
    self.events = events
    self.text = text
    self.report = report
  }

  /// Returns the root of the text's one document; nil where it has none that can be read.
  mutating func document() -> YamlNode? {
    do throws(Stop) {
      guard case .document = try next() else {
        report.add(.empty, at: .start)
        return nil
      }
      let root = try node(try next(), depth: 0)
      guard case .document = try next() else { return isBroken ? nil : root }
      _ = try next()
      report.add(.severalDocuments, at: min(events.place, .end(of: text)))
    } catch {}
    return nil
  }

  private mutating func next() throws(Stop) -> YamlEvents.Event {
    let event = events.next()
    if case .failure(let problem) = event {
      // Where a text ends in the middle of a line, the parser stands on a line after it.
      throw stop(
        problem.hasPrefix("Maximum nesting level") ? .tooDeep : syntax(problem),
        at: min(events.place, .end(of: text)))
    }
    return event
  }

  /// Returns what the parser says, with an odd sign that may be why.
  private func syntax(_ problem: String) -> Problem {
    .syntax(problem, sign: SyntaxClue.sign(in: text, near: events.place))
  }

  private func stop(_ problem: Problem, at place: Place) -> Stop {
    report.add(problem, at: place)
    return Stop()
  }

  // MARK: - Values

  /// Reads the value that begins with an event.
  private mutating func node(_ event: YamlEvents.Event, depth: Int) throws(Stop) -> YamlNode {
    let place = events.place
    switch event {
    case .scalar(let scalar):
      try take(1, at: place, depth: depth)
      check(scalar.properties.tag, says: .scalar, at: place)
      let node = YamlNode(
        place: place,
        content: .scalar(scalar.text, isPlain: scalar.isPlain && scalar.properties.tag == nil))
      if let anchor = scalar.properties.anchor {
        anchors[anchor] = .whole(node, count: 1, height: 0)
      }
      return node
    case .list(let properties):
      check(properties.tag, says: .list, at: place)
      return try anchored(properties.anchor, at: place, depth: depth) {
        composer throws(Stop) in .list(try composer.list(depth: depth + 1))
      }
    case .map(let properties):
      check(properties.tag, says: .map, at: place)
      return try anchored(properties.anchor, at: place, depth: depth) {
        composer throws(Stop) in .map(try composer.map(depth: depth + 1))
      }
    case .alias(let name):
      return try aliased(name, at: place, depth: depth)
    case .document, .close, .end, .failure:
      // The parser lets a value begin with none of these.
      throw stop(.syntax("did not find expected node content"), at: place)
    }
  }

  private mutating func list(depth: Int) throws(Stop) -> [YamlNode] {
    var elements: [YamlNode] = []
    while true {
      let event = try next()
      if case .close = event { return elements }
      elements.append(try node(event, depth: depth))
    }
  }

  /// Counts nodes, and stops where a limit is passed.
  private mutating func take(_ nodes: Int, at place: Place, depth: Int) throws(Stop) {
    count += nodes
    deepest = max(deepest, depth)
    if count > YamlDocument.mostNodes { throw stop(.tooManyNodes, at: place) }
    if depth > YamlDocument.deepest { throw stop(.tooDeep, at: place) }
  }

  /// What a value is by its signs.
  private enum Kind {
    case scalar, list, map

    /// YAML's own words for it.
    var words: [String] {
      switch self {
      case .scalar: ["str", "int", "float", "bool"]
      case .list: ["seq"]
      case .map: ["map"]
      }
    }
  }

  /// Reports a tag, unless it says what a value is anyway.
  private func check(_ tag: String?, says kind: Kind, at place: Place) {
    guard let tag, tag != "!" else { return }
    if kind.words.contains(where: { tag == "tag:yaml.org,2002:" + $0 }) { return }
    report.add(.tag, at: place)
  }

  // MARK: - Anchors

  /// Reads a list or a map, and keeps it for the aliases that refer to its anchor.
  private mutating func anchored(
    _ anchor: String?, at place: Place, depth: Int,
    _ content: (inout YamlComposer) throws(Stop) -> YamlNode.Content
  ) throws(Stop) -> YamlNode {
    try take(1, at: place, depth: depth)
    guard let anchor else { return YamlNode(place: place, content: try content(&self)) }
    let (countBefore, deepestBefore) = (count - 1, deepest)
    anchors[anchor] = .open
    deepest = depth
    let node = YamlNode(place: place, content: try content(&self))
    anchors[anchor] = .whole(node, count: count - countBefore, height: deepest - depth)
    deepest = max(deepest, deepestBefore)
    return node
  }

  /// Returns the value that an alias refers to, where that stands.
  private mutating func aliased(
    _ name: String, at place: Place, depth: Int
  ) throws(Stop) -> YamlNode {
    switch anchors[name] {
    case .whole(let node, let count, let height):
      try take(count, at: place, depth: depth + height)
      return node
    case .open:
      report.add(.aliasWithinItself, at: place)
    case nil:
      report.add(.syntax("found undefined alias"), at: place)
    }
    isBroken = true
    return YamlNode(place: place, content: .scalar("", isPlain: true))
  }

  // MARK: - Keys

  private mutating func map(depth: Int) throws(Stop) -> YamlNode.Map {
    var map = YamlNode.Map()
    // Many keys are looked up, so that the time does not grow with their square.
    var lines: [String: Int]?
    while true {
      let event = try next()
      if case .close = event { return map }
      let place = events.place
      let key = try key(event, at: place, depth: depth)
      let value = try node(try next(), depth: depth)
      guard let key else { continue }
      if key.isMerge {
        report.add(.mergeKey, at: place)
        map.isMerged = true
        continue
      }
      if map.entries.count == Self.fewKeys {
        lines = Dictionary(map.entries.map { ($0.key, $0.place.line) }) { first, _ in first }
      }
      let first =
        lines.map { $0[key.text] } ?? map.entries.first { $0.key == key.text }?.place.line
      if let first {
        report.add(.duplicateKey(key.text, firstLine: first), at: place)
      } else {
        map.entries.append(YamlNode.Entry(key: key.text, place: place, value: value))
        lines?[key.text] = place.line
      }
    }
  }

  private struct Key {
    let text: String
    /// Whether it is YAML's `<<`, which puts the keys of another map in this one.
    let isMerge: Bool
  }

  /// Reads a key; reports one that is no single word, and returns nil.
  private mutating func key(
    _ event: YamlEvents.Event, at place: Place, depth: Int
  ) throws(Stop) -> Key? {
    let node = try node(event, depth: depth)
    guard case .scalar(let text, let isPlain) = node.content else {
      report.add(.keyNotPlain, at: place)
      return nil
    }
    return Key(text: text, isMerge: isPlain && text == "<<")
  }
}
