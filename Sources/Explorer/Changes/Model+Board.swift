import Reintegration

extension Model {
  /// Takes what a watched folder holds now; what did not change keeps its totals.
  mutating func take(_ reading: Board.Reading) {
    let isFirst = board == nil
    let before = board
    var board = Board(folder: reading.folder)
    board.problem = reading.problem
    if reading.problem != nil, let before {
      board.groups = before.groups
      board.problems = before.problems
    }
    for file in reading.files {
      switch file.content {
      case .problem(let reason):
        board.problems.append(Board.Problem(path: file.path, reason: reason))
      case .route(let scenario):
        switch evaluated(scenario, before: before?.group(at: file.path)?.current) {
        case .success(let evaluation):
          board.groups.append(
            Board.Group(
              path: file.path, name: Self.name(of: file.path, scenario), current: evaluation))
        case .failure(let problem):
          board.problems.append(Board.Problem(path: file.path, reason: problem.reason))
        }
      }
    }
    board.tellApart()
    self.board = board
    if isFirst { goToStart() }
  }

  /// Why the open route is not changed: it is a group's own, opened from the board, or it is
  /// presented by another program.
  var lock: Text? {
    if trainer != nil {
      return Text(
        nl: "Hier kijk je mee. Verander de route waar je presenteert.",
        en: "Here you look on. Change the route where you present.")
    }
    guard let board, let path = work?.file?.path, let group = board.group(at: path) else {
      return nil
    }
    return Text(
      nl: "Dit is de route van \(group.name): hier kun je die alleen bekijken.",
      en: "This is the route of \(group.name): here it can only be looked at.")
  }

  /// Why a command that changes the open route is not possible, where it is a group's own.
  func lock(on id: CommandID) -> Text? {
    guard let lock else { return nil }
    switch id {
    case .previousValue, .nextValue: return place == .assumptions ? lock : nil
    default: return CommandID.changing.contains(id) ? lock : nil
    }
  }

  /// Why a scenario has no totals.
  struct Unsound: Error {
    let reason: Text
  }

  private func evaluated(
    _ scenario: Scenario, before: Evaluation?
  ) -> Result<Evaluation, Unsound> {
    if let before, before.scenario == scenario { return .success(before) }
    return evaluated(scenario)
  }

  /// Returns a scenario with its totals, or why there are none.
  func evaluated(_ scenario: Scenario) -> Result<Evaluation, Unsound> {
    guard let persona = catalog.persona(scenario.persona) else {
      return .failure(
        Unsound(
          reason: Text(
            nl: "De persona '\(scenario.persona)' is er niet.",
            en: "There is no persona '\(scenario.persona)'.")))
    }
    do {
      return .success(try Evaluation(scenario, of: persona, defaults: catalog.defaults))
    } catch {
      return .failure(
        Unsound(
          reason: Text(
            nl: "Dit scenario is niet op te tellen.", en: "This scenario cannot be totalled.")))
    }
  }

  private static func name(of path: String, _ scenario: Scenario) -> String {
    for name in [scenario.author, scenario.title] {
      if let name, name.contains(where: { !$0.isWhitespace }) { return name }
    }
    return ScenarioPath.stem(of: path)
  }
}

extension Board {
  /// Adds its file to the name of every group that is called like another.
  fileprivate mutating func tellApart() {
    let counts = Dictionary(grouping: groups, by: \.name).mapValues(\.count)
    groups = groups.map { group in
      guard counts[group.name, default: 1] > 1 else { return group }
      let file = group.path.split(separator: "/").last.map(String.init) ?? group.path
      return Group(path: group.path, name: "\(group.name) (\(file))", current: group.current)
    }
  }
}

extension CommandID {
  /// The commands that change the open route, or what is saved of it.
  static let changing: Set<CommandID> = [
    .choose, .nextVariant, .countUp, .countDown, .moveEarlier, .moveLater, .nextStart, .relapse,
    .ownFigures, .newOwn, .removeOwn, .reason, .answer, .fixLow, .fixHigh, .fixSource,
    .toggleOutliers,
    .undo, .redo, .save, .details, .notes,
  ]
}
