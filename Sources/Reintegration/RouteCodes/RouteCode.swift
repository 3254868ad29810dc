/// A route in at most 16 signs, to be read aloud and typed where no folder is shared.
///
/// Three signs for the persona's name, one to nine for what is chosen, two for the persona's
/// material, two to check. Title, reasons, notes, answers and guesses are not in it.
package struct RouteCode: Hashable, Sendable {
  /// The signs of a code: the shortest and the longest.
  package static let lengths = 8...16
  private static let choiceLengths = 1...9

  /// The code as it is shown: the persona's letters, then groups of four, with hyphens.
  package let shown: String

  /// The groups that it is read aloud in: the persona's letters, then four signs at a time.
  package var groups: [String] { shown.split(separator: "-").map(String.init) }

  /// Returns whether a text has the form of a code of one of the personas of these names, right or
  /// wrong: it begins with a name's letters, set apart or followed by a digit somewhere.
  package static func resembles(_ typed: String, of names: [String]) -> Bool {
    guard !typed.contains("/"), !typed.hasSuffix(".yaml") else { return false }
    let parts = typed.split(whereSeparator: CodeAlphabet.isSeparator)
    guard let first = parts.first else { return false }
    let isSetApart = first.count == 3 && parts.count > 1
    let signs = parts.joined()
    guard isSetApart || lengths.contains(signs.count) && signs.contains(where: \.isNumber) else {
      return false
    }
    let symbols = signs.prefix(3).map(symbolInName)
    return names.contains { letters(of: $0).map(CodeAlphabet.symbol) == symbols }
  }

  /// Returns the symbol of a sign of a name, which may have a U: it is shown as V.
  private static func symbolInName(_ sign: Character) -> UInt8? {
    CodeAlphabet.symbol(of: sign == "u" || sign == "U" ? "V" : sign)
  }

  /// Makes the code of a route, or throws why it has none.
  package init(_ scenario: Scenario, of persona: Persona) throws(RouteCodeRefusal) {
    if let refusal = Self.refusal(of: scenario) { throw refusal }
    do { _ = try Trajectory(scenario, of: persona) } catch { throw .unsound }
    let numbering = RouteNumbering(persona)
    guard let number = numbering.number(of: scenario),
      let choices = Self.symbols(of: number), Self.choiceLengths.contains(choices.count)
    else { throw .tooLong }
    let letters = Self.letters(of: persona.name)
    let print = MaterialFingerprint.of(persona)
    let symbols =
      letters.compactMap(CodeAlphabet.symbol) + choices
      + [UInt8(print >> 5 & 31), UInt8(print & 31)]
    let rest = (symbols.dropFirst(3) + CheckSymbols.of(symbols)).map(CodeAlphabet.sign)
    shown = String(letters) + "-" + Self.grouped(rest)
  }

  /// Reads a code: the persona and the route that it stands for, or throws what is wrong with it.
  package static func read(
    _ typed: String, among personas: [Persona]
  ) throws(RouteCodeFault) -> (persona: Persona, scenario: Scenario) {
    var symbols: [UInt8] = []
    var name = ""
    for sign in typed where !CodeAlphabet.isSeparator(sign) {
      // A name may begin with a U, which is shown as V.
      let read = symbols.count < 3 && (sign == "u" || sign == "U") ? "V" : sign
      guard let symbol = CodeAlphabet.symbol(of: read) else { throw .sign(sign) }
      if symbols.count < 3 { name.append(contentsOf: sign.uppercased()) }
      symbols.append(symbol)
    }
    guard lengths.contains(symbols.count) else { throw .length(symbols.count) }
    guard CheckSymbols.hold(symbols) else { throw .mistyped }
    let named = personas.filter {
      letters(of: $0.name).compactMap(CodeAlphabet.symbol) == Array(symbols.prefix(3))
    }
    guard let first = named.first else { throw .unknownPersona(name) }
    let print = Int(symbols[symbols.count - 4]) << 5 | Int(symbols[symbols.count - 3])
    let fitting = named.filter { MaterialFingerprint.of($0) == print }
    guard let persona = fitting.first else { throw .otherMaterial(persona: first.id) }
    guard fitting.count == 1 else { throw .ambiguous(fitting.map(\.id)) }
    let choices = symbols.dropFirst(3).dropLast(4)
    // A number that begins with a zero is not what this program makes.
    guard choices.count == 1 || choices.first != 0,
      let scenario = RouteNumbering(persona).scenario(of: number(of: choices)),
      (try? Trajectory(scenario, of: persona)) != nil
    else { throw .impossible }
    return (persona, scenario)
  }

  private static func refusal(of scenario: Scenario) -> RouteCodeRefusal? {
    if !scenario.own.isEmpty { return .ownInterventions }
    if let entry = scenario.entries.first(where: { !$0.set.isEmpty }) {
      return .ownFigures(entry.intervention)
    }
    let hasOwnWeek = Phase.allCases.contains { scenario[$0].earliestWeek != nil }
    return scenario.assumptions != Assumptions() || hasOwnWeek ? .ownAssumptions : nil
  }

  /// Returns the first three signs of a persona's name that a code can have, filled up with X.
  private static func letters(of name: String) -> [Character] {
    let signs = name.uppercased().compactMap { sign -> Character? in
      if sign == "U" { return "V" }
      return CodeAlphabet.symbol(of: sign) == nil ? nil : sign
    }
    return Array((signs + ["X", "X", "X"]).prefix(3))
  }

  private static func symbols(of number: UInt64) -> [UInt8]? {
    var symbols: [UInt8] = []
    var rest = number
    repeat {
      symbols.insert(UInt8(rest & 31), at: 0)
      rest >>= 5
    } while rest > 0
    return symbols
  }

  private static func number(of symbols: ArraySlice<UInt8>) -> UInt64 {
    symbols.reduce(0) { $0 << 5 | UInt64($1) }
  }

  private static func grouped(_ signs: [Character]) -> String {
    stride(from: 0, to: signs.count, by: 4)
      .map { String(signs[$0..<min($0 + 4, signs.count)]) }
      .joined(separator: "-")
  }
}
