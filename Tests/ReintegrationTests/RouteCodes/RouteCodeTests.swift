import TestSupport
import Testing

@testable import Reintegration

private let personas = [SamplePersonas.vincent, SamplePersonas.mia, SamplePersonas.samir]

/// Returns a random route without anything that a code leaves out.
private func route(_ persona: Persona, seed: UInt64) -> Scenario {
  var random = SeededGenerator(seed: seed)
  var scenario = Scenario(persona: persona.id)
  for phase in Phase.allCases {
    if random.oneIn(3) { scenario[phase].times = random.int(1...9) }
    if random.oneIn(3) { scenario[phase].start = .with }
    for intervention in persona.interventions.shuffled(using: &random)
    where intervention.phase == phase && random.oneIn(2) {
      let variants = intervention.definition.variants.map { Optional($0.id) }
      scenario[phase].entries.append(
        Entry(
          intervention.id,
          variant: random.pick(intervention.definition.mustChoose ? variants : variants + [nil]),
          count: random.int(1...intervention.definition.repeatable),
          start: random.pick(EntryStart.allCases)))
    }
  }
  return scenario
}

struct `A route code` {
  @Test(arguments: personas, 0..<300)
  func `gives the same route back`(persona: Persona, seed: UInt64) throws {
    let scenario = route(persona, seed: seed)
    guard (try? Trajectory(scenario, of: persona)) != nil else {
      #expect(throws: RouteCodeRefusal.unsound) { try RouteCode(scenario, of: persona) }
      return
    }
    let code = try RouteCode(scenario, of: persona)
    let read = try RouteCode.read(code.shown, among: personas)
    #expect(read.persona.id == persona.id)
    #expect(read.scenario == scenario)
    #expect(code.shown.filter { $0 != "-" }.count <= 16)
  }

  @Test func `holds every route of the built-in personas' size`() throws {
    // The longest there is: everything chosen, in the last order, with the last of each.
    var scenario = Scenario(persona: "vincent")
    for phase in Phase.allCases {
      scenario[phase].times = 9
      scenario[phase].start = .with
      scenario[phase].entries = SamplePersonas.vincent.interventions
        .filter { $0.phase == phase }.reversed()
        .map { Entry($0.id, variant: $0.definition.variants.last?.id, start: .phase) }
    }
    let code = try RouteCode(scenario, of: SamplePersonas.vincent)
    #expect(code.shown.filter { $0 != "-" }.count == 16)
    #expect(try RouteCode.read(code.shown, among: personas).scenario == scenario)
  }

  @Test func `is read however it is written`() throws {
    var scenario = Scenario(persona: "mia")
    scenario.activation.entries = [Entry("belastbaarheid", count: 3), Entry("empowerment")]
    let code = try RouteCode(scenario, of: SamplePersonas.mia).shown
    let plain = code.replacing("-", with: "")
    let misread = plain.replacing("1", with: "l").replacing("0", with: "O")
    for typed in [
      code.lowercased(), plain, " \(code) ", code.replacing("-", with: " "),
      code.replacing("-", with: "\u{2011}"), misread, "\t\(plain)\n",
    ] {
      #expect(try RouteCode.read(typed, among: personas).scenario == scenario)
    }
  }

  @Test(arguments: [
    ("MIA-AJTD-R", true), ("mia ajtd r", true), ("MIAAJT3R", true), ("VIN-12!4", true),
    ("M1A-AJTD-R", true), ("mia", false), ("mia-groep.traject.yaml", false),
    ("mia/AJTD-R", false), ("vincent", false), ("anna-ajtd-r", false), ("", false), ("-", false),
    ("MIAAJTDR", false), ("sam-2", true),
  ])
  func `is told from the name of a file by how it begins`(typed: String, isOne: Bool) {
    #expect(RouteCode.resembles(typed, of: personas.map(\.name)) == isOne, "\(typed)")
  }

  @Test func `is read aloud in its groups`() throws {
    var scenario = Scenario(persona: "mia")
    scenario.activation.entries = [Entry("empowerment")]
    let code = try RouteCode(scenario, of: SamplePersonas.mia)
    #expect(code.groups.joined(separator: "-") == code.shown)
    #expect(code.groups.first == "MIA")
    #expect(code.groups.dropFirst().dropLast().allSatisfy { $0.count == 4 })
  }

  @Test(arguments: personas)
  func `refuses every one wrong sign, every two, and every swap`(persona: Persona) throws {
    let code = try RouteCode(route(persona, seed: 4).withoutPauseTrouble, of: persona).shown
    let symbols = code.compactMap(CodeAlphabet.symbol)
    func refused(_ wrong: [UInt8]) -> Bool {
      !CheckSymbols.hold(wrong)
        && (try? RouteCode.read(String(wrong.map(CodeAlphabet.sign)), among: personas)) == nil
    }
    var wrong = symbols
    for first in symbols.indices {
      for change in UInt8(1)..<32 {
        wrong[first] = symbols[first] ^ change
        #expect(refused(wrong))
        for second in symbols.indices where second > first {
          for other in stride(from: UInt8(1), to: 32, by: 3) {
            wrong[second] = symbols[second] ^ other
            if CheckSymbols.hold(wrong) { Issue.record("\(wrong) passes for \(symbols)") }
          }
          wrong[second] = symbols[second]
        }
      }
      wrong[first] = symbols[first]
      for second in symbols.indices where symbols[second] != symbols[first] {
        var swapped = symbols
        swapped.swapAt(first, second)
        #expect(refused(swapped))
      }
    }
  }

  @Test func `checks any two wrong symbols of the longest code`() {
    // The remainders of all single errors differ, at all places: so no two errors cancel.
    let length = 14
    var seen: Set<[UInt8]> = [[0, 0]]
    for place in 0..<length {
      for value in UInt8(1)..<32 {
        var symbols = [UInt8](repeating: 0, count: length)
        symbols[place] = value
        seen.insert(CheckSymbols.of(symbols))
      }
    }
    #expect(seen.count == 1 + length * 31)
  }

  @Test func `says why a route has none`() {
    let mia = SamplePersonas.mia
    func refusal(_ change: (inout Scenario) -> Void) -> RouteCodeRefusal? {
      var scenario = Scenario(persona: "mia")
      scenario.activation.entries = [Entry("empowerment")]
      change(&scenario)
      do throws(RouteCodeRefusal) {
        _ = try RouteCode(scenario, of: mia)
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(
      refusal { $0.activation.entries[0].set.weeks = band("3") } == .ownFigures("empowerment"))
    #expect(refusal { $0.own = [.make("eigen")] } == .ownInterventions)
    #expect(refusal { $0.assumptions.outliers = true } == .ownAssumptions)
    #expect(refusal { $0.mediation.earliestWeek = 3 } == .ownAssumptions)
    #expect(refusal { $0.activation.entries[0].intervention = "bestaat-niet" } == .unsound)
    #expect(
      refusal {
        $0.title = "Titel"
        $0.notes = "Tekst"
      } == nil)
  }

  @Test func `says that a route of very many interventions is too long`() {
    let many = Persona((0..<200).map { Intervention.make("i\($0)") }, id: "veel")
    var scenario = Scenario(persona: "veel")
    scenario.activation.entries = (0..<200).map { Entry("i\($0)") }
    #expect(throws: RouteCodeRefusal.tooLong) { try RouteCode(scenario, of: many) }
    scenario.activation.entries = [Entry("i3")]
    #expect(throws: Never.self) { try RouteCode(scenario, of: many) }
  }

  @Test func `of other material says so`() throws {
    var scenario = Scenario(persona: "mia")
    scenario.activation.entries = [Entry("empowerment")]
    let code = try RouteCode(scenario, of: SamplePersonas.mia).shown
    var changed = SamplePersonas.mia
    changed.interventions[1] = .make("empowerment", weeks: .band("12-47"))
    #expect(throws: RouteCodeFault.otherMaterial(persona: "mia")) {
      try RouteCode.read(code, among: [SamplePersonas.vincent, changed])
    }
    #expect(throws: RouteCodeFault.unknownPersona("MIA")) {
      try RouteCode.read(code, among: [SamplePersonas.vincent])
    }
    var twin = SamplePersonas.mia
    twin.age += 1
    #expect(throws: RouteCodeFault.ambiguous(["mia", "mia"])) {
      try RouteCode.read(code, among: [SamplePersonas.mia, twin])
    }
  }

  @Test(
    arguments: [
      ("", .length(0)), ("MIA", .length(3)), ("MIA-0000-0000-0000-00", .length(17)),
      ("MIA-0$00-0000", .sign("$")), ("MIA-00é0-0000", .sign("é")),
      ("MIA-0000-0001", .mistyped),
    ] as [(String, RouteCodeFault)])
  func `says what is wrong with what was typed`(typed: String, fault: RouteCodeFault) {
    #expect(throws: fault) { try RouteCode.read(typed, among: personas) }
  }

  @Test func `holds with one sign before the two that check it, and not with none`() {
    for symbol in UInt8(0)..<32 { #expect(CheckSymbols.hold([symbol] + CheckSymbols.of([symbol]))) }
    #expect(!CheckSymbols.hold(CheckSymbols.of([])))
  }

  @Test func `with a number that no route has is refused`() throws {
    var symbols = "M1A".compactMap(CodeAlphabet.symbol)
    let print = MaterialFingerprint.of(SamplePersonas.mia)
    symbols += [31, 31, 31, 31, 31, 31, 31, 31, 31, UInt8(print >> 5), UInt8(print & 31)]
    symbols += CheckSymbols.of(symbols)
    #expect(throws: RouteCodeFault.impossible) {
      try RouteCode.read(String(symbols.map(CodeAlphabet.sign)), among: personas)
    }
  }

  @Test(arguments: [[], ["empowerment"], ["empowerment", "belastbaarheid"]])
  func `that begins with more zeros than it is made with is refused`(ids: [String]) throws {
    let scenario = Scenario(SamplePersonas.mia, activation: ids.map { Entry($0) })
    let symbols = try RouteCode(scenario, of: SamplePersonas.mia).shown
      .compactMap(CodeAlphabet.symbol)
    for zeros in 1...2 {
      var longer = Array(symbols.dropLast(2))
      longer.insert(contentsOf: [UInt8](repeating: 0, count: zeros), at: 3)
      longer += CheckSymbols.of(longer)
      #expect(throws: RouteCodeFault.impossible) {
        try RouteCode.read(String(longer.map(CodeAlphabet.sign)), among: personas)
      }
    }
  }

  @Test func `begins with a name's first three signs that a code can have`() throws {
    // What stands above a letter is no sign of a code; a U is shown as V, and a gap filled up.
    for (name, letters) in [
      ("Ülo", "LOX"), ("Jo", "JOX"), ("u-2!x", "V2X"), ("Éva", "VAX"),
      ("李", String(repeating: "X", count: 3)),
    ] {
      var persona = SamplePersonas.mia
      persona.name = name
      let code = try RouteCode(Scenario(persona: "mia"), of: persona).shown
      #expect(code.hasPrefix(letters + "-"))
      #expect(try RouteCode.read(code, among: [persona]).persona == persona)
    }
  }
}

extension Scenario {
  /// The scenario with everything in sequence, so that no pause stands beside something.
  fileprivate var withoutPauseTrouble: Scenario {
    var scenario = self
    for phase in Phase.allCases {
      for index in scenario[phase].entries.indices { scenario[phase].entries[index].start = .after }
    }
    return scenario
  }
}
