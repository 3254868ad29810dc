import Reintegration
import Wording

/// The routes of the groups in a room: what they come to, and what there is to talk about.
///
/// It ranks no group. Opening a line shows that group's route, to look at.
struct BoardPage: PageSource {
  private static let kind = "group"

  /// Returns the row of the group whose file has this path.
  static func row(of path: String) -> RowID { RowID(kind, path) }

  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    let say = model.say
    guard let board = model.board else { return Page(model.boardTitle) }
    var blocks: [Block] = []
    if let problem = board.problem { blocks.append(.text(say(problem), .problem)) }
    if board.groups.isEmpty {
      blocks.append(
        .text(
          say(
            "Hier staan nog geen routes. Laat elke groep bewaren in de map \(board.folder): die "
              + "verschijnt dan vanzelf.",
            "There are no routes here yet. Let every group save in the folder \(board.folder): it "
              + "then appears by itself.")))
    }
    for persona in board.personas {
      let groups = board.groups.filter { $0.current.persona.id == persona.id }
      blocks.append(.heading(heading(of: persona, groups.count, say)))
      guard !model.hides(persona: persona.id) else {
        blocks.append(.text(say.covered, .secondary))
        continue
      }
      blocks.append(.table(table(of: groups, model)))
      blocks += legend(of: groups, model)
      blocks += BoardSpread(groups, of: persona, say).blocks
    }
    if !board.groups.isEmpty { blocks.append(.text(model.caveat, .secondary)) }
    return Page(model.boardTitle, blocks + problems(of: board, say), saysTotals: true)
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    guard let path = row.name(of: Self.kind) else { return [] }
    return model.leave(.open(path: path))
  }

  var offersCandidates: Bool { true }

  func candidate(at row: RowID, in model: Model) -> Candidate? {
    row.name(of: Self.kind).map { .file($0) }
  }

  private func heading(of persona: Persona, _ count: Int, _ say: Wording) -> String {
    persona.name + ": "
      + (count == 1 ? say("1 groep", "1 group") : say("\(count) groepen", "\(count) groups"))
  }

  private func table(of groups: [Board.Group], _ model: Model) -> Table {
    let say = groups.reduce(model.say) { $0.fitting($1.current.totals) }
    let rows = groups.map { row(of: $0, model, say) }
    return Table(
      [
        Column(.name, .name, Phrase(say("groep", "group"))),
        Column(.weeks, .figure, Phrase(say("weken", "weeks"))),
        Column(
          .clientHours, .figure,
          Phrase(say("cliënt u", "client h"), said: say("cliënturen", "client hours")), yields: 1),
        Column(
          .professionalHours, .figure,
          Phrase(
            say("prof. u", "prof. h"), said: say("uren van professionals", "professional hours")),
          yields: 2),
        Column(.cost, .figure, Phrase(say("kosten €", "cost €"))),
        Column(.bar, .bar, Phrase(say("kosten", "cost")), yields: 3),
      ], rows, hasHeadings: true,
      scale: Scale(
        holding: rows, unit: say.shortName(of: .euros),
        subjects: groups.reduce(into: []) { $0.formUnion($1.current.subjects(of: .cost)) }))
  }

  private func row(of group: Board.Group, _ model: Model, _ say: Wording) -> Row {
    let id = Self.row(of: group.path)
    let current = group.current
    func cell(_ column: ColumnID, _ measure: Measure) -> Cell {
      Cell(column, current.totals[measure], say, of: current.subjects(of: measure))
    }
    let own = model.ownMarks(of: current)
    return Row(
      id,
      [
        Cell(.name, group.name), cell(.weeks, .elapsed), cell(.clientHours, .clientHours),
        cell(.professionalHours, .professionalHours), cell(.cost, .cost),
      ],
      marks: model.asideMarks(of: .file(group.path))
        + (own.isEmpty ? [] : [RowMark(.own, say.list(own))]),
      spans: Span.bar(of: current.totals[.cost]),
      lines: say.noteLines(on: .cost, of: current), opens: Command(.take, at: id),
      words: group.path + " " + (current.scenario.title ?? ""))
  }

  private func legend(of groups: [Board.Group], _ model: Model) -> [Block] {
    let kinds = groups.flatMap { Span.bar(of: $0.current.totals[.cost]).map(\.kind) }
    let aside = groups.contains { !model.asideMarks(of: .file($0.path)).isEmpty }
    let entries = Span.legend(of: Set(kinds), model.say) + (aside ? [.aside(model.say)] : [])
    return entries.isEmpty ? [] : [.legend(entries)]
  }

  private func problems(of board: Board, _ say: Wording) -> [Block] {
    guard !board.problems.isEmpty else { return [] }
    let rows = board.problems.map { problem in
      Row(
        RowID("problem", problem.path),
        [Cell(.label, problem.path), Cell(.text, say(problem.reason))], tone: .secondary)
    }
    return [.heading(say("Doet niet mee", "Takes no part")), .table(.labelled(rows))]
  }
}

extension Model {
  /// What the board is called: by its folder.
  var boardTitle: String {
    say("Bord", "Board") + (board.map { ": \($0.folder)" } ?? "")
  }
}
