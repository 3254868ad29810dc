import Explorer
import ExplorerScreen
import PersonaCatalog
import Reintegration
import TerminalCanvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures what a key costs in the explorer: the change, all totals anew, and the whole screen.
@main
struct ExplorerBenchmark {
  /// A persona and what is chosen when the keys come.
  struct Case {
    let name: String
    let persona: Persona
    let scenario: Scenario
  }

  static func main() throws {
    let catalog = try PersonaLibrary().catalog()
    guard let vincent = catalog.personas.first else { return }
    var cases = [
      Case(
        name: "built in: \(vincent.interventions.count) interventions, 1 chosen",
        persona: vincent, scenario: scenario(of: vincent, choosing: 1))
    ]
    for (interventions, chosen) in [(10, 10), (80, 1), (80, 40), (1000, 1), (1000, 40)] {
      var persona = vincent
      persona.interventions = try (0..<interventions).map { number in
        let model = vincent.interventions[number % vincent.interventions.count]
        var definition = model.definition
        definition.id = "i\(number)"
        return try Intervention(definition)
      }
      cases.append(
        Case(
          name: "\(interventions) interventions, \(chosen) chosen", persona: persona,
          scenario: scenario(of: persona, choosing: chosen)))
    }
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      print("\(size.columns)x\(size.rows): a key, with the change, the totals and the screen")
      var base = 0.0
      // A case by its name, for a profiler.
      let wanted = CommandLine.arguments.dropFirst().first
      for one in cases where wanted.map({ one.name.contains($0) }) ?? true {
        let each = microseconds(one, catalog, size)
        if base == 0 { base = each }
        print(
          "  \(padded(one.name, 44)) \(Int(each.rounded())) us, \(hundredths(each / base)) times")
      }
    }
  }

  private static func scenario(of persona: Persona, choosing count: Int) -> Scenario {
    var scenario = Scenario(persona: persona.id)
    for intervention in persona.interventions.prefix(count) {
      let definition = intervention.definition
      let variant = definition.mustChoose ? definition.variants.first?.id : nil
      scenario[intervention.phase].entries.append(Entry(intervention.id, variant: variant))
    }
    return scenario
  }

  /// The time of one key, the shortest of five measurements in processor time.
  private static func microseconds(_ one: Case, _ catalog: Catalog, _ size: Size) -> Double {
    var catalog = catalog
    catalog.personas = [one.persona]
    var model = Model(catalog: catalog)
    var screen = ExplorerScreen(size: size)
    let file = WorkFile(path: "benchmark.traject.yaml", stamp: "")
    _ = reduce(into: &model, .opened(one.scenario, file, notice: nil))
    _ = reduce(into: &model, .run(Command(.goActivation)))
    precondition(model.work?.scenario == one.scenario, "\(one.name) was not opened")
    let keys: [Key] = [.down, .space, .space, .up, .down, .down, .up, .right, .left, .up]
    let rounds = 20
    var shortest = Double.infinity
    for _ in 0..<5 {
      let start = clock()
      for _ in 0..<rounds {
        for key in keys {
          for action in screen.actions(for: key, in: model) { _ = reduce(into: &model, action) }
          precondition(screen.draw(model).canvas.size == size)
        }
      }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      shortest = min(shortest, seconds * 1e6 / Double(rounds * keys.count))
    }
    return shortest
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    let rest = String(whole % 100)
    return "\(whole / 100).\(rest.count == 1 ? "0" : "")\(rest)"
  }
}
