import Reintegration
import Wording

/// The states that the scenario has been through, each to be gone back to.
struct HistoryPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Geschiedenis", "History")
    guard let history = model.work?.history else { return Page(title) }
    let rows = history.moments.indices.map { row(at: $0, of: history, in: model) }
    let legend: [Block] =
      rows.contains { $0.marks.contains { $0.kind == .aside } } ? [.legend([.aside(say)])] : []
    return Page(
      title,
      [
        .text(
          say(
            "Kies een regel om daarnaar terug te gaan.", "Choose a line to go back to it."),
          .secondary),
        .table(Table([.text, Column(.state, .word)], rows)),
      ] + legend)
  }

  /// The present moment.
  func firstRow(in model: Model) -> RowID? {
    model.work.map { RowID(Self.moment, $0.history.index) }
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    guard let index = row.number(of: Self.moment) else { return [] }
    model.goToMoment(index)
    return []
  }

  var offersCandidates: Bool { true }

  func candidate(at row: RowID, in model: Model) -> Candidate? {
    row.number(of: Self.moment).map { .moment($0) }
  }

  private static let moment = "moment"

  private func row(at index: Int, of history: History, in model: Model) -> Row {
    let say = model.say
    let moment = history.moments[index]
    let id = RowID(Self.moment, index)
    let change = say(moment.change)
    let text = Cell(
      .text, say(moment.change.joined(with: moment.effect)), subjects: moment.subjects,
      covered: "\(change): \(say.covered)")
    let isUndone = index > history.index
    let state = isUndone ? [Cell(.state, say("ongedaan", "undone"))] : []
    return Row(
      id, [text] + state, tone: isUndone ? .secondary : .plain,
      marks: (index == history.index ? [RowMark(.current, "")] : [])
        + model.asideMarks(of: .moment(index)),
      opens: Command(.take, at: id))
  }
}

extension ColumnID {
  fileprivate static let state = ColumnID("state")
}

extension Deed {
  static let history = opening(
    { _ in .history }, Text(nl: "Geschiedenis", en: "History"),
    label: Text(nl: "geschiedenis", en: "history"), .looking,
    words: [
      Text(nl: "geschiedenis", en: "history"), Text(nl: "veranderingen", en: "changes"),
      Text(nl: "terugdraaien", en: "go back to"),
    ])
}
