import Reintegration
import Wording

/// The choices, assumptions and reasons that are not the same in all routes of one person.
struct ComparedChoices {
  private let comparison: Comparison
  private let routes: [Comparison.Lettered]
  private let say: Wording

  init(_ comparison: Comparison) {
    self.comparison = comparison
    routes = comparison.alike
    say = comparison.say
  }

  /// What one thing is in each of the routes.
  private struct Line {
    let label: String
    let texts: [String]
    var subjects: [Set<Subject>] = []
    var tone: Tone?
  }

  /// A row for each thing that differs; nil where nothing does.
  var table: Table? {
    let lines = Phase.allCases.flatMap { choices(in: $0) + order(in: $0) } + assumptions + reasons
    guard !lines.isEmpty else { return nil }
    let texts = routes.map { Column(ColumnID($0.letter), .text, Phrase($0.letter)) }
    let stacked = Column(.stacked, .text, replaces: texts.map(\.id))
    return Table(
      [.label] + texts + [stacked], lines.enumerated().map { row($1, number: $0) },
      hasHeadings: true)
  }

  private func row(_ line: Line, number: Int) -> Row {
    let cells = routes.indices.map { index in
      Cell(
        ColumnID(routes[index].letter), line.texts[index],
        subjects: line.subjects.isEmpty ? [] : line.subjects[index])
    }
    let stacked = zip(routes, line.texts).map { "\($0.letter): \($1)" }.joined(separator: "\n")
    return Row(
      RowID("difference", number),
      [Cell(.label, line.label)] + cells + [
        Cell(.stacked, stacked, subjects: line.subjects.reduce(into: []) { $0.formUnion($1) })
      ], isSelectable: false)
  }

  // MARK: - Choices

  private func choices(in phase: Phase) -> [Line] {
    ids(in: phase).compactMap { id in
      let choices = routes.map { ComparedChoice(id, in: $0.current) }
      let made = choices.compactMap { $0 }
      guard made.count < choices.count || !made.allSatisfy({ $0.isSame(as: made[0]) }) else {
        return nil
      }
      return Line(
        label: say.name(
          of: id, in: routes.first { $0.current.step(id) != nil }?.current.trajectory),
        texts: choices.map {
          $0.map { said($0, among: choices) } ?? say("niet gekozen", "not chosen")
        },
        subjects: Array(repeating: Subject.all(of: id), count: choices.count)
      )
    }
  }

  /// The interventions that are chosen in a phase anywhere, in the order of the routes.
  private func ids(in phase: Phase) -> [String] {
    routes.flatMap { $0.current.scenario[phase].entries.map(\.intervention) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The order of what all routes chose in a phase, where that is not one order.
  private func order(in phase: Phase) -> [Line] {
    let orders = routes.map { $0.current.scenario[phase].entries.map(\.intervention) }
    let shared = orders.dropFirst().reduce(Set(orders.first ?? [])) { $0.intersection($1) }
    let common = orders.map { $0.filter(shared.contains) }
    guard let first = common.first, !common.allSatisfy({ $0 == first }) else { return [] }
    return [
      Line(
        label: say("volgorde ", "order of ") + say.name(of: phase).lowercased(),
        texts: zip(routes, common).map { route, ids in
          ids.map { say.name(of: $0, in: route.current.trajectory) }.joined(separator: ", ")
        })
    ]
  }

  /// Says of a choice what is not the same in all routes that made it; all of it where one did not.
  private func said(_ choice: ComparedChoice, among choices: [ComparedChoice?]) -> String {
    let made = choices.compactMap { $0 }
    let isInAll = made.count == choices.count
    func differs<Value: Equatable>(_ value: (ComparedChoice) -> Value) -> Bool {
      !isInAll || !made.allSatisfy { value($0) == value(choice) }
    }
    var parts: [String] = []
    if differs(\.entry.variant), let variant = choice.variant {
      parts.append(say(variant.name))
    }
    if differs(\.entry.count), choice.entry.count > 1 || isInAll {
      parts.append(say("\(choice.entry.count) keer", "\(choice.entry.count) times"))
    }
    if isInAll, differs(\.entry.start) { parts.append(say.name(of: choice.entry.start)) }
    for part in Part.allCases where differs({ $0.figures.figures(of: part) }) {
      parts.append(say.figure(part, of: choice.figures, choice.id))
    }
    if differs(\.entry.set), !choice.entry.set.isEmpty {
      parts.append(say.own(choice.entry, of: choice.intervention))
    }
    if choice.isOwn, !isInAll { parts.append(say("eigen interventie", "own intervention")) }
    return parts.isEmpty ? say("gekozen", "chosen") : parts.joined(separator: ", ")
  }

  // MARK: - Assumptions and reasons

  private var assumptions: [Line] {
    Assumption.all.compactMap { assumption in
      let scenarios = routes.map(\.current.scenario)
      guard scenarios.contains(where: assumption.isOwn) else { return nil }
      let values = routes.map { route in
        assumption.value(
          Assumption.Ground(
            route.current.scenario, of: route.current.persona, defaults: comparison.defaults,
            reference: comparison.reference), say)
      }
      guard Set(values).count > 1 else { return nil }
      return Line(label: say(assumption.label), texts: values)
    }
  }

  private var reasons: [Line] {
    Phase.allCases.flatMap { ids(in: $0) }.compactMap { id in
      let notes = routes.map { $0.current.scenario.entry(for: id)?.note }
      guard Set(notes).count > 1 else { return nil }
      let route = routes.first { $0.current.step(id) != nil }
      return Line(
        label: say("reden: ", "reason: ") + say.name(of: id, in: route?.current.trajectory),
        texts: notes.map { $0 ?? "-" })
    }
  }
}

/// A choice of a route with its figures.
private struct ComparedChoice {
  let id: String
  let entry: Entry
  let intervention: Intervention
  let isOwn: Bool
  let figures: StepFigures

  init?(_ id: String, in evaluation: Evaluation) {
    guard let chosen = evaluation.trajectory.steps.first(where: { $0.id == id }),
      let figures = evaluation.step(id)?.figures
    else { return nil }
    self.id = id
    entry = chosen.entry
    intervention = chosen.intervention
    isOwn = chosen.isOwn
    self.figures = figures
  }

  var variant: Variant? { entry.variant.flatMap { intervention.variant($0) } }

  /// Whether nothing but the reason may differ.
  func isSame(as other: ComparedChoice) -> Bool {
    var (mine, theirs) = (entry, other.entry)
    mine.note = nil
    theirs.note = nil
    return mine == theirs && figures == other.figures && intervention == other.intervention
  }
}

extension Wording {
  /// The name of an intervention in a route that has it.
  fileprivate func name(of id: String, in trajectory: Trajectory?) -> String {
    trajectory.map { name(of: id, in: $0) } ?? id
  }
}

extension ColumnID {
  /// Where the texts of all routes stand in one, one below the other.
  fileprivate static let stacked = ColumnID("stacked")
}
