import Reintegration
import Wording

/// A page of the first-run tour, from 0.
struct TourPage: PageSource {
  let step: Int

  private static let next = RowID("tour", "next")
  private static let previous = RowID("tour", "previous")

  /// The tour is about the screens that it leads to.
  var shownPlace: Place? { .phase(.activation) }

  func page(of model: Model) -> Page {
    let say = model.say
    guard Tour.steps.indices.contains(step) else { return Page(say(Deed.tour.name)) }
    let part = Tour.steps[step]
    let count = Tour.steps.count
    let isLast = step == count - 1
    let deeds = part.deeds.map { id in
      Row(
        RowID("deed", id.rawValue), [Cell(.shortcut, ""), Cell(.name, say(id.deed.name))],
        opens: Command(id), isSelectable: false)
    }
    var ways = [row(Self.next, isLast ? say("Klaar", "Done") : say("Verder", "Next"))]
    if step > 0 { ways.append(row(Self.previous, say("Vorige", "Previous"))) }
    return Page(
      say("Rondleiding \(step + 1) van \(count): ", "Tour \(step + 1) of \(count): ")
        + say(part.title),
      [
        .text(say(part.text)),
        .table(Table([Column(.shortcut, .shortcut), Column(.name, .name)], deeds)),
        .table(.list(ways)),
      ])
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    adjust(row, by: row == Self.previous ? -1 : 1, in: &model)
  }

  func adjust(_ row: RowID, by steps: Int, in model: inout Model) -> [Effect] {
    let wanted = step + steps
    if Tour.steps.indices.contains(wanted) {
      model.replace(with: .tour(wanted))
    } else if wanted >= Tour.steps.count {
      model.close()
      return model.noteTourSeen()
    }
    return []
  }

  private func row(_ id: RowID, _ text: String) -> Row {
    Row(
      id, [Cell(.text, text)], tone: .link, opens: Command(.take, at: id), isAdjustable: step > 0)
  }
}

extension Deed {
  static let tour = opening(
    { _ in .tour(0) }, Text(nl: "Rondleiding", en: "Tour"),
    label: Text(nl: "rondleiding", en: "tour"), .looking,
    words: [Text(nl: "rondleiding", en: "tour"), Text(nl: "kennismaking", en: "introduction")],
    at: { if case .tour = $0 { false } else { true } }, unless: { _, _ in nil })
}

extension Model {
  /// Remembers that the tour was seen or skipped.
  mutating func noteTourSeen() -> [Effect] {
    guard !settings.hasSeenTour else { return [] }
    settings.hasSeenTour = true
    return [.store(settings)]
  }
}
