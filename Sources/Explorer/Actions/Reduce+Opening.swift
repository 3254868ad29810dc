import Reintegration

extension Model {
  /// Opens the line of the start screen that the cursor is on.
  mutating func openStartItem() -> [Effect] {
    let items = startItems
    let index = cursor(in: .start)
    guard items.indices.contains(index) else { return [] }
    switch items[index] {
    case .resume:
      go(to: .persona)
      return []
    case .persona(let id): return start(id)
    case .route(let persona, let route):
      if let work, work.isUnsaved { return leave(.route(persona: persona, route: route)) }
      startRoute(route, of: persona)
      return []
    case .openFile: return [.listFiles]
    case .recovery(let recovery):
      offer(recovery)
      return []
    case .problems:
      overlays.append(
        .sheet(
          Overlay.Sheet(
            title: Text(nl: "Fouten in eigen bestanden", en: "Errors in your own files"),
            content: .findings(catalog.problems))))
      return []
    }
  }

  mutating func openPersonaItem() {
    let items = personaItems
    let index = cursor(in: .persona)
    guard items.indices.contains(index) else { return }
    switch items[index] {
    case .profile: show(.profile)
    case .milestone(let index): show(.milestone(index))
    case .phaseRule(let phase): show(.phaseRule(phase))
    case .context(let index): show(.context(index))
    case .question(let index): show(.question(index))
    }
  }

  mutating func openTimelineItem() {
    let items = timelineItems
    let index = cursor(in: .timeline)
    guard items.indices.contains(index) else { return show(.total(.elapsed)) }
    show(.intervention(items[index]))
  }

  mutating func openTotalsRow() {
    let rows = totalsRows
    let index = cursor(in: .totals)
    guard rows.indices.contains(index) else { return }
    switch rows[index] {
    case .phase(let phase): show(.phase(phase))
    case .intervention(let id): show(.intervention(id))
    case .total(let item): show(.total(item))
    case .peakLoad: overlays.append(.load)
    case .support: show(.support)
    case .grandTotal: show(.grandTotal)
    case .budget: show(.budget)
    case .warning(let index): show(.warning(index))
    }
  }
}
