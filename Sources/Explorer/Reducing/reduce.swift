package import Reintegration

/// Turns an action into the next state, and returns what the loop has to carry out.
///
/// The one place where a ``Model`` changes. Pages are made anew afterwards, unless only the cursor
/// moved.
package func reduce(into model: inout Model, _ action: Action) -> [Effect] {
  if case .select(let row) = action {
    model.select(row)
    return []
  }
  let effects = model.perform(action)
  model.refresh()
  return effects
}

extension Model {
  /// Creates the explorer at its start.
  ///
  /// - Parameters:
  ///   - folder: The working folder, as it is shown.
  ///   - isShown: Whether the page of the start is made: who goes on at once does not need it.
  package init(
    catalog: Catalog, settings: Settings = Settings(), folder: String? = nil, isShown: Bool = true
  ) {
    self.init(catalog, settings, folder: folder)
    if isShown { refresh() }
  }

  fileprivate mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .run(let command):
      keepOrDropNotice(for: command)
      return run(command)
    case .select(let row): select(row)
    case .type(let text): type(text)
    case .edit(let edit): self.edit(edit)
    case .fill(let name, let text): fill(name, with: text)
    case .open(let persona): return start(persona)
    case .catalogRead(let catalog): self.catalog = catalog
    case .saved(let path, let stamp, let leaving):
      return noteSaved(path: path, stamp: stamp, then: leaving)
    case .saveFailed(let problem, let path, let leaving):
      noteSaveFailed(problem, path: path, then: leaving)
    case .opened(let scenario, let file, let notice): take(scenario, file: file, notice: notice)
    case .asideRead(let scenario, let file): setAside(scenario, from: file)
    case .openFailed(let path, let findings): return noteOpenFailed(path: path, findings)
    case .listed(let files, let passedOver):
      passedOverFiles = passedOver
      noteListed(files)
    case .moved(let old, let new): return noteMoved(from: old, to: new)
    case .removed(let path, let kept): return noteRemoved(path, keptAs: kept)
    case .moveFailed(let path, let new, let reason): noteMoveFailed(path, to: new, reason)
    case .kept(let recovery): postponed.append(recovery)
    case .placedOnBoard(let path): notePlacedOnBoard(path)
    case .boardRead(let reading): take(reading)
    case .follow(let length): follow(length)
    case .trainerRead(let reading): take(reading)
    case .recoverable(let recoveries):
      self.recoveries = recoveries
      offerRecovery()
    case .unkept(let notice):
      self.notice = notice
      isUnkept = true
    case .keptAgain:
      notice = .keptAgain
      isUnkept = false
    case .tell(let notice): self.notice = notice
    }
    return []
  }

  /// Puts the cursor on a row of the page.
  fileprivate mutating func select(_ row: RowID) {
    guard visit.row != row, page.row(row)?.isSelectable == true else { return }
    visit.row = row
  }

  /// Takes the line about the last action away, unless the command only looks about.
  private mutating func keepOrDropNotice(for command: Command) {
    let keeps = notice?.kind == .change && command.id.deed.keepsNotice
    if !keeps { notice = nil }
  }

  /// Makes the pages anew.
  package mutating func refresh() {
    edition += 1
    makePage()
    if page.searchesAtOnce { visit.isFiltering = true }
    summary = work == nil || screen.isHome ? nil : covered(SummaryPage().page(of: self))
    if let covering { notice = notice?.covered(by: covering) }
    pageBelow = nil
    if place == .summary, visits.count > 1 {
      let under = below
      pageBelow = covered(under.place.source.page(of: under)).filtered(by: under.visit.filter)
    }
  }
}
